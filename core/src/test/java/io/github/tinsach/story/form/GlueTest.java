// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.text.WordHash;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlueTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã vùng cao mở đường mới nối hai bảnSau nhiều năm chờ đợi, người dân đã có đường",
                "Xã vùng cao mở đường mới nối hai xaTin liên quan",
                "Xã vùng cao mở đường mới nối hai xaTin liên quan:"
            })
    void aTitleThatMeltsIntoItsTeaserOrALinkIsGlued(String text) {
        assertThat(Glue.isTitleAndMore(facts(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xã vùng cao mở đường mới nối hai bản sau nhiều năm chờ đợi của người dân",
                "Xã vùng cao đưa tin lên YouTube sau nhiều năm chờ đợi của người dân",
                "BảnSau nhiều năm chờ đợi, người dân đã có đường",
                "Xã vùng cao có nhiều hồ nước, mùa mưa nối với nhau thành một dải dài hơn mười cây số, mùa khô lại tách ra,"
                        + " để lộ những bãi đất ven bờ cho người dân trồng rau, thả trâu bò, trong đó lớn nhất là hồ EaTrắng ở đầu xã",
                "Xã vùng cao mở đường mới nối hai bảnSau nhiều năm",
                "Xã vùng cao mở đường mới nối hai xaTin liên quan đến bản"
            })
    void namesAndShortPiecesAreNotGlued(String text) {
        assertThat(Glue.isTitleAndMore(facts(text))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Marker.class)
    void everyKnownPhraseMayBeginWithItsFirstWord(Marker marker) {
        assertThat(Lexicon.get().list(marker).whole())
                .allMatch(phrase -> Lexicon.get().mayBegin(WordHash.ofFirstWord(phrase)));
    }

    @Test
    void linesOfManyJointsAreReadInLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Glue.isTitleAndMore(facts("xaTin ".repeat(200_000)))).isFalse();
            assertThat(Glue.isTitleAndMore(facts("aB".repeat(500_000)))).isFalse();
        });
    }

    private static LineFacts facts(String text) {
        return PageFacts.of(TextReader.read(text, null)).line(0);
    }
}
