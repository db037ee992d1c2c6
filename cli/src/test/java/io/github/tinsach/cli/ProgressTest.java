// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
    void countsOnlyOnATerminalThatShowsNothingElse(boolean errorTerminal, boolean wanted, boolean shown)
            throws InterruptedException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, UTF_8),
                false,
                false,
                errorTerminal,
                false);
        Progress progress = new Progress(console, wanted);
        progress.page();
        Thread.sleep(150);
        progress.page();
        progress.clear();
        assertThat(err.toString(UTF_8)).isEqualTo(shown ? "\r\u001B[K2 pages\r\u001B[K" : "");
    }
}
