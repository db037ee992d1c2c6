// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    static Stream<Arguments> cases() throws IOException {
        return Files.readAllLines(Path.of("../testdata/sentences.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replace("\\n", "\n").split("\t"))
                .map(parts -> Arguments.of(
                        parts[0],
                        parts[1].replace(" | ", " ").replace("|", ""),
                        Stream.of(parts[1].split("\\|"))
                                .map(VietnameseText::trim)
                                .toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void splitsTheTable(String name, String paragraph, List<String> wanted) {
        assertThat(texts(SentenceSplitter.split(paragraph))).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void splitsDecomposedTextAlike(String name, String paragraph, List<String> wanted) {
        String decomposed = Normalizer.normalize(paragraph, Normalizer.Form.NFD);

        List<Sentence> sentences = SentenceSplitter.split(decomposed);

        assertThat(texts(sentences).stream().map(VietnameseText::nfc).toList()).isEqualTo(wanted);
        assertSpansHold(decomposed, sentences);
    }

    @Test
    void theTableIsThere() throws IOException {
        assertThat(cases().count()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void nothingHasNoSentence() {
        assertThat(SentenceSplitter.split("")).isEmpty();
        assertThat(SentenceSplitter.split(" \u00a0\u200b\n")).isEmpty();
    }

    @Test
    void spansCountUtf16UnitsOfTheParagraph() {
        String paragraph = "  😀 Xin chào. Tạm biệt! ";

        List<Sentence> sentences = SentenceSplitter.split(paragraph);

        assertThat(sentences).containsExactly(new Sentence("😀 Xin chào.", 2, 14), new Sentence("Tạm biệt!", 15, 24));
    }

    @Test
    void everyVisibleCharacterOfRandomTextStandsInOneSentence() {
        String[] pieces = {
            "Anh", "nói", ".", "?", "!", "…", "...", "“", "”", "\"", "'", "(", ")", "[", "]", "TP.", "HCM", "Ng.", "1.",
            "2,5", " ", " ", " ", "\n", "\u00a0", "\u200b", "-", "./.", ":", "Sau", "ế", "\u0323", "\u0301", "😀",
            "\ud83d", "\r\n", "«", "»", ","
        };
        SplittableRandom random = new SplittableRandom(20261122);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String paragraph = text.toString();

            assertSpansHold(paragraph, SentenceSplitter.split(paragraph));
        }
    }

    @Test
    void oneSplitterReadsParagraphAfterParagraph() {
        String[] pieces = {
            "Anh", " ", ". ", "…", "“", "”", "(a)", "TP.", "1.", "\n", "ế", "e\u0323", "₫", "nói dài ".repeat(300)
        };
        SplittableRandom random = new SplittableRandom(11);
        SentenceSplitter splitter = new SentenceSplitter();
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String paragraph = text.toString();
            List<Sentence> sentences = SentenceSplitter.split(paragraph);

            splitter.read(paragraph);

            assertThat(splitter.size()).isEqualTo(sentences.size());
            for (int i = 0; i < sentences.size(); i++) {
                assertThat(splitter.start(i)).isEqualTo(sentences.get(i).start());
                assertThat(splitter.end(i)).isEqualTo(sentences.get(i).end());
            }
            boolean composed = Normalizer.isNormalized(paragraph, Normalizer.Form.NFC);
            assertThat(splitter.chars() != null).isEqualTo(composed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“", "\"", "(", "[", "\"“", "“\"a ", "“ \"", ". ", ".", "…", "A. ", "A.\n", "?”", "- ", "1. ", "«A. ",
                "./", ") ("
            })
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void takesHostileTextInLinearTime(String piece) {
        String paragraph = piece.repeat(3_000_000 / piece.length());

        assertSpansHold(paragraph, SentenceSplitter.split(paragraph));
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }

    private static void assertSpansHold(String paragraph, List<Sentence> sentences) {
        int last = 0;
        for (Sentence sentence : sentences) {
            assertThat(sentence.text().equals(paragraph.substring(sentence.start(), sentence.end())))
                    .isTrue();
            assertThat(sentence.start()).isGreaterThanOrEqualTo(last);
            assertThat(VietnameseText.isBlank(paragraph.substring(last, sentence.start())))
                    .isTrue();
            last = sentence.end();
        }
        assertThat(VietnameseText.isBlank(paragraph.substring(last))).isTrue();
    }
}
