// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.lexicon.PhraseList;
import io.github.tinsach.page.Line;
import io.github.tinsach.text.WordHash;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseListTest {
    private final LineScanner scanner = new LineScanner();

    private LineFacts scan(String text) {
        return scanner.scan(new Line(1, text, 0, text.length(), null), 0);
    }

    private boolean hits(String text, Marker marker) {
        LineFacts line = scan(text);
        return line.shape() == Shape.MARKER && line.marker() == marker;
    }

    @ParameterizedTest
    @EnumSource(Marker.class)
    void examplesHitAndMissAsTheirListSays(Marker marker) {
        PhraseList list = Lexicon.get().list(marker);
        SoftAssertions softly = new SoftAssertions();
        for (String example : list.hits()) {
            softly.assertThat(hits(example, marker))
                    .as("%s: + %s", list.name(), example)
                    .isTrue();
            String decomposed = Normalizer.normalize(example, Normalizer.Form.NFD);
            softly.assertThat(hits(decomposed, marker))
                    .as("%s: + %s, NFD", list.name(), example)
                    .isTrue();
        }
        for (String example : list.misses()) {
            softly.assertThat(hits(example, marker))
                    .as("%s: - %s", list.name(), example)
                    .isFalse();
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Marker.class)
    void everyListHasAReasonAndExamplesOfBothKinds(Marker marker) {
        PhraseList list = Lexicon.get().list(marker);
        assertThat(list.reason()).isNotBlank();
        assertThat(list.hits()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(list.misses()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Marker.class)
    void everyPhraseIsFoundAsALineOfItsOwn(Marker marker) {
        PhraseList list = Lexicon.get().list(marker);
        SoftAssertions softly = new SoftAssertions();
        for (String phrase : list.whole()) {
            if (phrase.length() <= 60) {
                softly.assertThat(scan(phrase).marker())
                        .as("%s: = %s", list.name(), phrase)
                        .isEqualTo(marker);
            }
        }
        softly.assertAll();
    }

    @Test
    void noPhraseStandsInTwoLists() {
        Map<Long, String> whole = new HashMap<>();
        Map<Long, String> beginnings = new HashMap<>();
        for (Marker marker : Marker.values()) {
            PhraseList list = Lexicon.get().list(marker);
            for (String phrase : list.whole()) {
                assertThat(whole.put(WordHash.ofPhrase(phrase), list.name()))
                        .as(phrase)
                        .isNull();
            }
            for (String phrase : list.beginnings()) {
                assertThat(beginnings.put(WordHash.ofPhrase(phrase), list.name()))
                        .as(phrase)
                        .isNull();
            }
        }
    }
}
