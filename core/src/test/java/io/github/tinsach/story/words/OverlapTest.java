// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.RandomArticles;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static final double[] LEASTS = {0, 0.3, 0.7, 0.8, 0.85};

    @Test
    void sharesAreThoseOfPairsCountedOneByOne() {
        RandomArticles articles = new RandomArticles(new Random(3));
        for (int p = 0; p < 60; p++) {
            PageFacts page = articles.page();
            Overlap overlap = new Overlap(page);
            for (int a = 0; a < page.size(); a++) {
                for (int b = 0; b < page.size(); b++) {
                    double share = share(page, a, b);
                    for (double least : LEASTS) {
                        assertThat(overlap.exceeds(a, b, least)).isEqualTo(share > least);
                    }
                    assertThat(overlap.share(a, b)).isEqualTo(share);
                }
            }
        }
    }

    @Test
    void pairsInParagraphsAreThoseCountedOneByOne() {
        RandomArticles articles = new RandomArticles(new Random(4));
        for (int p = 0; p < 200; p++) {
            PageFacts page = articles.page();
            Overlap overlap = new Overlap(page);
            for (int i = 0; i < page.size(); i++) {
                assertThat(overlap.pairsIn(i, 6)).isEqualTo(pairsIn(page, i));
            }
        }
    }

    @Test
    void linesOfManyWordsAreComparedInLinearTime() {
        String line = "kè sông ".repeat(100_000);
        PageFacts page = PageFacts.of(TextReader.read(line + "\n" + line + "mưa", null));

        assertThat(new Overlap(page).share(0, 1)).isEqualTo(2.0 / 199_999);
    }

    private static double share(PageFacts page, int a, int b) {
        int[] words = page.line(a).hashes();
        int[] others = page.line(b).hashes();
        if (words.length < 2 || others.length < 2) {
            return words.length == 1 && contains(others, words[0]) ? 1 : 0;
        }
        Set<List<Integer>> common = pairs(words);
        common.retainAll(pairs(others));
        return (double) common.size() / (words.length - 1);
    }

    private static double pairsIn(PageFacts page, int i) {
        int[] words = page.line(i).hashes();
        if (words.length < 2) {
            return 0;
        }
        Set<List<Integer>> below = new HashSet<>();
        int seen = 0;
        for (int j = page.nextText(i); j < Math.min(page.size(), i + 61) && seen < 6; j = page.nextText(j)) {
            if (page.line(j).stem() != page.line(i).stem()) {
                below.addAll(pairs(page.line(j).hashes()));
                seen++;
            }
        }
        Set<List<Integer>> common = pairs(words);
        common.retainAll(below);
        return (double) common.size() / (words.length - 1);
    }

    private static boolean contains(int[] words, int word) {
        for (int other : words) {
            if (other == word) {
                return true;
            }
        }
        return false;
    }

    private static Set<List<Integer>> pairs(int[] words) {
        Set<List<Integer>> pairs = new HashSet<>();
        for (int w = 1; w < words.length; w++) {
            pairs.add(List.of(words[w - 1], words[w]));
        }
        return pairs;
    }
}
