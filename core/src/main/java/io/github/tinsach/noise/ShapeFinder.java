// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.text.Chars;
import org.jspecify.annotations.Nullable;

/** Finds what a line looks like by itself; the first {@link Shape} that fits. */
final class ShapeFinder {
    /** Titles of two sentences are shorter. */
    private static final int SENTENCES = 130;

    private ShapeFinder() {}

    /** Returns the shape of a line; a file name sets its flag. */
    static Shape of(LineBuffer line, LineEnd end, @Nullable Marker marker) {
        boolean ends = end.isSentenceEnd();
        boolean running = line.length >= 80 && ends || line.length >= SENTENCES && line.sentenceEnds > 0;
        boolean credited = (line.flags & LineFlag.CREDIT_LAST.bit()) != 0;
        boolean beginsOnly = (line.flags & LineFlag.MARKER_BEGINNING.bit()) != 0;
        if (marker != null
                && !running
                && !(beginsOnly && credited)
                && (line.length <= MarkerFinder.LONGEST || beginsOnly)) {
            return Shape.MARKER;
        }
        if ((line.flags & (LineFlag.PICTURE_NUMBER.bit())) != 0 || isFileName(line)) {
            return Shape.PICTURE;
        }
        if (line.count == 0) {
            return Shape.NUMBER;
        }
        if (DateLine.is(line, end)) {
            return Shape.DATE;
        }
        if (line.letters == 0) {
            return Shape.NUMBER;
        }
        if (running) {
            return Shape.PROSE;
        }
        if ((line.flags & LineFlag.SOURCE.bit()) != 0 && line.length <= 120) {
            return Shape.SOURCE;
        }
        boolean credit = (line.flags & (LineFlag.CREDIT_FIRST.bit() | LineFlag.CREDIT_LAST.bit())) != 0;
        if (credit && line.length <= 40 || (line.flags & LineFlag.CREDIT_FIRST.bit()) != 0 && line.length <= 60) {
            return Shape.PHOTO_CREDIT;
        }
        if (line.length >= 35 && (ends || end == LineEnd.COLON || end == LineEnd.COMMA) || line.length > 150) {
            return Shape.SEMI;
        }
        if (line.count <= 6 && line.capitalized == line.count && line.digits == 0 && !ends) {
            return Shape.NAME;
        }
        if (line.length >= 18
                && line.count >= 4
                && end != LineEnd.COLON
                && end != LineEnd.COMMA
                && !end.isStatementEnd()) {
            return Shape.TITLE;
        }
        return Shape.SHORT;
    }

    private static boolean isFileName(LineBuffer line) {
        if (line.length < 5 || line.length > 200) {
            return false;
        }
        // the last letter of every ending below: it tells that nearly all lines are none
        char last = Chars.lower(line.at(line.length - 1));
        if (last != 'g' && last != 'f' && last != 'p') {
            return false;
        }
        int dot = line.length - 1;
        while (dot > line.length - 6 && line.at(dot) != '.') {
            dot--;
        }
        if (dot < line.length - 5 || dot < 1) {
            return false;
        }
        String ending = line.text.substring(dot + 1);
        boolean file = ending.equalsIgnoreCase("jpg")
                || ending.equalsIgnoreCase("jpeg")
                || ending.equalsIgnoreCase("png")
                || ending.equalsIgnoreCase("gif")
                || ending.equalsIgnoreCase("webp");
        if (file) {
            line.flags |= LineFlag.FILE_NAME.bit();
        }
        return file;
    }
}
