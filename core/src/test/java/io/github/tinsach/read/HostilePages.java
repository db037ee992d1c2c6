// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.page.SourcePage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Reads pages made to hang a reader, each in little memory; a program of its own, so that its heap can be bounded. */
final class HostilePages {
    private HostilePages() {}

    private static Map<String, Supplier<String>> pages() {
        Map<String, Supplier<String>> pages = new LinkedHashMap<>();
        pages.put("a million nested divs", () -> "<div>".repeat(1_000_000) + "x");
        pages.put("nested divs up to the limit", () -> "<div class=a>chữ".repeat(399_999));
        pages.put("300,000 siblings", () -> "<p class=a>chữ</p>".repeat(300_000));
        pages.put("50 MB without a line end", () -> "<p>" + "tin tuc ".repeat(6_500_000));
        pages.put("one line up to the limit", () -> "<p>" + "tin tức ".repeat(1_499_000));
        pages.put("an attribute of 10 MB", () -> "<p title='" + "x".repeat(10_000_000) + "'>chữ");
        pages.put("a class of 10 MB", () -> "<p class='" + "x ".repeat(5_000_000) + "'>chữ");
        pages.put("a style of 10 MB", () -> "<p style='" + "a:b;".repeat(2_500_000) + "'>chữ");
        pages.put("unclosed everything", () -> "<b><i><a href=x><p><table><tr><td>".repeat(50_000));
        pages.put("NULs", () -> "<p>\0a\0</p>".repeat(100_000));
        pages.put("deep tables", () -> "<table><tr><td>x".repeat(100_000));
        pages.put("text in the wrong place of tables", () -> "<table>" + "a<tr><td>b</td></tr>".repeat(100_000));
        pages.put("a row of 300,000 cells", () -> "<table><tr>" + "<td>x</td>".repeat(300_000));
        pages.put("quotes in tags", () -> "<p a=\"'\" b='".repeat(100_000));
        pages.put("less-than signs", () -> "<".repeat(5_000_000));
        pages.put("ampersands", () -> "&".repeat(5_000_000));
        pages.put("comments without end", () -> "<!--".repeat(1_000_000));
        pages.put("pictures", () -> "<img alt=x>".repeat(300_000));
        pages.put("millions of lines", () -> "<pre>" + "a\n".repeat(5_900_000));
        pages.put("deep JSON-LD", () -> "<script type='application/ld+json'>" + "[".repeat(900_000));
        pages.put(
                "broken JSON-LD",
                () -> "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"a"
                        + "\" ".repeat(400_000));
        pages.put("microdata in microdata", () -> "<div itemprop=headline>".repeat(100_000) + "x");
        pages.put("scripts without end", () -> "<script>a".repeat(300_000));
        pages.put("scripts in comments in scripts", () -> "<script><!--<script>x</script>".repeat(100_000));
        pages.put("ends that end nothing", () -> "<script>" + "</scripts>".repeat(500_000) + "</script>chữ");
        pages.put("a script of 10 MB", () -> "<script>" + "a<b;".repeat(2_500_000) + "</script>chữ");
        pages.put("tiny scripts and styles", () -> "<script>ab;c</script><style>a{b:c}</style>".repeat(100_000));
        pages.put("comments that end by mistake", () -> "<!-- a --!> b -->".repeat(300_000));
        pages.put("hyphens in comments", () -> "<!--" + "-".repeat(5_000_000) + "->chữ");
        pages.put("indentation of 10 MB", () -> "<p>chữ</p>" + " ".repeat(10_000_000) + "<p>chữ");
        pages.put("indentation in small pieces", () -> "<b>      </b>\n".repeat(150_000));
        pages.put("drawings that are whole", () -> "<svg><path d='M0 0'/></svg>".repeat(150_000));
        pages.put("a drawing without end", () -> "<svg>" + "<path d='M0 0'/>".repeat(300_000));
        pages.put("titles without end", () -> "<title>a".repeat(300_000));
        pages.put("values without end", () -> "<p a='" + "<p b=\"".repeat(300_000));
        pages.put("names of elements without end", () -> "<" + "s".repeat(11_000_000));
        pages.put(
                "an article in data",
                () -> "<script type=application/json>[" + "{\"content\": \"<p>chữ</p>" + "chữ\\n".repeat(500_000)
                        + "\"}]</script>");
        pages.put("data in data", () -> "<script type=application/json>{\"content\":".repeat(200_000));
        pages.put("drawings", () -> "<svg><title>".repeat(100_000));
        return pages;
    }

    public static void main(String[] args) {
        pages().forEach((name, page) -> {
            long start = System.nanoTime();
            SourcePage read = HtmlReader.read(page.get(), null);
            System.out.printf(
                    "%s: %d lines, %s, %d ms%n",
                    name, read.lines().size(), read.warnings(), (System.nanoTime() - start) / 1_000_000);
        });
    }
}
