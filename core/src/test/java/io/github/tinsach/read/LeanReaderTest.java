// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.SplittableRandom;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the parser is handed")
class LeanReaderTest {
    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<div class='a'>",
        "</div>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<br>",
        "<b>",
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
        "<frameset>",
        "<img alt='Ảnh đẹp'>",
        "<p title='x>",
        "<p title=\"<script>\">",
        "      ",
        "\n\t\t\t\t\t\t",
        "chữ",
        "Một hai ba.",
        "&nbsp;",
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
                "<script>var a;</script>b                | <script></script>b",
                "<script type='application/ld+json'>{\"a\":1}</script> | <script type='application/ld+json'>{\"a\":1}</script>",
                "<script type='application/ld&#43;json'>{\"a\":1}</script> | <script type='application/ld&#43;json'>{\"a\":1}</script>",
                "<STYLE>p{color:red}</STYLE>b            | <STYLE></STYLE>b",
                "a<!-- một hai -->b                      | a<!---->b",
                "<svg a=b><path d='M0 0'/><g></g></svg>b | <svg a=b></svg>b",
                "<svg><text>chữ</text></svg>b            | <svg><text>chữ</text></svg>b",
                "<p>        a      b</p>                 | <p> a      b</p>",
                "<pre>        a</pre>                    | <pre>        a</pre>",
                "<p title='<script>var a;</script>'>     | <p title='<script>var a;</script>'>",
            })
    @DisplayName("is the page without scripts, styles, comments, drawings and indentation")
    void isThePageWithoutWhatSaysNothing(String page, String handed) throws IOException {
        StringWriter read = new StringWriter();
        try (LeanReader reader = new LeanReader(page)) {
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
            StringBuilder page = new StringBuilder();
            for (int n = random.nextInt(40); n >= 0; n--) {
                page.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String html = page.toString();
            PageWalk whole = new PageWalk(html);
            whole.walk(Parser.htmlParser().parseInput(html, ""));
            PageWalk lean = new PageWalk(html);
            lean.walk(Parser.htmlParser().parseInput(new LeanReader(html), ""));

            assertThat(lean.lines()).as("%d: %s", seed, html).isEqualTo(whole.lines());
            assertThat(lean.metadata()).as("%d: %s", seed, html).isEqualTo(whole.metadata());
        }
    }
}
