// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @Test
    void helpNamesEveryCommand() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("extract", "clean", "summarize", "explain", "Exit status:");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "clean", "summarize", "explain"})
    void helpOfEachCommandHasAnExampleThatRunsIt(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out().substring(run.out().indexOf("Example:"))).contains("  tinsach " + command + " ");
        assertThat(run.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("tinsach \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "|Missing required subcommand",
                "shred page.txt|Unmatched argument",
                "extract --frobnicate page.txt|Unknown option",
                "extract --format xml page.txt|expected one of [json, jsonl] but was 'xml'",
                "clean --format html page.txt|expected one of [text, markdown, jsonl] but was 'html'",
                "extract --input pdf page.txt|expected one of [text, html, jsonl] but was 'pdf'",
                "extract --jobs 0 page.txt|--jobs 0: at least 1",
                "extract --jobs many page.txt|'many' is not an int",
                "summarize --sentences 0 page.txt|--sentences 0: at least 1",
                "summarize --syllables -3 page.txt|--syllables -3: at least 1",
                "summarize --ratio 1.5 page.txt|--ratio 1.5: above 0, at most 1",
                "summarize --ratio NaN page.txt|--ratio NaN: above 0, at most 1",
                "extract --quotes 0 page.txt|--quotes 0: at least 1",
                "extract --reference-date yesterday page.txt|'yesterday' is no date such as 2024-11-14",
                "extract --reference-date 2024-02-30 page.txt|'2024-02-30' is no date such as 2024-11-14",
            })
    void aWrongCommandLineIsStatusTwoAndOneClearComplaint(@Nullable String line, String complaint) {
        Run run = Run.of(line == null ? new String[0] : line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst().orElse(""))
                .startsWith("tinsach: ")
                .contains(complaint);
        assertThat(run.err()).contains("--help").doesNotContain("\tat ", "Exception");
    }

    @Test
    void nothingToReadOnATerminalIsAWrongCommandLine() {
        Run run = Run.onTerminal("extract");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no input");
    }

    @Test
    void aReferenceDateMayBeADayOrATime(@TempDir Path folder) throws Exception {
        String page = Run.file(folder, "page.txt", Run.PAGE);
        for (String date :
                new String[] {"2024-11-14", "2024-11-14T08:30", "2024-11-14T08:30:00+07:00", "2024-11-14T01:30Z"}) {
            assertThat(Run.of("extract", "--reference-date", date, page).status())
                    .as(date)
                    .isZero();
        }
    }
}
