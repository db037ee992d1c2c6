// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.page.Metadata;
import io.github.tinsach.page.SourcePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileHtmlTest {
    /** Each takes about a second on an idle machine; the bound leaves room for a busy one. */
    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void everyHostilePageIsReadOrRefusedInLittleMemory() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostilePages.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("drawings: ").doesNotContain("OutOfMemoryError", "StackOverflowError");
    }

    @Test
    void aPageOfTooManyTagsIsRefusedByName() {
        assertRefused("<div>".repeat(400_001), "400,000 tags");
    }

    @Test
    void aPageOfTooManyCharactersIsRefusedByName() {
        assertRefused("<p>" + "x".repeat(12_000_000), "12,000,000");
    }

    @Test
    void aPageOfTooManyLinesIsRefusedByName() {
        assertRefused("<pre>" + "a\n".repeat(400_002), "400,000 lines");
    }

    private static void assertRefused(String html, String limit) {
        SourcePage page = HtmlReader.read(html, null);

        assertThat(page.warnings()).singleElement().asString().contains(limit);
        assertThat(page.lines()).isEmpty();
        assertThat(page.metadata()).isEqualTo(Metadata.NONE);
    }
}
