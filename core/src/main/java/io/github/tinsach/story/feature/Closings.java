// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.reading.Reading;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneLayout;

/** The lines that stand below an article's last paragraph: its signature and source, tags, headings of other blocks. */
final class Closings {
    private Closings() {}

    /** Returns for each line of the zone the number of such lines above it. */
    static int[] above(Zone zone, ZoneLayout layout, Reading[] readings) {
        int[] above = new int[readings.length];
        int closings = 0;
        for (int i = 0; i < readings.length; i++) {
            above[i] = closings;
            closings += layout.textBefore(i) >= 2 && (closes(readings[i]) || isSigned(zone, i)) ? 1 : 0;
        }
        return above;
    }

    private static boolean closes(Reading reading) {
        return switch (reading) {
            case SOURCE, RELATED_HEADING, LISTING_HEADING, SIDEBAR_HEADING, TAGS_HEADING, FEEDBACK_PHRASE, COPYRIGHT ->
                true;
            default -> false;
        };
    }

    /** The author behind the last sentence, or alone between a paragraph and what is none: names that head one are subheads. */
    private static boolean isSigned(Zone zone, int i) {
        LineFacts line = zone.line(i);
        if (line.end() == LineEnd.SIGNED) {
            return line.shape() == Shape.PROSE;
        }
        LineFacts next = zone.lineAt(i + 1);
        return line.shape() == Shape.NAME
                && i > 0
                && zone.line(i - 1).shape() == Shape.PROSE
                && (next == null || !next.shape().isText());
    }
}
