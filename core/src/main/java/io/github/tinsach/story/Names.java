// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;
import java.util.HashSet;
import java.util.Set;

/** Names in a text, as far as capitals tell: two capitalised words side by side. */
final class Names {
    private Names() {}

    /** Returns a hash of each pair of capitalised words side by side. */
    static Set<Integer> of(String text) {
        Set<Integer> names = new HashSet<>();
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
            while (i < text.length() && Chars.isWord(text.charAt(i))) {
                hash = WordHash.next(hash, text.charAt(i++));
            }
            if (capital && previous != 0) {
                names.add(previous * 31 + hash);
            }
            previous = capital ? hash : 0;
        }
        return names;
    }
}
