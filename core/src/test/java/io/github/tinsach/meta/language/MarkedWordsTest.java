// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedWordsTest {
    private static final String[] PIECES = {
        "người", "ươ", "a", "Ư", "đi", " ", "-", "7", "。", "中", "文", "\u0301", "\u031B", "\u0344", "\u212B", "\uD83D",
        "\uDE00", "\uFEFF", "Ω", "\uFB2C", "か\u3099", "ệ"
    };

    @Test
    void countsWhatAPlainWalkOverTheWordsCounts() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 2000; round++) {
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                line.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(counted(line.toString())).as("%s", line).isEqualTo(plainly(line.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1023, 1024, 1025, 2048, 5000})
    void takesAWordOverTheEdgeOfWhatIsLookedAtTogetherForOne(int length) {
        assertThat(counted("ơ".repeat(length))).isEqualTo("1 of 1");
        assertThat(counted("x".repeat(length - 1) + "ư")).isEqualTo("1 of 1");
        assertThat(counted(" ".repeat(length - 1) + "ư a")).isEqualTo("1 of 2");
    }

    @Test
    void addsUpLines() {
        MarkedWords words = new MarkedWords();
        words.add("một người");
        words.add(Normalizer.normalize("một người", Normalizer.Form.NFD));
        words.add("none");
        assertThat(words.words()).isEqualTo(5);
        assertThat(words.marked()).isEqualTo(4);
    }

    private static String counted(String line) {
        MarkedWords words = new MarkedWords();
        words.add(line);
        return words.marked() + " of " + words.words();
    }

    private static String plainly(String line) {
        String text = Normalizer.normalize(line, Normalizer.Form.NFC);
        int words = 0;
        int marked = 0;
        boolean inside = false;
        boolean mark = false;
        for (char c : text.toCharArray()) {
            boolean letter = Character.isLetter(c);
            boolean lone = letter && c >= 0x2E80;
            if (letter && (lone || !inside)) {
                words++;
                mark = false;
            }
            inside = letter && !lone;
            if (inside && LetterKind.isVietnamese(c) && !mark) {
                marked++;
                mark = true;
            }
        }
        return marked + " of " + words;
    }
}
