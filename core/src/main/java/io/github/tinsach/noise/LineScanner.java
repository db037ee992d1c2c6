// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.page.Line;
import io.github.tinsach.text.Chars;
import io.github.tinsach.text.VietnameseText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scans lines into {@link LineFacts}. Holds a buffer and the last short lines, so one scanner serves one page and thread:
 * menus, titles and buttons stand several times on most pages.
 */
final class LineScanner {
    /** Longer lines seldom stand on a page again. */
    private static final int LONGEST_KEPT = 120;

    private static final int KEPT_BITS = 9;

    private final LineBuffer buffer = new LineBuffer();
    /** Of each slot, the last line that belongs there. */
    private final @Nullable LineFacts[] kept = new @Nullable LineFacts[1 << KEPT_BITS];

    /** Returns the facts of {@code line}, which must show something. */
    LineFacts scan(Line line, int blanksBefore) {
        String text = line.text();
        if (text.length() > LONGEST_KEPT) {
            return read(line, blanksBefore);
        }
        int slot = slot(text);
        LineFacts same = kept[slot];
        LineFacts facts = same != null && same.line().text().equals(text)
                ? same.of(line, blanksBefore)
                : read(line, blanksBefore);
        kept[slot] = facts;
        return facts;
    }

    /** Four characters and the length tell lines apart well enough: where they do not, the older line is forgotten. */
    private static int slot(String text) {
        int last = text.length() - 1;
        int hash = text.charAt(0) + 31 * text.charAt(last) + 961 * text.charAt(last / 2) + 7 * text.charAt(last / 4);
        hash = (hash + 127 * last) * 0x9E3779B9;
        return hash >>> 32 - KEPT_BITS;
    }

    private LineFacts read(Line line, int blanksBefore) {
        LineBuffer read = buffer;
        read.read(VietnameseText.trim(line.text()));
        if (read.digits >= 2) {
            read.flags |= DateShape.of(read);
        }
        byte first = Chars.classOf(read.at(0));
        LineEnd end = LineEnd.of(read);
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
                read.key,
                read.prefix(stemWords),
                Arrays.copyOf(read.words, read.count),
                marker,
                read.flags,
                read.joint,
                shape);
    }
}
