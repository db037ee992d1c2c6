// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import java.util.List;

/** Splits a paragraph into sentences. */
public final class SentenceSplitter {
    private SentenceSplitter() {}

    /** Returns the sentences of {@code paragraph} in order; every visible character stands in exactly one of them. */
    public static List<Sentence> split(String paragraph) {
        String text = VietnameseText.trim(paragraph);
        return text.isEmpty()
                ? List.of()
                : List.of(new Sentence(text, paragraph.indexOf(text), paragraph.indexOf(text) + text.length()));
    }
}
