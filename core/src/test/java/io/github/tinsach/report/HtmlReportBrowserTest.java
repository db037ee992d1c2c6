// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tinsach.NewsReport;
import io.github.tinsach.SampleExtraction;
import io.github.tinsach.golden.GoldExtraction;
import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report in a real browser; skipped where there is none. */
@DisplayName("The report in a browser")
class HtmlReportBrowserTest {
    private static final Extraction PAGE = GoldExtraction.of("second-story-after-hot-video");
    private static String browser = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void findBrowser() {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(path -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(path, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(found.isPresent(), "no Chromium on the PATH: the report is not looked at");
        browser = found.orElseThrow().toString();
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "1280, true", "390, false", "390, true"})
    @DisplayName("fits the screen, can be read, filters and explains, on a desk and on a phone, by day and by night")
    void worksEverywhere(int width, boolean dark) throws Exception {
        JsonNode seen = look(
                NewsReport.html(List.of(PAGE, GoldExtraction.of("listing-page-is-no-article"))), width, dark, false);
        int lines = PAGE.lines().size()
                + GoldExtraction.of("listing-page-is-no-article").lines().size();
        assertThat(seen.get("width").asInt()).isLessThanOrEqualTo(width);
        assertThat(seen.get("scrollWidth").asInt()).isEqualTo(seen.get("width").asInt());
        assertThat(seen.get("scrollWidthOpened").asInt())
                .isEqualTo(seen.get("width").asInt());
        assertThat(seen.get("dark").asBoolean()).isEqualTo(dark);
        // 4.5 is what WCAG 2.2 asks of normal text at level AA
        assertThat(seen.get("contrast").asDouble())
                .as(seen.get("contrastWhere").asString())
                .isGreaterThanOrEqualTo(4.5);
        assertThat(seen.get("lines").asInt()).isEqualTo(lines);
        assertThat(seen.get("reasonsAtFirst").asInt()).isZero();
        assertThat(seen.get("reasonsOpened").asInt()).isPositive();
        assertThat(seen.get("removedInKept").asInt()).isZero();
        assertThat(seen.get("keptInKept").asInt()).isPositive();
        assertThat(seen.get("removedInRemoved").asInt())
                .isEqualTo(seen.get("removed").asInt());
        assertThat(seen.get("keptInRemoved").asInt()).isZero();
        assertThat(seen.get("linesAfterReset").asInt()).isEqualTo(lines);
        assertThat(seen.get("before").asInt()).isPositive();
        assertThat(seen.get("after").asInt()).isZero();
        assertThat(seen.get("targetReason").asString()).isEqualTo("block");
        assertThat(seen.get("targetInSight").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("runs nothing that a page brings along")
    void runsNothing() throws Exception {
        String evil = "<script>document.body.innerHTML=''</script><img src=x onerror=alert(1)><h1>";
        List<LabelledLine> lines = List.of(
                new LabelledLine(1, evil, "\n", Label.BODY, "r", evil, null),
                new LabelledLine(2, "\u202e</style>" + evil, "\n", Label.LISTING, evil, "r", null));
        JsonNode seen = look(NewsReport.html(SampleExtraction.none(evil, lines, List.of())), 800, false, false);
        assertThat(seen.get("lines").asInt()).isEqualTo(2);
        assertThat(seen.get("scripts").asInt()).isZero();
        assertThat(seen.get("pictures").asInt()).isZero();
    }

    @Test
    @DisplayName("stays usable with five thousand lines")
    void staysUsable() throws Exception {
        List<LabelledLine> lines = new ArrayList<>();
        for (int n = 1; n <= 5000; n++) {
            LabelledLine line = PAGE.lines().get(n % PAGE.lines().size());
            lines.add(new LabelledLine(n, line.text(), "\n", line.label(), line.rule(), line.reason(), null));
        }
        JsonNode seen = look(NewsReport.html(SampleExtraction.none("big", lines, List.of())), 390, false, true);
        assertThat(seen.get("milliseconds").asDouble()).isLessThan(5000);
        assertThat(seen.get("lines").asInt()).isEqualTo(5000);
    }

    /** Returns what the page that looks at the report has written down. */
    private JsonNode look(String report, int width, boolean dark, boolean brief)
            throws IOException, InterruptedException {
        Files.writeString(folder.resolve("report.html"), report);
        try (InputStream check = HtmlReportBrowserTest.class.getResourceAsStream("check.html")) {
            Files.write(folder.resolve("check.html"), check.readAllBytes());
        }
        Path dom = folder.resolve("dom.html");
        List<String> command = new ArrayList<>(List.of(
                browser,
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--allow-file-access-from-files",
                "--virtual-time-budget=10000",
                "--window-size=1400,1000",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom"));
        if (dark) {
            command.add("--blink-settings=preferredColorScheme=0");
        }
        command.add(folder.resolve("check.html").toUri() + "?width=" + width + "&report=report.html"
                + (brief ? "&brief" : ""));
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("the browser ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        String seen = Jsoup.parse(Files.readString(dom, StandardCharsets.UTF_8))
                .selectFirst("#seen")
                .text();
        return JsonMapper.shared().readTree(seen);
    }
}
