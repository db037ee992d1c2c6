// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;

/** Names in a text, as far as capitals tell: two capitalised words side by side. */
final class Names {
    private Names() {}

    /** Adds a hash of each pair of capitalised words side by side, with {@code line} as their line. */
    static void addTo(Spans names, String text, int line) {
        int previous = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Chars.isWord(c)) {
                if (c != ' ') {
                    previous = 0;
                }
                i++;
                continue;
            }
            boolean capital = Chars.classOf(c) == Chars.UPPER;
            int hash = 0;
            do {
                hash = WordHash.next(hash, c);
                if (++i == text.length()) {
                    break;
                }
                c = text.charAt(i);
            } while (Chars.isWord(c));
            if (capital && previous != 0) {
                names.add(previous * 31 + hash, line);
            }
            previous = capital ? hash : 0;
        }
    }
}
