// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

/** The same words twice on one line. */
final class Doubling {
    private Doubling() {}

    /** Returns whether the second half of the line says the first again. */
    static boolean isIn(LineBuffer line) {
        if (line.count < 6 || line.count % 2 != 0) {
            // without a space between the copies, two words melt into one
            return line.count >= 7 && line.count % 2 == 1 && halvesMelt(line);
        }
        int half = line.count / 2;
        for (int w = 0; w < half; w++) {
            if (line.words[w] != line.words[w + half]) {
                return false;
            }
        }
        return true;
    }

    private static boolean halvesMelt(LineBuffer line) {
        int half = line.length / 2;
        for (int cut = half; cut <= half + 1 && cut < line.length; cut++) {
            if (line.length - cut == cut && line.text.regionMatches(0, line.text, cut, cut)) {
                return true;
            }
        }
        return false;
    }
}
