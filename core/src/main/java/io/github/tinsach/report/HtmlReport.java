// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.report;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Pages with their lines, labels, reasons and finds as one HTML page that needs nothing else: no script at all, and a
 * policy that lets none in.
 */
public final class HtmlReport {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private HtmlReport() {}

    /** Returns the report of {@code pages}, in order. */
    public static String of(List<Extraction> pages) {
        Html out = new Html();
        out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .raw(POLICY)
                .raw("\">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw(
                "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        out.raw("<title>").text(title(pages)).raw("</title>\n<style>\n");
        out.raw(style().replace("/* labels */", Legend.rules())).raw("</style>\n</head>\n<body>\n");
        out.raw("<a class=\"skip\" href=\"#pages\">Skip to the fields</a>\n");
        out.raw("<header class=\"top\"><h1 class=\"brand\">tinsach</h1>\n<p>Every line of the page with its label. ");
        out.raw("Point at a line, or choose its number, to see why it was kept or removed.</p>\n");
        contents(out, pages);
        out.raw("</header>\n");
        Legend.write(out, pages);
        out.raw("<main id=\"pages\">\n");
        for (int i = 0; i < pages.size(); i++) {
            page(out, pages.get(i), "p" + (i + 1) + "-");
        }
        return out.raw("</main>\n</body>\n</html>\n").toString();
    }

    private static String title(List<Extraction> pages) {
        return pages.size() == 1 ? pages.get(0).id() + " · tinsach" : pages.size() + " pages · tinsach";
    }

    private static void contents(Html out, List<Extraction> pages) {
        if (pages.size() < 2) {
            return;
        }
        out.raw("<nav aria-label=\"Pages\"><ol class=\"contents\">\n");
        for (int i = 0; i < pages.size(); i++) {
            out.raw("<li><a href=\"#p")
                    .raw(i + 1)
                    .raw("-\">")
                    .text(pages.get(i).id())
                    .raw("</a></li>\n");
        }
        out.raw("</ol></nav>\n");
    }

    private static void page(Html out, Extraction page, String prefix) {
        Marks marks = new Marks(page, prefix);
        out.raw("<article class=\"page\" id=\"").raw(prefix).raw("\">\n<div class=\"over\">");
        out.raw("<div class=\"title\"><h2>").text(page.id()).raw("</h2><span class=\"status");
        out.raw(page.status() == Status.ARTICLE ? "\">" : " none\">");
        out.raw(page.status() == Status.ARTICLE ? "article" : "no article").raw("</span></div>\n");
        PageMap.write(out, page, prefix);
        long visible = count(page, line -> line != Label.BLANK);
        out.raw("<p class=\"fact\">")
                .raw(count(page, Label::isKept))
                .raw(" of ")
                .raw(visible)
                .raw(" lines kept, ");
        out.raw(count(page, Label::isNoise)).raw(" removed · confidence ");
        out.raw(String.format(Locale.ROOT, "%.2f", page.confidence()));
        page.lines().stream()
                .filter(line -> line.label() == Label.HEADLINE)
                .limit(1)
                .forEach(line -> out.raw(" · <a href=\"#")
                        .raw(prefix)
                        .raw("l")
                        .raw(line.number())
                        .raw("\">go to the headline</a>"));
        out.raw("</p>\n");
        for (String warning : page.warnings()) {
            out.raw("<p class=\"warn\">").text(warning).raw("</p>\n");
        }
        out.raw("</div>\n<div class=\"side\">\n");
        FieldPanel.write(out, page, marks, prefix);
        out.raw(
                "</div>\n<section aria-label=\"Lines\">\n<p class=\"key\"><span><mark class=\"f\">evidence</mark> of a field</span>");
        out.raw("<span><mark class=\"q\">words said</mark></span><span><mark class=\"who\">speaker</mark></span>");
        out.raw("<span><mark class=\"s\">in the summary</mark></span></p>\n");
        LineList.write(out, page, marks, prefix);
        out.raw("</section>\n</article>\n");
    }

    private static long count(Extraction page, java.util.function.Predicate<Label> which) {
        return page.lines().stream().filter(line -> which.test(line.label())).count();
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
