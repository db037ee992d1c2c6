// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    private Path folder;

    private List<String> written() throws IOException {
        Path out = folder.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theTreeOfADirectoryIsMirrored() throws Exception {
        Run.file(folder, "news/a.txt", Run.PAGE);
        Run.file(folder, "news/2024/a.html", "<html><body><h1>Một</h1></body></html>");
        Run.file(folder, "news/all.jsonl", "{\"text\":\"Một\"}\n{\"text\":\"Hai\"}\n");
        String out = folder.resolve("out").toString();
        Run run = Run.of("extract", folder.resolve("news").toString(), "--output", out);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(written()).containsExactly("2024/a.html.jsonl", "a.txt.jsonl", "all.jsonl");
        assertThat(Files.readAllLines(folder.resolve("out/all.jsonl"))).hasSize(2);
        Run.of("clean", folder.resolve("news").toString(), "--output", out);
        assertThat(written()).contains("a.txt", "2024/a.html.txt", "all.jsonl.txt");
    }

    @Test
    void namedFilesKeepTheTreeBelowTheFolderTheyShare() throws Exception {
        String a = Run.file(folder, "cases/a/page.txt", Run.PAGE);
        String b = Run.file(folder, "cases/b/page.txt", Run.PAGE);
        Run.of("extract", a, b, "--format", "json", "-o", folder.resolve("out").toString());
        assertThat(written()).containsExactly("a/page.txt.json", "b/page.txt.json");
    }

    @Test
    void anInputIsNeverOverwritten() throws Exception {
        String page = Run.file(folder, "page.txt", Run.PAGE);
        Run run = Run.of("clean", page, "--output", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("would overwrite it");
        assertThat(folder.resolve("page.txt")).hasContent(Run.PAGE);
    }

    @Test
    void noResultOverwritesAnotherOne() throws Exception {
        Run.file(folder, "a/page.txt", Run.PAGE);
        Run.file(folder, "b/page.txt", Run.PAGE);
        Run run = Run.of(
                "extract",
                folder.resolve("a").toString(),
                folder.resolve("b").toString(),
                "--output",
                folder.resolve("out").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("b/page.txt: its result would overwrite that of ")
                .hasLineCount(1);
        assertThat(written()).containsExactly("page.txt.jsonl");
    }

    @Test
    void anOutputFolderBelowTheInputIsNoInput() throws Exception {
        Run.file(folder, "page.txt", Run.PAGE);
        for (int i = 0; i < 2; i++) {
            Run run = Run.of(
                    "clean",
                    folder.toString(),
                    "--output",
                    folder.resolve("out").toString());
            assertThat(run.status()).isZero();
            assertThat(written()).containsExactly("page.txt");
        }
    }

    @Test
    void aPageThatFailsLeavesNoFile() throws Exception {
        Run.file(folder, "news/bad.txt", "GIF89a");
        Run.file(folder, "news/page.txt", Run.PAGE);
        Run run = Run.of(
                "extract",
                folder.resolve("news").toString(),
                "--output",
                folder.resolve("out").toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(written()).containsExactly("page.txt.jsonl");
    }

    @Test
    void aFileIsNoOutputFolder() throws Exception {
        String page = Run.file(folder, "page.txt", Run.PAGE);
        assertThat(Run.of("extract", page, "--output", page).status()).isEqualTo(2);
    }

    @Test
    void theOutputIsTheSameForAnyNumberOfThreads() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            lines.add(
                    i % 17 == 3
                            ? "{\"id\": broken}"
                            : "{\"id\": " + i + ", \"text\": \"" + ("Tin số " + i + "\\n").repeat(1 + i * 7 % 50)
                                    + "\"}");
        }
        Run.file(folder, "news/all.jsonl", String.join("\n", lines));
        for (int i = 0; i < 20; i++) {
            Run.file(folder, "news/" + i + ".txt", Run.PAGE);
        }
        String news = folder.resolve("news").toString();
        Run one = Run.of("extract", news, "--jobs", "1");
        assertThat(one.status()).isEqualTo(1);
        assertThat(one.lines()).hasSize(220 - 12);
        for (String jobs : List.of("2", "3", "16")) {
            assertThat(Run.of("extract", news, "--jobs", jobs)).isEqualTo(one);
        }
    }
}
