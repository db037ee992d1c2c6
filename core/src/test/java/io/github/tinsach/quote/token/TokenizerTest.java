// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.quote.RandomStories;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private static final String LETTERS = "aàáoòóỏuùủyýỷeéqhtnđĐÁOUYÝQ019üŞЖ中\u0301-&.’:,";

    @ParameterizedTest
    @CsvSource({
        "hoà, HÒA, true",
        "thuỷ, Thủy, true",
        "quý, qúy, false",
        "bán, bạn, false",
        "A.B, a.b, true",
        "TP.HCM, tp.hcm, true",
        "Philippines, PHILIPPINES, true",
        "Philippines, Philippinet, false",
        "Erdoğan, ERDOĞAN, true"
    })
    void wordsHaveOneKeyWhateverTheirCaseAndThePlaceOfTheToneMark(String one, String other, boolean same) {
        assertThat(key(one) == key(other)).isEqualTo(same);
    }

    @Test
    void aKeyStandsForOneWordAlone() {
        SplittableRandom random = new SplittableRandom(3);
        Map<Long, String> words = new HashMap<>();
        for (int round = 0; round < 20_000; round++) {
            StringBuilder line = new StringBuilder();
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                line.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            Tokens tokens = new Tokenizer().cut(line.toString());
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.is(i, Kind.WORD)) {
                    assertThat(tokens.key(i)).isEqualTo(WordKey.of(tokens.lower(i)));
                    assertThat(words.merge(tokens.key(i), tokens.lower(i), (known, again) -> known))
                            .isEqualTo(tokens.lower(i));
                } else {
                    assertThat(tokens.key(i)).isZero();
                }
            }
        }
    }

    @Test
    void everyCharacterThatShowsIsInOneToken() {
        SplittableRandom random = new SplittableRandom(17);
        Tokenizer used = new Tokenizer();
        for (int round = 0; round < 2_000; round++) {
            String line = RandomStories.line(random);
            Tokens tokens = used.cut(line);
            assertThat(forms(tokens)).isEqualTo(forms(new Tokenizer().cut(line)));
            int end = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(line.substring(end, tokens.start(i))).isBlank();
                assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
                end = tokens.end(i);
            }
            assertThat(line.substring(end)).isBlank();
        }
    }

    /** Place, kind and form of every token. */
    private static String forms(Tokens tokens) {
        StringBuilder forms = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            forms.append(tokens.start(i))
                    .append('-')
                    .append(tokens.end(i))
                    .append(tokens.kind(i))
                    .append(tokens.key(i));
            forms.append(tokens.capital(i))
                    .append(tokens.initial(i))
                    .append(tokens.acronym(i))
                    .append(tokens.number(i));
        }
        return forms.toString();
    }

    private static long key(String word) {
        Tokens tokens = new Tokenizer().cut(word);
        assertThat(tokens.size()).isEqualTo(1);
        return tokens.key(0);
    }
}
