// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

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
import java.util.List;
import java.util.Map;

/** Extractions made by hand, with everything in them or nothing. */
public final class SampleExtraction {
    private SampleExtraction() {}

    /** Returns one in which no field is empty. */
    public static Extraction full() {
        return new Extraction(
                "news/ben-ca.txt",
                Status.ARTICLE,
                "https://example.org/ben-ca.html",
                "vi",
                "Mở thêm ba bến cá",
                "Ba bến cá mới sẽ đón tàu từ *đầu* tháng sau.",
                "XXXX-09-23",
                "TTXVN",
                "https://example.org/goc.html",
                "Báo Biển",
                "Minh Hà",
                "Kinh tế",
                List.of("bến cá", "ngư dân"),
                List.of(new SummarySentence("Mỗi bến dài gần hai trăm mét.", 3)),
                List.of(
                        new Quote(
                                "Chúng tôi đã chờ",
                                "Trần Văn Lộc",
                                "chủ tàu",
                                "nói",
                                4,
                                new Span(1, 17),
                                4,
                                new Span(24, 36),
                                0.98765),
                        new Quote("Không ai biết", null, null, null, 5, new Span(0, 13), 0, null, 0.5)),
                List.of("Mỗi bến dài gần hai trăm mét.", "1. Vốn của tỉnh", "\"Chúng tôi đã chờ\", ông Lộc nói."),
                List.of("Bến cá Kỳ Phương. Ảnh: TTXVN"),
                List.of(new RelatedStory("Giá mực tăng", List.of("Giá mực tươi tăng nhẹ."), 8, 9)),
                List.of(new AgencyMention("Reuters", 5, "Theo Reuters")),
                List.of(new AgencyMention("TTXVN", 6, "Ảnh: TTXVN")),
                Map.of(Label.SECOND_STORY, 2, Label.HOT_VIDEO, 1),
                Map.of("headline", new Evidence(1, "Mở thêm ba bến cá", "the line over the article")),
                0.912345,
                List.of(
                        line(1, "Mở thêm ba bến cá", "\n", Label.HEADLINE, null),
                        line(2, "", "\r\n", Label.BLANK, null),
                        line(3, "1. Vốn của tỉnh", "", Label.SUBHEAD, null),
                        line(4, "Giá mực tăng", "", Label.SECOND_STORY, new Span(40, 52))),
                List.of("3 bytes were replaced"));
    }

    /** Returns one of a page without an article whose only line is {@code text}. */
    public static Extraction none(String text) {
        return none("-", List.of(line(1, text, "", Label.NAVIGATION, null)), List.of());
    }

    /** Returns one of a page without an article, with nothing but its lines and quotes. */
    public static Extraction none(String id, List<LabelledLine> lines, List<Quote> quotes) {
        return new Extraction(
                id,
                Status.NO_ARTICLE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                quotes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                0,
                lines,
                List.of());
    }

    private static LabelledLine line(
            int number, String text, String end, Label label, @org.jspecify.annotations.Nullable Span source) {
        return new LabelledLine(number, text, end, label, "some-rule", "some reason", source);
    }
}
