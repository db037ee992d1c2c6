// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Pages to read: the HTML files of a folder and those below it, or pages composed here in the make-up of news sites. */
final class HtmlPages {
    private static final String[] SYLLABLES =
            ("trời sáng hôm nay nhiều người dân đã đến chợ hoa để mua cây cảnh về trang trí nhà cửa giá các loại "
                            + "đều tăng nhẹ so với tháng trước do mưa kéo dài khiến nguồn hàng từ miền núi khan hiếm chủ vườn cho biết")
                    .split(" ");
    private static final int PAGES = 12;

    private HtmlPages() {}

    /** Returns the pages of {@code folder}, or composed ones where it is {@code "composed"}. */
    static List<String> of(String folder) throws IOException {
        if (folder.equals("composed")) {
            List<String> pages = new ArrayList<>();
            for (int i = 0; i < PAGES; i++) {
                pages.add(composed(new SplittableRandom(i)));
            }
            return pages;
        }
        return TextPages.files(folder, ".html");
    }

    /** Some 250,000 characters: half of them scripts and styles, 700 tags, an article of 20 paragraphs. */
    private static String composed(SplittableRandom random) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\">");
        String headline = words(random, 12);
        page.append("<title>").append(headline).append(" | Báo Ví Dụ</title>");
        page.append("<meta property=\"og:title\" content=\"").append(headline).append("\">");
        page.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"")
                .append(headline)
                .append("\",\"datePublished\":\"2025-03-06T08:00:00+07:00\"}</script>");
        page.append("<style>")
                .append(".a{margin:0 auto;padding:1px}".repeat(1_500))
                .append("</style></head><body>");
        page.append("<nav class=\"menu\"><ul>");
        links(page, random, 60);
        page.append("</ul></nav><main><article class=\"detail\"><h1>")
                .append(headline)
                .append("</h1>");
        page.append("<p class=\"sapo\"><strong>").append(words(random, 40)).append("</strong></p>");
        for (int i = 0; i < 20; i++) {
            page.append("<p>")
                    .append(words(random, 60))
                    .append(" <a href=\"/b\">")
                    .append(words(random, 3));
            page.append("</a> ").append(words(random, 20)).append(".</p>\n        ");
            if (i % 6 == 5) {
                page.append("<figure><img src=\"/a.jpg\" alt=\"")
                        .append(words(random, 8))
                        .append("\"><figcaption>");
                page.append(words(random, 12)).append("</figcaption></figure>");
            }
        }
        page.append("</article><aside class=\"sidebar\">");
        links(page, random, 120);
        page.append("</aside></main><footer>").append(words(random, 60)).append("</footer>");
        page.append("<script>")
                .append("window.q=window.q||[];q.push({a:'b',c:1<2});".repeat(2_500))
                .append("</script>");
        return page.append("</body></html>").toString();
    }

    private static void links(StringBuilder page, SplittableRandom random, int count) {
        for (int i = 0; i < count; i++) {
            String title = words(random, 10);
            page.append("\n            <div class=\"item box-item\"><a href=\"/tin-")
                    .append(i)
                    .append(".htm\" title=\"");
            page.append(title).append("\">").append(title).append("</a></div>");
        }
    }

    private static String words(SplittableRandom random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return words.toString();
    }
}
