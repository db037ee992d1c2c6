// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.ButtonRow;
import io.github.tinsach.story.reading.FurnitureReader;
import io.github.tinsach.story.reading.Reading;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;

/** What stands around a heading. */
final class SurroundingSigns {
    /** Tags, share buttons and a comment form take so many lines. */
    private static final int CLOSING_REACH = 40;

    /** A banner or a heading of related stories may stand between an author and the next story. */
    private static final int SIGNATURE_REACH = 3;

    private final Zone zone;
    private final Role[] roles;
    private final HeadingFrame frame;

    SurroundingSigns(Zone zone, Role[] roles) {
        frame = new HeadingFrame(zone);
        this.zone = zone;
        this.roles = roles;
    }

    /** Adds the signs of line {@code i} of the zone. */
    void add(int i, StartSigns signs) {
        boolean date = false;
        for (int j = i + 1; j < Math.min(roles.length, i + 3); j++) {
            date |= zone.line(j).shape() == Shape.DATE;
        }
        signs.put(StartSign.DATE_BELOW, date);
        signs.put(StartSign.FRAME_BELOW, date && frame.isBelow(zone.index(i)));
        boolean banner = false;
        boolean related = false;
        for (int j = Math.max(0, i - 3); j < i; j++) {
            Marker marker = zone.line(j).shape() == Shape.MARKER ? zone.line(j).marker() : null;
            banner |= marker == Marker.HOT_VIDEO;
            related |= marker == Marker.RELATED || marker == Marker.SIDEBAR || marker == Marker.LISTING;
        }
        signs.put(StartSign.BELOW_BANNER, banner);
        signs.put(StartSign.BELOW_RELATED_HEADING, related);
        boolean byline = false;
        for (int j = i - 1; j >= Math.max(0, i - 3) && zone.line(j).shape() != Shape.PROSE; j--) {
            byline |= roles[j] == Role.BYLINE;
        }
        signs.put(StartSign.BELOW_BYLINE, byline);
        signs.put(StartSign.SIGNED_ABOVE, signs.has(StartSign.PARAGRAPHS_BELOW) && isBelowSignature(i));
        signs.put(StartSign.BELOW_CLOSING, isBelowClosing(i));
        boolean beside = i > 0
                        && zone.line(i - 1).shape() == Shape.TITLE
                        && !ButtonRow.is(zone.line(i - 1))
                        && zone.line(i - 1).stem() != zone.line(i).stem()
                || i + 1 < roles.length
                        && zone.line(i + 1).shape() == Shape.TITLE
                        && zone.line(i + 1).stem() != zone.line(i).stem()
                        && roles[i + 1] != Role.CAPTION;
        signs.put(StartSign.ANOTHER_TITLE_BESIDE, beside);
        signs.put(StartSign.RULE_ABOVE, i > 0 && FurnitureReader.read(zone.line(i - 1)) == Reading.RULE);
        signs.put(
                StartSign.MENU_ABOVE,
                i > 1 && isMenu(zone.line(i - 1)) && zone.line(i - 2).shape() != Shape.MARKER);
        signs.put(StartSign.SECTION_ABOVE, hasSectionAbove(i));
    }

    private static boolean isMenu(LineFacts line) {
        return line.shape() == Shape.MARKER && line.marker() == Marker.NAVIGATION;
    }

    /** Whether the line below the paragraph above is a name and nothing else, as authors sign. */
    private boolean isBelowSignature(int i) {
        for (int j = i - 1; j > 0 && j >= i - SIGNATURE_REACH; j--) {
            if (zone.line(j).shape() == Shape.NAME) {
                return zone.line(j - 1).shape() == Shape.PROSE;
            }
        }
        return false;
    }

    /** Whether what stands below an article stands between the paragraph above and line {@code i}. */
    private boolean isBelowClosing(int i) {
        for (int j = i - 1; j >= Math.max(0, i - CLOSING_REACH); j--) {
            LineFacts line = zone.line(j);
            if (line.shape() == Shape.PROSE && roles[j] != Role.LINK && roles[j] != Role.CHROME) {
                return line.end() == LineEnd.SIGNED;
            }
            Marker marker = line.shape() == Shape.MARKER ? line.marker() : null;
            boolean source = line.shape() == Shape.SOURCE || line.is(LineFlag.SOURCE) && line.is(LineFlag.ADDRESS);
            if (source || marker == Marker.TAGS || marker == Marker.FEEDBACK) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short line right above stands right above the headline too, as the name of a section does. */
    private boolean hasSectionAbove(int i) {
        for (int h = Math.max(0, zone.headline() - 3); h < zone.headline(); h++) {
            LineFacts section = zone.page().line(h);
            boolean isShort = section.words() > 0 && section.words() <= 6;
            for (int up = 1; isShort && up <= 2 && i >= up; up++) {
                if (section.stem() == zone.line(i - up).stem()) {
                    return true;
                }
            }
        }
        return false;
    }
}
