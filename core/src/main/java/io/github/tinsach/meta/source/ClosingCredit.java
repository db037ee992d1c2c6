// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.meta.byline.Authors;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.VietnameseText;
import io.github.tinsach.text.WordHash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The credit that closes the last paragraph: in brackets, {@code … (Theo Dân trí)}, {@code … (TTXVN)}, or as words behind its last
 * sentence, {@code ….Nguồn: VnExpress}, {@code … Mai An - Theo Lao Động}.
 */
final class ClosingCredit {
    /** Longer brackets, and longer ends, hold a remark. */
    private static final int LONGEST = 80;
    /** A heading of a list. */
    private static final int LONGEST_HEADING = 60;
    /** Marks behind which a credit follows the last sentence. */
    private static final String STOPS = ".!?…”\"’»)/";
    /** Marks between the author and the credit. */
    private static final String JOINTS = "-–—|/,";

    private static final Phrases LEADS = Phrases.section("leads");

    private ClosingCredit() {}

    /** Returns what the end of a paragraph claims; null where it is no credit. */
    static @Nullable CreditClaim of(LabelledLine line, NfcView view) {
        String text = VietnameseText.trim(line.text());
        int end = Words.skipBack(text, text.length(), "./");
        int open = text.lastIndexOf('(');
        boolean bracketed = end > 0 && text.charAt(end - 1) == ')' && open >= 0 && end - open <= LONGEST;
        CreditClaim claim =
                bracketed ? claim(text.substring(open + 1, end - 1), text.substring(open, end), line) : null;
        return claim == null && !bracketed ? behindLastSentence(line, view, false) : claim;
    }

    /**
     * Returns the credit that a scraper glued to the last sentence without a space, whatever label the line has; null where none
     * is: nothing else looks like that.
     *
     * @param behind the lines behind the text down to that one: below the heading of a list teasers stand
     */
    static @Nullable CreditClaim glued(LabelledLine line, List<LabelledLine> behind) {
        if (!mayBeGlued(line.text())) {
            return null;
        }
        CreditClaim claim = behindLastSentence(line, NfcView.of(line.text()), true);
        return claim == null || hasFurniture(behind) ? null : claim;
    }

    /** Returns whether one of {@code lines} is a known phrase of furniture, such as the heading of a list. */
    private static boolean hasFurniture(List<LabelledLine> lines) {
        for (LabelledLine line : lines) {
            if (line.text().length() <= LONGEST_HEADING
                    && Lexicon.get().whole(WordHash.ofPhrase(VietnameseText.key(line.text()))) != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a capital stands right behind a stop near the end: hardly any line has that. */
    private static boolean mayBeGlued(String line) {
        for (int i = Math.max(1, line.length() - 3 * LONGEST); i < line.length(); i++) {
            if (Letters.opensName(line.charAt(i)) && STOPS.indexOf(line.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable CreditClaim behindLastSentence(LabelledLine line, NfcView view, boolean glued) {
        String text = view.text();
        int end = Words.skipBack(text, text.length(), "");
        for (int i = Math.max(1, end - LONGEST); i < end; i++) {
            char before = text.charAt(i - 1);
            if (!Letters.opensName(text.charAt(i)) && before != '(' || Words.isWord(before)) {
                continue;
            }
            if (LEADS.at(text, i) > 0 && (glued ? STOPS.indexOf(before) >= 0 : endsSentence(text, i))) {
                return claim(text.substring(i, end), view.source(i, end), line);
            }
        }
        return null;
    }

    /** Returns whether the sentence ends before {@code at}, or its author stands between. */
    private static boolean endsSentence(String text, int at) {
        int end = Words.skipBack(text, at, "");
        if (end > 0 && JOINTS.indexOf(text.charAt(end - 1)) >= 0) {
            int name = end - 1;
            while (name > 0 && STOPS.indexOf(text.charAt(name - 1)) < 0) {
                name--;
            }
            boolean author = !Authors.of(text.substring(name, end - 1)).isEmpty();
            end = author ? name : end;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }

    private static @Nullable CreditClaim claim(String words, String printed, LabelledLine line) {
        CreditLine credit = CreditLine.read(VietnameseText.nfc(words));
        if (credit == null || credit.names().isEmpty() || !credit.complete()) {
            return null;
        }
        Segments.Named named = Segments.creditor(credit.names());
        if (named.agency() == null || (!credit.explicit() && named.ambiguous())) {
            return null;
        }
        // a paper signs with its own name too: a bare name counts where the publisher is another
        int weight = credit.explicit() ? CreditLines.EXPLICIT : CreditLines.BYLINE;
        return new CreditClaim(named.name(), weight, line.number(), printed, "credit that closes the text");
    }
}
