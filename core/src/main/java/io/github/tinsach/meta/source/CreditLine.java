// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.meta.byline.Authors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a credit line says.
 *
 * @param names agencies and domains on it, in order
 * @param explicit whether a word such as {@code Theo} or {@code Nguồn} says that it is a credit
 * @param widget whether it is the line that content management systems make: {@code Theo … Copy link}, {@code Link bài gốc}
 * @param url the address on it; null where there is none
 * @param rest what follows the word of credit, as printed: a name that the table does not have, maybe a person's
 * @param joined whether an author and an agency are joined without a word of credit: {@code Hà Phương/VOV}
 * @param complete whether it holds nothing but the credit
 */
record CreditLine(
        List<Segments.Named> names,
        boolean explicit,
        boolean widget,
        @Nullable String url,
        String rest,
        boolean joined,
        boolean complete) {
    /** Longer lines are paragraphs, which only cite. Addresses do not count. */
    private static final int LONGEST = 160;
    /** Nor is a credit with the longest address longer than this. */
    private static final int LONGEST_WITH_ADDRESS = 600;

    /** A title that names its source in brackets has more words in small letters: "nhóm phóng viên quốc tế (lược dịch từ". */
    private static final int MOST_SMALL_WORDS = 7;

    private static final Phrases LEADS = Phrases.section("leads");
    private static final Phrases LONE_LEADS = Phrases.section("lone leads");
    /** Behind an author: what the author did. */
    private static final Phrases ROLES = Phrases.section("roles");
    /** Behind a word of credit: what is credited is no text. */
    private static final Phrases PICTURES = Phrases.section("pictures");

    private static final String[] NONE = {};
    private static final String[] WIDGETS = {"copy link", "lấy link", "link bài gốc", "xem link gốc", "link gốc"};

    /** Returns whether a line as printed is short enough for a credit. */
    static boolean mayBe(String line) {
        return line.length() <= LONGEST_WITH_ADDRESS;
    }

    /** Returns whether {@code text}, in NFC, is a word of credit and nothing else. */
    static boolean isLead(String text) {
        int lead = LONE_LEADS.at(text, Words.skip(text, 0, "-–—*•(["));
        return lead > 0 && Words.skip(text, lead, ":-–") == text.length();
    }

    /** Returns whether {@code text}, in NFC, opens with a word of credit and a colon. */
    static boolean opensWithLead(String text) {
        int lead = LEADS.at(text, Words.skip(text, 0, "-–—*•(["));
        int colon = lead < 0 ? text.length() : Words.skip(text, lead, "");
        return colon < text.length() && text.charAt(colon) == ':';
    }

    /** Returns what {@code text}, in NFC, says as a credit; null for a paragraph. */
    static @Nullable CreditLine read(String text) {
        return read(text, false);
    }

    /** The same; null too where neither a word of credit nor a mark between author and agency makes it one. */
    static @Nullable CreditLine readMarked(String text) {
        return read(text, true);
    }

    private static @Nullable CreditLine read(String text, boolean onlyMarked) {
        String url = Addresses.first(text).orElse(null);
        if (text.length() - (url == null ? 0 : url.length()) > LONGEST) {
            return null;
        }
        int end = url == null ? text.length() : text.indexOf(url);
        boolean widget = false;
        boolean link = text.indexOf("ink") >= 0 || text.indexOf("INK") >= 0;
        for (String word : link ? WIDGETS : NONE) {
            int at = indexOf(text, word);
            if (at >= 0) {
                widget = true;
                end = Math.min(end, at);
            }
        }
        int start = Words.skip(text, 0, "-–—*•>([ \"“'+./");
        int lead = LEADS.at(text, start);
        boolean explicit = lead > 0;
        boolean wholly = true;
        if (!explicit) {
            lead = leadInside(text, end);
            lead = lead > 0 && Words.small(text, start, lead) > MOST_SMALL_WORDS ? -1 : lead;
            explicit = lead > 0;
            wholly = lead < 0;
        }
        if (onlyMarked && !explicit && !widget && text.indexOf('/') < 0 && text.indexOf('(') < 0) {
            return null;
        }
        int from = explicit ? Words.skip(text, lead, ":-–") : start;
        if (explicit && PICTURES.at(text, Words.skip(text, lead, "")) > 0) {
            return null;
        }
        String rest = from < end ? text.substring(from, Math.max(from, Words.skipBack(text, end, ")].,;:-–!"))) : "";
        List<Segments.Named> names = from < end ? Segments.of(text, from, end) : List.of();
        boolean filled = fills(names, text, from, end)
                || (url != null && (rest.isEmpty() || endsInColon(text, end) && UnknownCredit.isSite(rest)));
        boolean complete = filled && (wholly || isSignature(text, start, lead));
        int joint = names.isEmpty() ? 0 : Words.skipBack(text, names.get(0).start(), "");
        boolean joined = joint > 0 && "/(".indexOf(text.charAt(joint - 1)) >= 0 && joint > from;
        return new CreditLine(names, explicit || widget, widget, url, rest, joined, complete);
    }

    /**
     * Returns the index after a word of credit within a line: {@code Liên Hoa, Theo Phụ Nữ Mới}, {@code Minh Anh (theo Reuters)},
     * {@code Minh Anh (lược dịch từ BBC)}.
     */
    private static int leadInside(String text, int end) {
        int open = text.indexOf('(', 1);
        int bracketed = open < 0 || open >= end ? -1 : LEADS.at(text, Words.skip(text, open + 1, ""));
        if (bracketed > 0) {
            return bracketed;
        }
        int translated = behindAuthor(text, end);
        if (translated > 0) {
            return translated;
        }
        for (int i = 1; i < end; i++) {
            boolean initial = (text.charAt(i) | 0x20) == 't';
            if (!initial || Words.isWord(text.charAt(i - 1)) || Words.at(text, i, "theo") < 0) {
                continue;
            }
            int before = Words.skipBack(text, i, "");
            boolean parted = before > 0 && "(,-–|/.;".indexOf(text.charAt(before - 1)) >= 0;
            if (parted) {
                return Words.at(text, i, "theo");
            }
        }
        return -1;
    }

    /** Returns the index after a word of credit right behind an author: {@code Minh Hà dịch từ Nikkei Asia}; -1 where none is. */
    private static int behindAuthor(String text, int end) {
        int i = 0;
        while (i < end && (!Character.isLowerCase(text.charAt(i)) || i > 0 && Words.isWord(text.charAt(i - 1)))) {
            i++;
        }
        // "theo" is a word of sentences too: it takes a mark before it
        int lead = i == 0 || i >= end || Words.at(text, i, "theo") > 0 ? -1 : LEADS.at(text, i);
        return lead > 0 && Authors.of(text.substring(0, i)).size() == 1 ? lead : -1;
    }

    /**
     * Returns whether an author, or the initials of one, and what is credited make up the line: {@code T.H (theo VnExpress)},
     * {@code Minh Hà thực hiện - Theo Lao Động}.
     */
    private static boolean isSignature(String text, int start, int lead) {
        int mark = Words.skipBack(text, Words.before(text, lead, "theo"), "");
        if (mark > start && "-–—|".indexOf(text.charAt(mark - 1)) >= 0) {
            int end = Words.skipBack(text, mark - 1, "");
            int role = ROLES.before(text, end);
            return !Authors.of(text.substring(start, role > start ? role : end)).isEmpty();
        }
        int open = text.indexOf('(', start);
        if (open <= start || Words.skipBack(text, text.length(), ".") != text.indexOf(')', open) + 1) {
            return false;
        }
        for (int i = start; i < open; i++) {
            char c = text.charAt(i);
            if (!Character.isUpperCase(c) && c != '.' && !Words.isSpace(c)) {
                return !Authors.of(text.substring(start, open)).isEmpty();
            }
        }
        return true;
    }

    private static int indexOf(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if ((i == 0 || !Words.isWord(text.charAt(i - 1))) && Words.at(text, i, word) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a colon stands before {@code end}: an address follows the name of its site. */
    private static boolean endsInColon(String text, int end) {
        int last = Words.skipBack(text, end, "") - 1;
        return last >= 0 && text.charAt(last) == ':';
    }

    /** Returns whether the names are all that the range holds, articles and separators aside. */
    private static boolean fills(List<Segments.Named> names, String text, int from, int to) {
        if (names.isEmpty()) {
            return false;
        }
        int first = names.get(0).start();
        int joint = Words.skipBack(text, first, "");
        // "Riêng Sa Pa (Lào Cai) tuyết rơi dày" goes on behind the bracket
        boolean last = names.get(names.size() - 1).end() >= Words.skipBack(text, to, ")].,;");
        if (joint > from
                && last
                && "/(".indexOf(text.charAt(joint - 1)) >= 0
                && !Authors.of(text.substring(from, joint - 1)).isEmpty()) {
            return true;
        }
        int covered = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        for (Segments.Named name : names) {
            for (int i = name.start(); i < name.end(); i++) {
                covered += Character.isLetter(text.charAt(i)) ? 1 : 0;
            }
        }
        // an article such as "Báo" or "Hãng thông tấn" may stay uncovered
        return letters - covered <= 3
                || (names.size() == 1 && letters - covered <= 14 && names.get(0).end() >= to - 2);
    }
}
