// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.lean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.read.PageWalk;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.SplittableRandom;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the parser is handed")
class LeanPageTest {
    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<div class='a'>",
        "<div id=x data-a='b' class=\"c\" title=\"t\">",
        "</div>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<br>",
        "<b>",
        "<b class=q>",
        "<i style='display:none'>",
        "</i>",
        "<a href=/x title='y z' rel=nofollow>",
        "</a>",
        "<span>",
        "</span>",
        "<span hidden>",
        "<div style=\"display: none\">",
        "<span style='display:block' data-x>",
        "</b>",
        "<script>var a=1;</script>",
        "<script>",
        "</script>",
        "</scripts>",
        "<script type=\"application/ld+json\">{}</script>",
        "<style>p{color:red}</style>",
        "<style>",
        "</style>",
        "<!-- một -->",
        "<!--",
        "-->",
        "--!>",
        "<![CDATA[",
        "]]>",
        "<svg>",
        "<svg class=i><path d='M0 0'/> <g/></svg>",
        "<svg/>",
        "<svg viewBox=0/>",
        "</svg>",
        "<path d='M0 0'/>",
        "<g>",
        "</g>",
        "<title>",
        "</title>",
        "<math>",
        "<mi>",
        "</math>",
        "<textarea>",
        "</textarea>",
        "<pre>",
        "</pre>",
        "<plaintext>",
        "<select><option>",
        "</select>",
        "<template>",
        "</template>",
        "<noscript>",
        "</noscript>",
        "<iframe>",
        "</iframe>",
        "<img alt='Ảnh đẹp' src=x>",
        "<meta property=\"og:title\" content=\"Tựa\">",
        "<meta name=viewport content=x>",
        "<link rel=stylesheet href=x>",
        "<li>",
        "</ul>",
        "<h2>",
        "<p a=\"1\"class=z>",
        "</body>",
        "<p title='x>",
        "<p title=\"<script>\">",
        " ",
        "      ",
        "\n\t\t\t\t\t\t",
        "chữ",
        "Một hai ba.",
        "&nbsp;",
        "&am",
        "p;",
        "<",
        ">",
        "\"",
        "'",
        "="
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<script>var a;</script>b               | a<script></script>b",
                "<p><script>var a;</script>b             | <p>b",
                "<script type='application/ld+json'>{\"a\":1}</script> | <script type='application/ld+json'>{\"a\":1}</script>",
                "<script type='application/ld&#43;json'>{\"a\":1}</script> | <script type='application/ld&#43;json'>{\"a\":1}</script>",
                "b<STYLE>p{color:red}</STYLE>b           | b<STYLE></STYLE>b",
                "a<!-- một hai -->b                      | a<!---->b",
                "<p><!-- một hai -->b                    | <p>b",
                "b<svg a=b><path d='M0 0'/><g></g></svg>b | b<svg a=b></svg>b",
                "<p><svg a=b><path d='M0 0'/><g></g></svg>b | <p>b",
                "<p><svg a=b> <g></g></svg>b             | <p> b",
                "<svg><text>chữ</text></svg>b            | <svg><text>chữ</text></svg>b",
                "<p>        a      b</p>                 | <p> a      b</p>",
                "<ul> <li>a</li> <li> <p>b</p> </li> </ul> c | <ul><li> a</li><li><p> b</p></li></ul> c",
                "<b>a</b> <i> <u>b</u></i>               | <b>a</b><i> <u>b</u></i>",
                "a <span hidden>b</span>                 | a <span hidden>b</span>",
                "<b>a</b> <q>b</q>                       | <b>a</b> <q>b</q>",
                "<table> <tr> <td> </table>              | <table> <tr> <td> </table>",
                "<pre>        a</pre>                    | <pre>        a</pre>",
                "<p title='<script>var a;</script>'>     | <p>",
                "<p a=1 class=b data-c=\"d>\" id='e' f>   | <p class=b id='e'>",
                "<p a=\"b\"class=c>                      | <p a=\"b\"class=c>",
                "<b a=1 class=c>                         | <b a=1 class=c>",
                "<meta name=viewport content=a><meta name=author content=b> | <meta name=author content=b>",
                "<link rel=icon href=a><link rel=canonical href=b> | <link rel=canonical href=b>",
            })
    @DisplayName("is the page without what gives neither lines nor metadata")
    void isThePageWithoutWhatSaysNothing(String page, String handed) throws IOException {
        StringWriter read = new StringWriter();
        try (Reader reader = new LeanPage(page).reader()) {
            reader.transferTo(read);
        }

        assertThat(read).hasToString(handed);
    }

    /** Seeds are fixed; the number of each page is in the message. */
    @Test
    @DisplayName("gives the same lines and metadata as the page itself, whatever it is made of")
    void givesTheSameLines() {
        for (int seed = 0; seed < 20_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder pieces = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                pieces.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String html = pieces.toString();
            LeanPage page = new LeanPage(html);
            PageWalk whole = new PageWalk(html, page.texts());
            whole.walk(Parser.htmlParser().parseInput(html, ""));
            PageWalk lean = new PageWalk(html, page.texts());
            lean.walk(Parser.htmlParser().parseInput(page.reader(), ""));

            assertThat(lean.lines()).as("%d: %s", seed, html).isEqualTo(whole.lines());
            assertThat(lean.metadata()).as("%d: %s", seed, html).isEqualTo(whole.metadata());
        }
    }
}
