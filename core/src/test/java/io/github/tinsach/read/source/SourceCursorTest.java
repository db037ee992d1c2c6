// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.read.lean.LeanPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser's own tracking, slow but sure, says what is right. */
class SourceCursorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>foo</x>bar &amp; baz<!-- c -->qux</p>",
                "<table>foo<tr><td>bar</td></tr>zoo</table>end",
                "<noscript>ab<b>c</b></noscript><iframe>x<b>y</b></iframe><textarea>t&amp;<b></textarea>z",
                "<head><noscript><p>hi</p></noscript></head><p>x",
                "<p>a < b & c &nbsp;d &notit; &amp;lt; &lt</p>q",
                "<svg><style>.a{}</style><title>t</title><text>ff</text></svg><p>.a</p>",
                "<select><option>a<div>b</div></select>c",
                "<pre>\nfoo\nbar</pre>baz",
                "x\r\ny<br>z",
                "<a title=\"a>b\" x='>' y=\">'\">t</a>u<b t=a'b>v",
                "<script>var a = '<p>t</p>';</script><p>t</p>",
                "<title>t</title><a title='t'><img alt='t'>t</a><img><p>t</p>",
                "<p>&#7879;&#x1EC7;&unknown;&ecirc;</p>x",
                "<p>một<p>hai</p></p>ba</div>bốn"
            })
    void findsWhatTheParserTracks(String html) {
        Parser parser = Parser.htmlParser();
        parser.setTrackPosition(true);
        Document document = parser.parseInput(html, "");
        SourceCursor cursor = new SourceCursor(html, new LeanPage(html).texts());

        document.traverse((node, depth) -> compare(node, cursor, html));
    }

    private static void compare(Node node, SourceCursor cursor, String html) {
        if (node instanceof TextNode text && !SourceCursor.isBlank(text.getWholeText())) {
            cursor.text(text.getWholeText());
            String tracked = html.substring(
                    node.sourceRange().startPos(), node.sourceRange().endPos());
            assertThat(html.substring(cursor.start(), cursor.end())).isEqualTo(tracked.strip());
            assertThat(cursor.start()).isEqualTo(node.sourceRange().startPos() + tracked.indexOf(tracked.strip()));
        } else if (node instanceof Element element && element.nameIs("img")) {
            cursor.image();
            assertThat(cursor.start()).isEqualTo(node.sourceRange().startPos());
            assertThat(cursor.end()).isEqualTo(node.sourceRange().endPos());
        }
    }
}
