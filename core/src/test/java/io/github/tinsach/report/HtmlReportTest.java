// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.NewsReport;
import io.github.tinsach.SampleExtraction;
import io.github.tinsach.golden.GoldExtraction;
import io.github.tinsach.model.AgencyMention;
import io.github.tinsach.model.Evidence;
import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.Quote;
import io.github.tinsach.model.RelatedStory;
import io.github.tinsach.model.Span;
import io.github.tinsach.model.Status;
import io.github.tinsach.model.SummarySentence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report")
class HtmlReportTest {
    private static final String EVIL =
            "\"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;</style>\0\u202e";

    private final Extraction page = GoldExtraction.of("second-story-after-hot-video");
    private final Document report = Jsoup.parse(NewsReport.html(page));

    @Test
    @DisplayName("shows every line of the page as it is, in order")
    void showsEveryLine() {
        List<String> shown = report.select(".ln").stream()
                .map(line -> line.selectFirst(".t").wholeText())
                .toList();
        assertThat(shown)
                .isEqualTo(page.lines().stream().map(LabelledLine::text).toList());
        assertThat(report.select(".ln .n").eachText())
                .isEqualTo(page.lines().stream().map(line -> "" + line.number()).toList());
    }

    @Test
    @DisplayName("tells label, rule and reason of every line, and which lines were removed")
    void tellsReasons() {
        for (LabelledLine line : page.lines()) {
            Element row = report.getElementById("p1-l" + line.number());
            assertThat(row.hasClass("k-" + line.label().key())).isTrue();
            assertThat(row.hasClass("removed")).isEqualTo(line.label().isNoise());
            if (line.label() != Label.BLANK) {
                assertThat(row.selectFirst(".why").text()).contains(line.label().key(), line.reason(), line.rule());
            }
        }
    }

    @Test
    @DisplayName("marks evidence, quotes, speakers and summary sentences where they stand")
    void marksFinds() {
        assertThat(report.select(".lines mark.f").eachText()).contains(page.headline(), "TTXVN");
        assertThat(report.select(".lines mark.q").eachText())
                .containsExactly("nhịp cầu mà người dân hai bờ sông chờ quá lâu");
        assertThat(report.select(".lines mark.who").text()).contains("Orlan Vesk");
        assertThat(String.join(
                        "",
                        report.select(".lines mark.s").stream()
                                .map(Element::wholeText)
                                .toList()))
                .startsWith(page.summary().get(0).text());
    }

    @Test
    @DisplayName("links every find to a place that is there, and gives no place two names")
    void linksLeadSomewhere() {
        Set<String> ids = new HashSet<>();
        report.select("[id]")
                .forEach(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());
        assertThat(report.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
        assertThat(report.select("[aria-describedby]"))
                .allSatisfy(link -> assertThat(ids).contains(link.attr("aria-describedby")));
        assertThat(report.select(".fields a.to").eachText()).isNotEmpty();
    }

    @Test
    @DisplayName("counts the lines of every label in its legend")
    void countsLabels() {
        for (Label label : Label.values()) {
            long count =
                    page.lines().stream().filter(line -> line.label() == label).count();
            Element entry = report.selectFirst(".legend .k-" + label.key());
            assertThat(
                            entry == null
                                    ? 0
                                    : Long.parseLong(entry.selectFirst(".count").text()))
                    .isEqualTo(count);
        }
    }

    @Test
    @DisplayName("needs nothing from outside and holds no script")
    void isSelfContained() {
        assertThat(report.select("script, link, img, iframe, object, embed, base, [src], [onclick]"))
                .isEmpty();
        assertThat(report.selectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(report.selectFirst("meta[http-equiv=Content-Security-Policy]")
                        .attr("content"))
                .contains("default-src 'none'");
    }

    @Test
    @DisplayName("shows whatever a page holds as text")
    void escapesEverything() {
        Extraction evil = evil();
        String html = NewsReport.html(List.of(evil, evil));
        Document parsed = Jsoup.parse(html);
        assertThat(html).doesNotContain("<script", "<img", "\0", "javascript:alert(9)\"");
        assertThat(parsed.select("style")).hasSize(1);
        assertThat(parsed.select(".ln")).hasSize(2);
        assertThat(parsed.selectFirst(".ln .t").wholeText()).isEqualTo(EVIL.replace('\0', '\u2400'));
        assertThat(parsed.select("*").stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(parsed.select("a").eachAttr("href"))
                .allMatch(address -> address.startsWith("#") || address.startsWith("https://x.example/"));
        assertThat(parsed.select("h2").eachText()).allMatch(text -> text.contains("<script>"));
    }

    @Test
    @DisplayName("stays linear with thirty thousand quotes on one line, and with many lines")
    void staysLinear() {
        StringBuilder text = new StringBuilder();
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            quotes.add(new Quote("a", null, null, null, 1, new Span(3 * i + 1, 3 * i + 2), 0, null, 1));
            text.append("“a”");
        }
        List<LabelledLine> lines = new ArrayList<>();
        lines.add(new LabelledLine(1, text.toString(), "\n", Label.BODY, "r", "r", null));
        for (int i = 2; i <= 20_000; i++) {
            lines.add(
                    new LabelledLine(i, "Tin " + i, "\n", i % 3 == 0 ? Label.LISTING : Label.SIDEBAR, "r", "r", null));
        }
        Extraction big = SampleExtraction.none("big", lines, quotes);
        String html = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> NewsReport.html(big));
        assertThat(html).contains("id=\"p1-l20000\"", "id=\"p1-q30000\"");
        assertThat(Jsoup.parse(html).select(".map a")).hasSizeLessThanOrEqualTo(240);
    }

    @Test
    @DisplayName("is a page even for no page, and for a page of no line")
    void isNeverEmpty() {
        assertThat(NewsReport.html(List.of())).endsWith("</html>\n");
        assertThat(NewsReport.html(SampleExtraction.none("empty", List.of(), List.of())))
                .contains("0 of 0 lines kept");
    }

    private static Extraction evil() {
        return new Extraction(
                EVIL,
                Status.ARTICLE,
                "javascript:alert(9)",
                "vi",
                EVIL,
                EVIL,
                EVIL,
                EVIL,
                "https://x.example/\"><script>",
                EVIL,
                EVIL,
                EVIL,
                List.of(EVIL),
                List.of(new SummarySentence(EVIL, 1)),
                List.of(new Quote(EVIL, EVIL, EVIL, EVIL, 1, new Span(0, EVIL.length()), 1, new Span(2, 5), 1)),
                List.of(EVIL),
                List.of(EVIL),
                List.of(new RelatedStory(EVIL, List.of(EVIL), 1, 1)),
                List.of(new AgencyMention(EVIL, 1, EVIL)),
                List.of(new AgencyMention(EVIL, 7, EVIL)),
                Map.of(),
                Map.of("headline", new Evidence(1, EVIL, EVIL), "date", new Evidence(99, EVIL, EVIL)),
                1,
                List.of(new LabelledLine(1, EVIL, "", Label.BODY, EVIL, EVIL, null)),
                List.of(EVIL));
    }
}
