// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Zone;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines that say again what stands elsewhere: the headline, a file name, a neighbour, an earlier line. */
final class CopyReader {
    private final Zone zone;
    private final Overlap overlap;
    private final PageFacts page;
    private final LineFacts headline;

    CopyReader(Zone zone, Overlap overlap) {
        this.zone = zone;
        this.overlap = overlap;
        page = zone.page();
        headline = page.line(zone.headline());
    }

    /** Returns the reading of line {@code i} of the zone; null where it copies nothing. */
    @Nullable
    Reading read(int i, LineFacts line) {
        if (line.stem() == headline.stem() || line.key() == headline.key()) {
            return Reading.HEADLINE_AGAIN;
        }
        if (line.is(LineFlag.FILE_NAME)) {
            return Reading.FILE_NAME;
        }
        if (headline.words() >= 4 && begins(headline.hashes(), line.hashes())) {
            return line.words() - headline.words() <= 4 ? Reading.HEADLINE_AND_LITTLE : Reading.HEADLINE_AND_MORE;
        }
        if (line.words() >= 4
                && line.shape() != Shape.PROSE
                && line.words() <= headline.words() * 1.4
                && overlap.exceeds(zone.headline(), zone.index(i), 0.8)) {
            return Reading.HEADLINE_AND_LITTLE;
        }
        if (line.words() >= 4 && begins(line.hashes(), headline.hashes()) && line.words() >= 0.6 * headline.words()) {
            return Reading.HEADLINE_AND_LITTLE;
        }
        if (line.is(LineFlag.PICTURE_NUMBER)) {
            return Reading.PICTURE_NUMBER;
        }
        if (line.is(LineFlag.ASCII) && line.length() >= 20 && !line.shape().isText()) {
            return Reading.SLUG;
        }
        if (line.is(LineFlag.DOUBLED)) {
            return Reading.DOUBLED;
        }
        if (line.words() < 3 || line.is(LineFlag.CREDIT_LAST) || line.is(LineFlag.CREDIT_FIRST)) {
            return null;
        }
        LineFacts next = zone.lineAt(i + 1);
        LineFacts previous = i == 0 ? null : zone.lineAt(i - 1);
        if (next != null && next.stem() == line.stem()) {
            return Reading.SAME_AS_NEXT;
        }
        if (previous != null && previous.stem() == line.stem()) {
            return Reading.SAME_AS_PREVIOUS;
        }
        if (next != null && alike(zone.index(i), zone.index(i + 1))) {
            return Reading.LIKE_NEXT;
        }
        if (previous != null && alike(zone.index(i), zone.index(i - 1))) {
            return Reading.LIKE_PREVIOUS;
        }
        if (line.shape() == Shape.SEMI
                && line.end() == LineEnd.PERIOD
                && line.words() >= 5
                && (isSaidIn(i, i + 1) || i > 0 && isSaidIn(i, i - 1))) {
            return Reading.SAID_BESIDE;
        }
        int first = page.firstCopy(zone.index(i));
        boolean item = line.is(LineFlag.DASH) || line.is(LineFlag.LIST_NUMBER);
        if (first < zone.index(i) && first > zone.headline() && !item && !Contents.hold(page, zone.index(i))) {
            return Reading.SAME_AS_EARLIER;
        }
        return null;
    }

    private boolean isSaidIn(int i, int beside) {
        LineFacts paragraph = zone.lineAt(beside);
        return paragraph != null
                && paragraph.shape() == Shape.PROSE
                && overlap.exceeds(zone.index(i), zone.index(beside), 0.85);
    }

    private static boolean begins(int[] beginning, int[] words) {
        return words.length >= beginning.length
                && words[0] == beginning[0]
                && Arrays.equals(beginning, 0, beginning.length, words, 0, beginning.length);
    }

    private boolean alike(int line, int beside) {
        int words = page.line(line).words();
        int others = page.line(beside).words();
        return words >= 4 && words > 0.7 * others && others > 0.7 * words && overlap.exceeds(line, beside, 0.7);
    }
}
