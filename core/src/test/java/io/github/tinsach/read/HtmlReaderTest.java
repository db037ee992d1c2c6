// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.Markup;
import io.github.tinsach.page.SourcePage;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    static Stream<Arguments> table() {
        return Tables.rows("html-lines.tsv").stream().map(row -> Arguments.of(row[0], row[1], row[2]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void readsTheTable(String name, String html, String lines) {
        List<String> wanted = lines.isEmpty() ? List.of() : List.of(lines.split(" ⏎ "));

        assertThat(texts(html)).isEqualTo(wanted);
    }

    @Test
    void linesAreCountedFromOne() {
        assertThat(HtmlReader.read("<p>a<p>b<table><tr><td>c<td>d</table><p>e", null)
                        .lines())
                .extracting(Line::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void aLineKnowsWhereItsTextStands() {
        String html =
                "<title>Tựa</title><p class='a>b'>Giá <b>điện &amp; nước</b> tăng.</p><!-- Giá --><script>'Giá'</script>"
                        + "<table>lạc<tr><td>ô</table><p>Hết</p>";

        SourcePage page = HtmlReader.read(html, null);

        assertThat(page.lines().stream().map(line -> html.substring(line.start(), line.end())))
                .containsExactly("Giá <b>điện &amp; nước</b> tăng.", "lạc", "ô", "Hết");
    }

    @Test
    void anImagesLineStandsAtItsTag() {
        String html = "<p>a</p><img src=x alt='Cầu mới'>";

        Line image = HtmlReader.read(html, null).lines().get(1);

        assertThat(image.text()).isEqualTo("Cầu mới");
        assertThat(html.substring(image.start(), image.end())).isEqualTo("<img src=x alt='Cầu mới'>");
        assertThat(markup(html, 2).imageText()).isTrue();
    }

    @Test
    void pathGoesFromBodyToTheBlock() {
        assertThat(markup("<div><section><p><b>x</b></p></section></div>", 1).path())
                .isEqualTo("body/div/section/p");
    }

    @Test
    void headingsHaveTheirLevel() {
        assertThat(markup("<h2><span>x</span></h2>", 1).heading()).isEqualTo(2);
        assertThat(markup("<h2>x</h2><p>y</p>", 2).heading()).isZero();
    }

    @Test
    void linkShareCountsVisibleCharacters() {
        Markup markup = markup("<p>Xem <a href='/b.htm'>bài b</a></p>", 1);

        assertThat(markup.linkShare()).isEqualTo(4 / 7.0);
        assertThat(markup.link()).isEqualTo("/b.htm");
        assertThat(markup("<a href=x><p>x</p></a>", 1).linkShare()).isEqualTo(1);
    }

    @Test
    void listsAndTablesAreNoted() {
        assertThat(markup("<ul><li><p>x</p></ul>", 1).list()).isTrue();
        Markup row = markup("<table><tr><td>a</td><td>b</td></tr></table>", 1);
        assertThat(row.table()).isTrue();
        assertThat(row.path()).isEqualTo("body/table/tbody/tr");
        assertThat(markup("<p>x", 1).table()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><img><figcaption><p>x</p></figcaption></figure>",
                "<table><caption>x</caption></table>",
                "<div class='PhotoCMS_Caption'><p>x</p></div>",
                "<table><tr><td class='ck_legend caption'>x</td></tr></table>",
                "<p class=pCaption>x</p>"
            })
    void captionFormsAreKnown(String html) {
        assertThat(markup(html, 1).caption()).isTrue();
    }

    @Test
    void whatFollowsAPictureIsNoted() {
        String html = "<p>a</p><p><img src=x></p><p>b</p><p>c</p><iframe></iframe><p>d</p>";

        assertThat(HtmlReader.read(html, null).lines())
                .extracting(line -> line.markup() != null && line.markup().afterImage())
                .containsExactly(false, true, false, true);
    }

    @Test
    void boldAndItalicHoldForWholeLines() {
        assertThat(markup("<p><strong>x</strong> <b>y</b></p>", 1).bold()).isTrue();
        assertThat(markup("<p><strong>x</strong> y</p>", 1).bold()).isFalse();
        assertThat(markup("<p style='font-weight:700'>x</p>", 1).bold()).isTrue();
        assertThat(markup("<h2 style='font-weight: normal'>x</h2>", 1).bold()).isFalse();
        assertThat(markup("<p><em>x</em></p>", 1).italic()).isTrue();
    }

    @Test
    void chromeIsTheNearestByTagOrRole() {
        assertThat(markup("<aside><nav><p>x</p></nav></aside>", 1).chrome()).isEqualTo("nav");
        assertThat(markup("<div role=dialog><p>x</p></div>", 1).chrome()).isEqualTo("dialog");
        assertThat(markup("<p>x</p>", 1).chrome()).isEmpty();
    }

    @Test
    void namesGoFromTheInnermostOut() {
        assertThat(markup("<div id=Main class='a  B'><p class=sapo itemprop=description>x</p></div>", 1)
                        .names())
                .isEqualTo("sapo description a b main");
    }

    @Test
    void namesAndPathStayShort() {
        String html = "<div class='" + "w ".repeat(400) + "'>" + "<div class=abcdefgh>".repeat(200) + "x";

        assertThat(markup(html, 1).names().length()).isLessThanOrEqualTo(301);
        assertThat(markup(html, 1).path().split("/")).hasSizeLessThanOrEqualTo(41);
    }

    @Test
    void anyStringGivesAPage() {
        String[] pieces = {
            "<",
            ">",
            "</",
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td>",
            "<a href=\"",
            "'",
            "\"",
            "=",
            "&",
            "&amp;",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "\0",
            "\ud800",
            "ế",
            "<svg>",
            "<title>",
            "<pre>\n",
            "<img alt='",
            "<q>",
            "<select>",
            " "
        };
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder html = new StringBuilder();
            for (int n = random.nextInt(60); n >= 0; n--) {
                html.append(pieces[random.nextInt(pieces.length)]);
            }
            SourcePage page = HtmlReader.read(html.toString(), null);
            for (Line line : page.lines()) {
                assertThat(line.start()).isBetween(0, html.length());
                assertThat(line.end()).isBetween(line.start(), html.length());
            }
        }
    }

    private static List<String> texts(String html) {
        return HtmlReader.read(html, null).lines().stream().map(Line::text).toList();
    }

    private static Markup markup(String html, int line) {
        Markup markup = HtmlReader.read(html, null).lines().get(line - 1).markup();
        assertThat(markup).isNotNull();
        return markup;
    }
}
