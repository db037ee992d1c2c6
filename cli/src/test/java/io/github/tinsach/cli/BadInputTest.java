// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BadInputTest {
    @TempDir
    private Path folder;

    private static JsonNode extract(byte[] page) {
        Run run = Run.withInput(page, "extract", "-");
        assertThat(run.status()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreDone() throws Exception {
        String page = Run.file(folder, "page.txt", Run.PAGE);
        String missing = folder.resolve("missing.txt").toString();
        Run run = Run.of("extract", missing, page);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).isEqualTo("tinsach: " + missing + ": no such file or directory\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\t\n\u00A0\u200B\n", "\uFEFF"})
    void anEmptyPageIsNoArticle(String page) {
        JsonNode json = extract(page.getBytes(UTF_8));
        assertThat(json.get("status").asString()).isEqualTo("no-article");
        assertThat(json.get("headline").isNull()).isTrue();
        Run clean = Run.withInput(page, "clean");
        assertThat(clean.out()).isEmpty();
        assertThat(clean.err()).isEqualTo("tinsach: -: no article: the page is empty\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF",
                "\u0089PNG\r\n\u001A\n\u0000",
                "%PDF-1.7\n1 0 obj",
                "GIF89a",
                "PK\u0003\u0004"
            })
    void anImageOrDocumentIsNoPage(String head) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        String photo = Run.file(folder, "photo.txt", bytes.toByteArray());
        String page = Run.file(folder, "page.txt", Run.PAGE);
        Run run = Run.of("extract", photo, page);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err())
                .startsWith("tinsach: " + photo + ": not a page: this is ")
                .hasLineCount(1);
    }

    @Test
    void bytesWithoutMeaningAreNoPage() throws Exception {
        byte[] noise = new byte[100_000];
        SplittableRandom random = new SplittableRandom(7);
        random.nextBytes(noise);
        Run run = Run.of("extract", Run.file(folder, "noise.txt", noise));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("not a page: this is a binary file").hasLineCount(1);
    }

    @Test
    void bytesThatAreNoUtf8AreReplacedWithAWarning() {
        byte[] page = Run.PAGE.getBytes(UTF_8);
        page[400] = (byte) 0xFF;
        Run run = Run.withInput(page, "extract");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\uFFFD");
        assertThat(run.err()).startsWith("tinsach: -: warning: ").hasLineCount(1);
        assertThat(JsonMapper.shared().readTree(run.out()).get("warnings")).hasSize(1);
    }

    @Test
    void decomposedLettersGiveTheSameResultDecomposed() {
        String plain = Run.withInput(Run.PAGE, "extract").out();
        String decomposed = Run.withInput(Normalizer.normalize(Run.PAGE, Normalizer.Form.NFD), "extract")
                .out();
        assertThat(Normalizer.normalize(decomposed, Normalizer.Form.NFC)
                        .replaceAll("\"s[a-zA-Z]*pan\":\\[\\d+,\\d+]", ""))
                .isEqualTo(plain.replaceAll("\"s[a-zA-Z]*pan\":\\[\\d+,\\d+]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lineEndsDoNotMatter(String end) {
        assertThat(extract(Run.PAGE.replace("\n", end).getBytes(UTF_8))).isEqualTo(extract(Run.PAGE.getBytes(UTF_8)));
    }

    @Test
    void aByteOrderMarkDoesNotMatter() {
        assertThat(extract(("\uFEFF" + Run.PAGE).getBytes(UTF_8))).isEqualTo(extract(Run.PAGE.getBytes(UTF_8)));
    }

    @Test
    @Timeout(60)
    void fiftyMegabytesOnOneLineAreDone() throws Exception {
        String line = "Tàu cá về bến lúc rạng sáng, mang theo hơn hai tấn mực. ".repeat(50 * 1024 * 1024 / 72);
        Run run = Run.of("extract", Run.file(folder, "long.txt", line));
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void controlCharactersOfAFileNameDoNotReachTheTerminal() {
        Run run = Run.of("extract", "no\u001B[31msuch\nfile");
        assertThat(run.err()).hasLineCount(1).doesNotContain("\u001B").contains("no␛[31msuch␊file");
    }
}
