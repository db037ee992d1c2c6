// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.text.NfcView;
import org.junit.jupiter.api.Test;

class TextMentionsTest {
    @Test
    void findsANameWhereverItStandsInALongParagraph() {
        TextMentions mentions = new TextMentions();
        for (int before = 1000; before < 1040; before++) {
            String paragraph = "a".repeat(before) + ". Theo hãng tin Yonhap, trời lạnh.";
            assertThat(mentions.of(NfcView.of(paragraph)))
                    .as("behind %d letters", before)
                    .singleElement()
                    .satisfies(mention -> {
                        assertThat(mention.agency().name()).isEqualTo("Yonhap");
                        assertThat(mention.words()).isEqualTo("Theo hãng tin Yonhap");
                    });
        }
    }

    @Test
    void findsNoNameInsideAWord() {
        TextMentions mentions = new TextMentions();
        for (int before = 1000; before < 1040; before++) {
            String paragraph = "a".repeat(before) + "Yonhap đưa tin";
            assertThat(mentions.of(NfcView.of(paragraph)))
                    .as("behind %d letters", before)
                    .isEmpty();
        }
    }
}
