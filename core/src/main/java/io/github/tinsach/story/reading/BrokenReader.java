// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.text.Chars;
import org.jspecify.annotations.Nullable;

/** Reads pieces of paragraphs: one line an element, inline tags break a paragraph, and only the last piece ends like a sentence. */
final class BrokenReader {
    /** Of two pieces of a broken paragraph one is at least this long; rows of topic words are shorter. */
    private static final int PIECE = 35;

    /** No whole line opens with one of these. */
    private static final String CLOSING_SIGNS = ",.;)";

    private final Zone zone;

    BrokenReader(Zone zone) {
        this.zone = zone;
    }

    /** Returns the reading of line {@code i} of the zone; null where it is whole. */
    @Nullable
    Reading read(int i, LineFacts line) {
        LineFacts previous = i == 0 ? null : zone.lineAt(i - 1);
        LineFacts next = zone.lineAt(i + 1);
        if (previous != null
                && breaksOff(previous)
                && continues(line)
                && (line.length() >= PIECE || previous.length() >= PIECE && leadsOn(line, next))) {
            return Reading.CONTINUES;
        }
        if (isLinkedName(previous, line, next)) {
            return Reading.CONTINUES;
        }
        if (next != null && isLinkedName(line, next, zone.lineAt(i + 2))) {
            return Reading.GOES_ON;
        }
        if (next != null
                && line.words() >= 2
                && breaksOff(line)
                && continues(next)
                && (next.length() >= PIECE || line.length() >= PIECE)) {
            return Reading.GOES_ON;
        }
        return null;
    }

    /** A name that was a link within a paragraph, which breaks off above it and goes on below. */
    private static boolean isLinkedName(@Nullable LineFacts above, LineFacts line, @Nullable LineFacts below) {
        return above != null
                && below != null
                && line.words() > 0
                && line.length() < PIECE
                && above.length() >= PIECE
                && above.words() >= 2
                && breaksOff(above)
                && breaksOff(line)
                && continues(below);
    }

    /** A short piece ends a sentence or goes on itself; topic words in lower case do neither. */
    private static boolean leadsOn(LineFacts line, @Nullable LineFacts next) {
        return line.end() != LineEnd.NONE || next != null && continues(next);
    }

    private static boolean breaksOff(LineFacts line) {
        return (line.end() == LineEnd.NONE || line.end() == LineEnd.COMMA || line.end() == LineEnd.DIGIT)
                && line.shape() != Shape.MARKER
                && line.shape() != Shape.DATE
                && line.shape() != Shape.PICTURE;
    }

    private static boolean continues(LineFacts line) {
        return switch (line.first()) {
            case Chars.OTHER ->
                line.words() > 0 && CLOSING_SIGNS.indexOf(line.text().charAt(0)) >= 0;
            case Chars.LOWER ->
                line.words() >= 2
                        && line.shape() != Shape.MARKER
                        // a list's letter
                        && !line.is(LineFlag.LIST_NUMBER)
                        && !line.text().startsWith("http");
            default -> false;
        };
    }
}
