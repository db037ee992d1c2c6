// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InputsTest {
    @TempDir
    private Path folder;

    private static List<String> ids(Run run) {
        return run.lines().stream().map(line -> json(line).get("id").asString()).toList();
    }

    private static JsonNode json(String line) {
        return JsonMapper.shared().readTree(line);
    }

    @Test
    void filesComeOutInTheOrderInWhichTheyAreNamed() throws Exception {
        String b = Run.file(folder, "b.txt", Run.PAGE);
        String a = Run.file(folder, "a.txt", Run.PAGE);
        assertThat(ids(Run.of("extract", b, a, b))).containsExactly(b, a, b);
    }

    @Test
    void aDirectoryIsReadToTheBottomByName() throws Exception {
        String inner = Run.file(folder, "b/inner.txt", Run.PAGE);
        String last = Run.file(folder, "c.html", "<html><body><p>Một</p></body></html>");
        String first = Run.file(folder, "a.TXT", Run.PAGE);
        Run.file(folder, ".hidden.txt", Run.PAGE);
        Run.file(folder, ".git/page.txt", Run.PAGE);
        Run run = Run.of("extract", folder.toString());
        assertThat(ids(run)).containsExactly(first, inner, last);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void filesLeftOutAreCountedByKind() throws Exception {
        Run.file(folder, "page.txt", Run.PAGE);
        for (String name : List.of("a.json", "a2.json", "b.png", "c", "d.csv")) {
            Run.file(folder, name, "x");
        }
        Run run = Run.of("extract", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err()).isEqualTo("tinsach: " + folder + ": 5 other files left out: .json, .png, c, .csv\n");
    }

    @Test
    void aDirectoryWithoutPagesFails() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        String page = Run.file(folder, "page.txt", Run.PAGE);
        Run run = Run.of("extract", empty.toString(), page);
        assertThat(run.status()).isEqualTo(1);
        assertThat(ids(run)).containsExactly(page);
        assertThat(run.err()).isEqualTo("tinsach: " + empty + ": no page (.txt, .html or .jsonl) in this directory\n");
    }

    @Test
    void aLinkBackIsNotFollowedForEver() throws Exception {
        String page = Run.file(folder, "news/page.txt", Run.PAGE);
        Files.createSymbolicLink(folder.resolve("news/up"), folder.resolve("news"));
        Run run = Run.of("extract", folder.resolve("news").toString());
        assertThat(ids(run)).containsExactly(page);
        assertThat(run.err()).contains("a link back");
    }

    @Test
    void aLinkedDirectoryIsRead() throws Exception {
        Run.file(folder, "elsewhere/page.txt", Run.PAGE);
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.createSymbolicLink(news.resolve("link"), folder.resolve("elsewhere"));
        assertThat(ids(Run.of("extract", news.toString())))
                .containsExactly(news.resolve("link/page.txt").toString());
    }

    @Test
    void aLinkToNothingFailsAndTheOthersAreDone() throws Exception {
        String page = Run.file(folder, "page.txt", Run.PAGE);
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        Run run = Run.of("extract", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(ids(run)).containsExactly(page);
        assertThat(run.err()).contains("gone.txt: no such file or directory");
    }

    @Test
    void standardInputIsThePageWhereNothingIsNamed() {
        assertThat(ids(Run.withInput(Run.PAGE, "extract"))).containsExactly("-");
        assertThat(ids(Run.withInput(Run.PAGE, "extract", "-"))).containsExactly("-");
    }

    @Test
    void standardInputCannotBeReadTwice() {
        Run run = Run.withInput(Run.PAGE, "extract", "-", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(ids(run)).containsExactly("-");
        assertThat(run.err()).contains("named twice");
    }

    @Test
    void recordsAreToldFromPagesByTheirContent() {
        String records =
                "{\"id\": \"a\", \"text\": \"Một\"}\n\n{\"id\": 7, \"html\": \"<p>Hai</p>\"}\n{\"text\":\"Ba\"}";
        assertThat(ids(Run.withInput(records, "extract"))).containsExactly("a", "7", "-:4");
        assertThat(ids(Run.withInput("\uFEFF" + records, "extract"))).containsExactly("a", "7", "-:4");
        assertThat(ids(Run.withInput(records, "extract", "--input", "text"))).containsExactly("-");
        assertThat(ids(Run.withInput("{Ảnh: TTXVN}\n" + Run.PAGE, "extract"))).containsExactly("-");
    }

    @Test
    void aRecordKeepsItsAddress() {
        Run run =
                Run.withInput("{\"url\": \"https://example.org/a\", \"text\": \"Một\"}", "extract", "--input", "jsonl");
        assertThat(json(run.lines().get(0)).get("url").asString()).isEqualTo("https://example.org/a");
    }

    @Test
    void aBadRecordIsNamedByFileAndLineAndTheOthersAreDone() throws Exception {
        String file = Run.file(folder, "pages.jsonl", """
                {"id": "good", "text": "Một"}
                {"id": "cut", "text": "Một
                ["no object"]
                {"id": "empty"}
                {"id": "number", "text": 5}
                {"id": "two", "text": "Một"} {"id": "more"}
                {"id": "nested", "extra": {"a": [1, {"b": 2}]}, "text": "Tối"}
                """);
        Run run = Run.of("extract", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(ids(run)).containsExactly("good", "nested");
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(": ", 9 + file.length()))))
                .containsExactly(
                        "tinsach: " + file + ":2",
                        "tinsach: " + file + ":3",
                        "tinsach: " + file + ":4",
                        "tinsach: " + file + ":5",
                        "tinsach: " + file + ":6");
        assertThat(run.err()).doesNotContain("Exception", "tools.jackson");
    }

    @Test
    void anArticleAsSentencesIsForSummarize() {
        String record = "{\"id\": \"a\", \"headline\": \"Một\", \"body\": [\"Một hai ba.\", \"Bốn năm sáu.\"]}";
        Run summary = Run.withInput(record, "summarize", "--format", "json");
        assertThat(summary.status()).isZero();
        assertThat(json(summary.out()).get("summary")).isNotEmpty();
        Run extract = Run.withInput(record, "extract");
        assertThat(extract.status()).isEqualTo(1);
        assertThat(extract.err()).contains("-:1: ", "summarize");
    }

    @Test
    void aJsonDocumentIsNoPage() throws Exception {
        String object = Run.file(folder, "page.json", "{\n  \"headline\": \"Một\"\n}\n");
        String array = Run.file(folder, "pages.json", "[\n  {\"text\": \"Một\"}\n]\n");
        Run run = Run.of("extract", object, array);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .allMatch(line -> line.contains(": not a page: this is a JSON document"));
        assertThat(Run.of("extract", "--input", "text", object).status()).isZero();
    }
}
