// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.page.Line;
import io.github.tinsach.text.Chars;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scans lines into {@link LineFacts}. Holds a buffer and the last short lines, so one scanner serves one page and thread:
 * menus, titles and buttons stand several times on most pages.
 */
final class LineScanner {
    /** Longer lines seldom stand on a page again. */
    private static final int LONGEST_KEPT = 120;

    private static final int KEPT = 512;

    private final LineBuffer buffer = new LineBuffer();
    /** By the lower digits of the text's hash, the last line that had them. */
    private final @Nullable LineFacts[] kept = new @Nullable LineFacts[KEPT];

    /** Returns the facts of {@code line}, which must show something. */
    LineFacts scan(Line line, int blanksBefore) {
        String text = line.text();
        if (text.length() > LONGEST_KEPT) {
            return read(line, blanksBefore);
        }
        int hash = text.hashCode();
        int slot = (hash ^ hash >>> 15) & KEPT - 1;
        LineFacts same = kept[slot];
        LineFacts facts = same != null && same.line().text().equals(text)
                ? same.of(line, blanksBefore)
                : read(line, blanksBefore);
        kept[slot] = facts;
        return facts;
    }

    private LineFacts read(Line line, int blanksBefore) {
        LineBuffer read = buffer;
        read.read(line.text());
        if (read.digits >= 2) {
            read.flags |= DateShape.of(read.chars, read.firstDigit, read.length);
        }
        byte first = Chars.classOf(read.chars[0]);
        LineEnd end = LineEnd.of(read.chars, read.length);
        LineOpening.find(read, first);
        CreditFinder.find(read, end);
        int stemWords = Stem.words(read);
        @Nullable Marker marker = MarkerFinder.find(read, stemWords);
        if (Doubling.isIn(read)) {
            read.flags |= LineFlag.DOUBLED.bit();
        }
        Shape shape = ShapeFinder.of(read, end, marker);
        return new LineFacts(
                line,
                read.text,
                blanksBefore,
                read.count,
                read.capitalized,
                read.function,
                read.digits,
                read.letters,
                read.uppercase,
                first,
                end,
                read.sentenceEnds,
                read.prefix[read.count],
                read.prefix[stemWords],
                Arrays.copyOf(read.words, read.count),
                marker,
                read.flags,
                read.joint,
                shape);
    }
}
