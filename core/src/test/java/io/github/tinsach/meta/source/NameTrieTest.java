// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameTrieTest {
    private static final String LETTERS = "abcABÀđ9 .&";

    @Test
    void theLongestNameIsFoundWhateverItsLengthAndWhateverFollows() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 300; round++) {
            NameTrie<String> trie = new NameTrie<>();
            TreeSet<String> names = new TreeSet<>();
            for (int i = 0; i < 12; i++) {
                String name = "T" + random(random, 9).toLowerCase(Locale.ROOT) + "x";
                names.add(name);
                trie.put(name, name);
            }
            for (String name : names) {
                String text = random(random, 2) + " " + name + random(random, 3);
                int at = text.indexOf(name);
                NameTrie.Match<String> match = trie.longest(text, at);
                assertThat(match == null ? "" : match.value())
                        .as("%s of %s", text, names)
                        .isEqualTo(longest(text, at, names));
            }
        }
    }

    private static String longest(String text, int at, Iterable<String> names) {
        String longest = "";
        for (String name : names) {
            int end = at + name.length();
            boolean here = text.regionMatches(true, at, name, 0, name.length())
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            longest = here && name.length() > longest.length() ? name : longest;
        }
        return longest;
    }

    private static String random(SplittableRandom random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
