// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: locale, pipes, full disks, exit status. */
class ProcessTest {
    @TempDir
    private Path folder;

    /** Runs a line of shell in which {@code $TINSACH} is the command, under {@code LC_ALL=C}. */
    private Run shell(String line) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return Run.shell(
                folder,
                line,
                Map.of(
                        "CLASSPATH",
                        System.getProperty("java.class.path"),
                        "TINSACH",
                        java + " -Xshare:auto " + Main.class.getName()));
    }

    @Test
    void theOutputIsUtf8WhateverTheLocale() throws Exception {
        Run.file(folder, "page.txt", Run.PAGE);
        Run run = shell("$TINSACH clean page.txt");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Hà Tĩnh mở thêm ba bến cá");
        assertThat(shell("$TINSACH clean < page.txt").out()).isEqualTo(run.out());
    }

    @Test
    void messagesAndHelpAreUtf8Too() throws Exception {
        Run.file(folder, "pages.jsonl", "{\"id\": \"một\", \"body\": [\"Hai.\"]}");
        assertThat(shell("$TINSACH extract --help").out()).contains("5 giờ trước");
    }

    @Test
    void aClosedPipeEndsQuietly() throws Exception {
        for (int i = 0; i < 200; i++) {
            Run.file(folder, "news/" + i + ".txt", Run.PAGE.repeat(20));
        }
        Run run = shell("{ $TINSACH extract --jobs 2 news; echo $? >status; } | head -n 1 | wc -l");
        assertThat(run.out().strip()).isEqualTo("1");
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("status")).strip()).isEqualTo("0");
    }

    @Test
    void aFullDiskIsAnError() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs /dev/full");
        Run.file(folder, "page.txt", Run.PAGE);
        for (String command : new String[] {"extract page.txt", "extract page.txt page.txt", "--help"}) {
            Run run = shell("$TINSACH " + command + " >/dev/full");
            assertThat(run.status()).as(command).isEqualTo(1);
            assertThat(run.err())
                    .as(command)
                    .startsWith("tinsach: cannot write standard output: ")
                    .hasLineCount(1);
        }
    }

    @Test
    void theExitStatusTellsHowItWent() throws Exception {
        Run.file(folder, "page.txt", Run.PAGE);
        assertThat(shell("$TINSACH extract page.txt").status()).isZero();
        assertThat(shell("$TINSACH extract page.txt missing.txt").status()).isEqualTo(1);
        assertThat(shell("$TINSACH extract --wrong").status()).isEqualTo(2);
    }

    @Test
    void pipesAsArgumentsAreReadOnce() throws Exception {
        Run.file(folder, "page.txt", Run.PAGE);
        assumeTrue(Files.isDirectory(Path.of("/dev/fd")), "needs /dev/fd");
        Run run = shell("cat page.txt | $TINSACH extract /dev/stdin");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("bến cá");
    }
}
