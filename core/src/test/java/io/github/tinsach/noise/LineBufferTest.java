// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.text.Chars;
import io.github.tinsach.text.VietnameseText;
import io.github.tinsach.text.WordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The loops without branches find what a plain look at each character finds. */
class LineBufferTest {
    private static final String CHARACTERS =
            "aăbcẩxyABẾZ019  ,.!?…:()«»\"'“”-–|@©_*\u00A0\u200B\u0301中ﬁé→►Ω٣\uD83D\uDE00";

    private final LineBuffer buffer = new LineBuffer();

    @Test
    void words_and_counts_are_those_of_a_plain_scan() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String line = line(random);
            buffer.read(line);
            String text = VietnameseText.nfc(line);
            List<Integer> hashes = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            int capitalized = 0;
            int uppercase = 0;
            int digits = 0;
            int characters = 0;
            boolean joint = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean inWord = i > 0 && Chars.isWord(text.charAt(i - 1));
                if (!Chars.isWord(c)) {
                    continue;
                }
                characters++;
                boolean upper = Chars.classOf(c) == Chars.UPPER;
                uppercase += upper ? 1 : 0;
                digits += Chars.classOf(c) == Chars.DIGIT ? 1 : 0;
                if (!inWord) {
                    hashes.add(WordHash.next(0, Chars.lower(c)));
                    starts.add(i);
                    capitalized += upper ? 1 : 0;
                } else {
                    int last = hashes.size() - 1;
                    hashes.set(last, WordHash.next(hashes.get(last), Chars.lower(c)));
                    joint |= upper && Chars.classOf(text.charAt(i - 1)) == Chars.LOWER;
                }
            }
            assertThat(buffer.text).isEqualTo(text);
            assertThat(Arrays.copyOf(buffer.words, hashes.size()))
                    .as(line)
                    .isEqualTo(hashes.stream().mapToInt(h -> h).toArray());
            assertThat(Arrays.copyOf(buffer.wordStart, starts.size()))
                    .as(line)
                    .isEqualTo(starts.stream().mapToInt(s -> s).toArray());
            assertThat(List.of(buffer.count, buffer.capitalized, buffer.uppercase, buffer.digits, buffer.letters))
                    .as(line)
                    .containsExactly(hashes.size(), capitalized, uppercase, digits, characters - digits);
            assertThat(buffer.joint).as(line).isEqualTo(joint);
            assertThat(buffer.key).as(line).isEqualTo(WordHash.ofPhrase(text));
            assertThat(buffer.prefix(buffer.count / 2))
                    .as(line)
                    .isEqualTo(
                            WordHash.ofPhrase(buffer.count < 2 ? "" : text.substring(0, starts.get(buffer.count / 2))));
        }
    }

    @Test
    void a_sentence_ends_at_a_stop_with_a_space_or_closing_mark_before_a_capital() {
        assertThat(ends("Một câu. Hai câu? “Ba câu!” Bốn.")).isEqualTo(3);
        assertThat(ends("TP.HCM có 1.234 người. và")).isZero();
        assertThat(ends("Ông nói: “Hết.” – Bà cười.")).isEqualTo(1);
        assertThat(ends("Hết., Rồi")).isZero();
    }

    @Test
    void signs_set_their_flags_and_the_first_colon() {
        buffer.read("Giờ: 12:30 https://a.vn | © b@c");
        assertThat(buffer.firstColon).isEqualTo(3);
        assertThat(buffer.flags)
                .isEqualTo(LineFlag.ADDRESS.bit() | LineFlag.SEPARATOR.bit() | LineFlag.COPYRIGHT.bit());
        buffer.read("Mưa lớn hôm nay(Dân trí) - Nước lên");
        assertThat(buffer.flags).isEqualTo(LineFlag.GLUED.bit());
    }

    private int ends(String line) {
        buffer.read(line);
        return buffer.sentenceEnds;
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder("x");
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            line.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        String trimmed = VietnameseText.trim(line.substring(1));
        return trimmed.isEmpty() ? "x" : trimmed;
    }
}
