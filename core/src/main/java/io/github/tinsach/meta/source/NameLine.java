// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.meta.byline.Sections;
import io.github.tinsach.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/**
 * A line that is the name of a publisher, as aggregators print it beside each title: {@code Tuổi Trẻ}, {@code Zing • Thời sự},
 * {@code VnExpress 2 giờ trước}, {@code Tiền Phong - 08:15 07/03/2026}, {@code Logo Dân trí}.
 *
 * @param agency whose name it is
 * @param alone whether nothing stands behind the name
 * @param sure whether it can be nothing else: a short form such as {@code Khánh Hòa} is a place as well
 */
record NameLine(Agency agency, boolean alone, boolean sure) {
    private static final int LONGEST = 60;
    private static final String MARKS = "•·|-–—›:,";

    /** Marks between the numbers of a time or a date. */
    private static final String CLOCK = ":h/-.";

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
        Agency agency = match.value().agency();
        boolean sure = !match.value().ambiguous() || name.equalsIgnoreCase(agency.name());
        int next = Words.skip(text, match.end(), MARKS);
        if (next == text.length() || LOGOS.at(text, next) == text.length()) {
            return new NameLine(agency, true, sure);
        }
        return isTime(text, next) || Sections.isSection(text.substring(next))
                ? new NameLine(agency, false, sure)
                : null;
    }

    /** Returns whether an age, a time of day or a date stands at {@code at}. */
    private static boolean isTime(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == at || end - at > 2) {
            return false;
        }
        boolean parts = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
        return parts && CLOCK.indexOf(text.charAt(end)) >= 0 || AGES.at(text, Words.skip(text, end, "")) > 0;
    }
}
