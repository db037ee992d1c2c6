// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.meta.byline.Sections;
import io.github.tinsach.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * A line that is the name of a publisher, as aggregators print it beside each title: {@code Tuổi Trẻ}, {@code Zing • Thời sự},
 * {@code VnExpress 2 giờ trước}, {@code Logo Dân trí}.
 *
 * @param agency whose name it is
 * @param alone whether nothing stands behind the name
 */
record NameLine(Agency agency, boolean alone) {
    private static final int LONGEST = 60;
    private static final String MARKS = "•·|-–—›:,";

    /** Beside the name where the line is the text of a picture. */
    private static final Phrases LOGOS = Phrases.section("logos");

    /** Units of the age that follows a name. */
    private static final Phrases AGES = Phrases.section("ages");

    /** Returns what {@code line} names; null where it is not such a line, or where it may be the name of a section. */
    static @Nullable NameLine of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        String text = VietnameseText.trim(VietnameseText.nfc(line));
        int first = Words.skip(text, 0, MARKS);
        int logo = LOGOS.at(text, first);
        int start = logo < 0 ? first : Words.skip(text, logo, MARKS);
        if (start == text.length() || !Letters.opensName(text.charAt(start))) {
            return null;
        }
        NameTrie.Match<AgencyTable.Name> match = AgencyTable.get().at(text, start);
        if (match == null || match.value().agency().kind() == Agency.Kind.PORTAL) {
            return null;
        }
        String name = text.substring(start, match.end());
        if (!match.value().allows(name) || Sections.isSection(name)) {
            return null;
        }
        int next = Words.skip(text, match.end(), MARKS);
        if (next == text.length() || LOGOS.at(text, next) == text.length()) {
            return new NameLine(match.value().agency(), true);
        }
        return isAge(text, next) || Sections.isSection(text.substring(next))
                ? new NameLine(match.value().agency(), false)
                : null;
    }

    private static boolean isAge(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at && end - at <= 2 && AGES.at(text, Words.skip(text, end, "")) > 0;
    }
}
