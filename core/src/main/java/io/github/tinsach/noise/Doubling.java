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
        if (line.length % 2 != 0) {
            return false;
        }
        for (int i = 0; i < half; i++) {
            if (line.at(i) != line.at(half + i)) {
                return false;
            }
        }
        return true;
    }
}
