// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;

/** A line without the picture number or counter at its end. */
final class Stem {
    private static final int ANH = WordHash.ofWord("ảnh");
    private static final int ANH_PLAIN = WordHash.ofWord("anh");
    private static final int HINH = WordHash.ofWord("hình");
    private static final int HINH_PLAIN = WordHash.ofWord("hinh");
    private static final int PHOTO = WordHash.ofWord("photo");

    private Stem() {}

    /** Returns the number of words before a picture number or counter at the end. */
    static int words(LineBuffer line) {
        if (line.digits == 0) {
            return line.count;
        }
        int w = line.count;
        while (w > 0 && isNumber(line, w - 1)) {
            w--;
        }
        if (w == 0) {
            return line.count;
        }
        int last = line.words[w - 1];
        boolean pictureWord = last == ANH || last == HINH || last == PHOTO || last == ANH_PLAIN;
        if (pictureWord && line.count - w == 1) {
            int k = w - 1;
            if (k > 0 && (line.words[k - 1] == HINH || line.words[k - 1] == HINH_PLAIN)) {
                k--;
            }
            // "Ảnh 1" alone numbers a picture too
            char before = k > 0 ? before(line, line.wordStart[k]) : '-';
            boolean plain = last == ANH_PLAIN && k == w - 1;
            if (!plain && (before == '-' || before == '–' || before == '.' || last == ANH_PLAIN || k < w - 1)) {
                line.flags |= LineFlag.PICTURE_NUMBER.bit();
                return k;
            }
        }
        return line.length <= MarkerFinder.LONGEST && line.count - w == 1 ? w : line.count;
    }

    private static char before(LineBuffer line, int at) {
        int i = at - 1;
        while (i > 0 && Chars.classOf(line.at(i)) == Chars.SPACE) {
            i--;
        }
        return line.at(i);
    }

    private static boolean isNumber(LineBuffer line, int word) {
        int end = word + 1 < line.count ? line.wordStart[word + 1] : line.length;
        for (int i = line.wordStart[word]; i < end; i++) {
            byte kind = Chars.classOf(line.at(i));
            if (kind != Chars.DIGIT) {
                return i > line.wordStart[word] && kind != Chars.LOWER && kind != Chars.UPPER;
            }
        }
        return true;
    }
}
