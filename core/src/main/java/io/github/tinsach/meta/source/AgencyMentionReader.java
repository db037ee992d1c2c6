// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.text.NfcView;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph names an agency, told by the words around the name. A name that is an ordinary word as well counts only
 * where its neighbours make it one.
 */
final class AgencyMentionReader {
    private static final Phrases REPORTERS = Phrases.section("reporters");
    private static final Phrases NOUNS = Phrases.section("agency nouns");
    private static final Phrases COUNTRIES = Phrases.section("countries");
    private static final Phrases ATTRIBUTIONS = Phrases.section("attributions");
    private static final Phrases CONVERSATIONS = Phrases.section("conversations");
    private static final Phrases BODIES = Phrases.section("bodies");
    private static final Phrases OWN = Phrases.section("own reports");
    private static final Phrases VERBS = Phrases.section("verbs");

    /** What may stand between a name and its verb of speech: "Reuters ngày 7/3 đưa tin", "TTXVN cũng vừa cho biết". */
    private static final Phrases LINKS = Phrases.section("links");
    /** Most of them. */
    private static final int MOST_LINKS = 5;

    private AgencyMentionReader() {}

    /** Returns how {@code match}, which begins at {@code start}, is named; null where its neighbours make it no voice. */
    static TextMentions.@Nullable Mention read(NfcView view, int start, NameTrie.Match<AgencyTable.Name> match) {
        String text = view.text();
        int end = match.end();
        boolean ambiguous = match.value().ambiguous();
        int before = Words.skipBack(text, start, "\"“'‘");
        int noun = noun(text, before);
        if (noun < 0 && BODIES.before(text, before) >= 0) {
            // "Bộ Tài nguyên và Môi trường" is the ministry, not its paper
            return null;
        }
        int reporter = REPORTERS.before(text, before);
        if (reporter < 0 && noun >= 0) {
            reporter = REPORTERS.before(text, Words.skipBack(text, noun, ""));
        }
        if (ambiguous && noun < 0 && reporter < 0 && !Words.capitalised(text, start, end)) {
            return null;
        }
        int lead = Words.skipBack(text, noun < 0 ? before : noun, "\"“'‘");
        int attribution = ATTRIBUTIONS.before(text, lead);
        int after = Words.skip(text, end, "\"”'’");
        int from = attribution >= 0 ? attribution : reporter >= 0 ? reporter : noun >= 0 ? noun : start;
        if (ambiguous && noun < 0 && reporter < 0) {
            boolean comma = after < text.length() && ",./".indexOf(text.charAt(after)) >= 0;
            if (attribution < 0 || !comma || !Words.capitalised(text, start, end) || text.indexOf(' ', start) > end) {
                return null;
            }
        }
        Agency agency = match.value().agency();
        boolean own = agency.vietnamese() && agency.kind() != Agency.Kind.AGENCY;
        int report = own ? OWN.before(text, lead) : -1;
        if (report >= 0) {
            // "như báo Tuổi Trẻ đã đưa tin", "nguồn tin của Tuổi Trẻ"
            return new TextMentions.Mention(agency, TextMentions.Role.OWN_REPORT, view.source(report, end));
        }
        TextMentions.Role role = TextMentions.Role.MENTION;
        if (reporter >= 0 && match.value().agency().reportsForOthers()) {
            role = TextMentions.Role.REPORTER;
        } else if (attribution < 0 && (reporter >= 0 || CONVERSATIONS.before(text, lead) >= 0)) {
            // "khảo sát của VnExpress hồi đầu năm", "chia sẻ với PV Dân Việt": spoken to, not relied on
            role = TextMentions.Role.MENTION;
        } else if (attribution >= 0 || (!ambiguous || noun >= 0) && speaks(text, after)) {
            role = TextMentions.Role.ATTRIBUTION;
        } else if (noun < 0 && reporter < 0 && CONVERSATIONS.before(text, lead) < 0) {
            // "sân vận động Reuters Plaza", "giải thưởng ABC": a name without neighbours that make it a voice
            return null;
        }
        return new TextMentions.Mention(match.value().agency(), role, view.source(from, end));
    }

    /** Returns where the words begin that say what the agency is: "hãng tin", "hãng tin Pháp"; -1 where none stand. */
    private static int noun(String text, int end) {
        int noun = NOUNS.before(text, end);
        int country = noun < 0 ? COUNTRIES.before(text, end) : -1;
        return country < 0 ? noun : NOUNS.before(text, Words.skipBack(text, country, ""));
    }

    /** Returns whether a verb of speech stands at {@code i}, or after words that only say when. */
    private static boolean speaks(String text, int i) {
        int at = i;
        for (int links = 0; links <= MOST_LINKS; links++) {
            if (VERBS.at(text, at) > 0) {
                return true;
            }
            int next = LINKS.at(text, at);
            int digits = at;
            while (next < 0
                    && digits < text.length()
                    && (isDigit(text.charAt(digits)) || isDatePart(text, digits, at))) {
                digits++;
            }
            if (next < 0 && digits == at) {
                return false;
            }
            at = Words.skip(text, Math.max(next, digits), "()");
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDatePart(String text, int i, int from) {
        char c = text.charAt(i);
        return i > from && (c == '/' || c == '-' || c == '.' || c == 'h' || c == ':') && i + 1 < text.length();
    }
}
