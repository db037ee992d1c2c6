// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    /** What the documentation promises, a character at a time. */
    private static String plainly(String written) {
        StringBuilder out = new StringBuilder();
        written.codePoints().forEach(c -> {
            boolean bare = (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || (c >= 0xD800 && c <= 0xDFFF);
            out.append(bare ? String.format("\\u%04x", c) : Character.toString(c));
        });
        return out.toString();
    }

    @Test
    void escapesWhatTheGeneratorLeavesBareHoweverItIsWritten() {
        String[] pieces = {
            "ế", "a", "\u2028", "\u0085", "\u007f", "\ud83d", "\ude00", "😀", "\u2027", "\u202a", "đường "
        };
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 200; round++) {
            JsonText text = new JsonText();
            StringBuilder written = new StringBuilder();
            for (int i = random.nextInt(6000); i > 0; i--) {
                String piece = pieces[random.nextInt(random.nextInt(pieces.length) + 1)];
                written.append(piece);
                switch (random.nextInt(3)) {
                    case 0 -> text.write(piece, 0, piece.length());
                    case 1 -> text.write(("x" + piece).toCharArray(), 1, piece.length());
                    default -> piece.chars().forEach(text::write);
                }
            }

            assertThat(text.escaped()).isEqualTo(plainly(written.toString()));
        }
    }
}
