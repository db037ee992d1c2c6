// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatsTest {
    private static final String HEADLINE = Run.PAGE.lines().findFirst().orElseThrow();

    @TempDir
    private Path folder;

    @Test
    void extractGivesALineAPageUnlessOnePageGoesToATerminal() throws Exception {
        String page = Run.file(folder, "page.txt", Run.PAGE);
        assertThat(Run.of("extract", page).lines()).hasSize(1);
        assertThat(Run.onTerminal("extract", page).lines())
                .hasSizeGreaterThan(20)
                .startsWith("{");
        assertThat(Run.onTerminal("extract", page, page).lines()).hasSize(2);
        assertThat(Run.of("extract", "--format", "json", page, page).lines().stream()
                        .filter("{"::equals))
                .hasSize(2);
        assertThat(Run.onTerminal("extract", "--format", "jsonl", page).lines()).hasSize(1);
    }

    @Test
    void cleanGivesTheArticleAsText() {
        String text = Run.withInput(Run.PAGE, "clean").out();
        assertThat(text)
                .startsWith(HEADLINE + "\n\n")
                .contains("\n\n\"Chúng tôi đã chờ")
                .endsWith("\n");
    }

    @Test
    void cleanGivesTheArticleAsMarkdown() {
        String text = Run.withInput(Run.PAGE, "clean", "--format", "markdown").out();
        assertThat(text).startsWith("# " + HEADLINE + "\n\n");
    }

    @Test
    void cleanGivesRecordsThatAreInputAgain() {
        Run run = Run.withInput(Run.PAGE, "clean", "--format", "jsonl");
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("status").asString()).isEqualTo("article");
        assertThat(json.get("text").asString()).startsWith(HEADLINE);
        assertThat(Run.withInput(run.out(), "clean", "--format", "jsonl").status())
                .isZero();
    }

    @Test
    void severalTextsStandUnderTheirNames() throws Exception {
        String a = Run.file(folder, "a.txt", Run.PAGE);
        String b = Run.file(folder, "b.txt", Run.PAGE);
        for (String command : new String[] {"clean", "summarize", "explain"}) {
            assertThat(Run.of(command, a, b).lines())
                    .as(command)
                    .startsWith("==> " + a + " <==")
                    .contains("==> " + b + " <==");
            assertThat(Run.of(command, a).out()).as(command).doesNotContain("==>");
        }
    }

    @Test
    void summarizeGivesSentencesOrJson() {
        String json = Run.withInput(Run.PAGE, "summarize", "--format", "json").out();
        JsonNode summary = JsonMapper.shared().readTree(json).get("summary");
        String text = Run.withInput(Run.PAGE, "summarize").out();
        assertThat(text.lines()).hasSameSizeAs(summary);
    }

    @Test
    void explainShowsEveryLineWithItsNumberAndLabel() {
        Run run = Run.withInput(Run.PAGE, "explain");
        assertThat(run.lines().get(0)).startsWith("  1 + headline").contains(HEADLINE, " ← ");
        assertThat(run.lines()).hasSizeGreaterThan((int) Run.PAGE.lines().count());
        assertThat(run.out()).doesNotContain("\u001B");
    }

    @Test
    void explainIsColouredOnATerminal() throws Exception {
        assertThat(Run.onTerminal("explain", Run.file(folder, "page.txt", Run.PAGE))
                        .out())
                .contains("\u001B[32m");
    }

    @Test
    void controlCharactersOfAPageDoNotReachTheTerminal() throws Exception {
        String page = Run.file(folder, "page.txt", "Tin \u001B]0;mới\u0007 nhất\n" + Run.PAGE);
        String text = Run.of("explain", page).out();
        assertThat(text.getBytes(UTF_8)).doesNotContain(0x1B, 0x07);
    }

    @Test
    void explainAsJsonIsTheInputAgain() throws Exception {
        for (String page : new String[] {
            Run.PAGE, Run.PAGE.strip(), Run.PAGE.replace("\n", "\r\n"), "\uFEFF" + Run.PAGE, "\r\r", "\n", ""
        }) {
            JsonNode lines = JsonMapper.shared()
                    .readTree(Run.withInput(page, "explain", "--format", "json").out())
                    .get("lines");
            StringBuilder again = new StringBuilder();
            for (JsonNode line : lines) {
                again.append(line.get("text").asString())
                        .append(line.has("end") ? line.get("end").asString() : "\n");
            }
            assertThat(again).hasToString(page);
        }
    }

    @Test
    void severalHtmlPagesNeedAFolder() throws Exception {
        String page = Run.file(folder, "page.txt", Run.PAGE);
        Run run = Run.of("explain", "--format", "html", page, page);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--output");
    }

    @Test
    void explainAsHtmlIsAPageOfItsOwn() throws Exception {
        String page = Run.file(folder, "page.txt", Run.PAGE);
        assertThat(Run.of("explain", "--format", "html", page).out())
                .startsWith("<!DOCTYPE html>")
                .contains(HEADLINE)
                .endsWith("</html>\n");
        String other = Run.file(folder, "other.txt", Run.PAGE);
        Path out = folder.resolve("out");
        Run several = Run.of("explain", "--format", "html", page, other, "-o", out.toString());
        assertThat(several.status()).isZero();
        assertThat(out.resolve("page.txt.html")).isRegularFile();
        assertThat(out.resolve("other.txt.html")).isRegularFile();
    }
}
