// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pages of titles, paragraphs and dates from few words, so that lines have words, names and days in common. */
public final class RandomArticles {
    private static final List<String> WORDS = List.of(
            "xã",
            "đường",
            "mới",
            "nối",
            "hai",
            "bản",
            "sau",
            "nhiều",
            "năm",
            "chờ",
            "đợi",
            "kè",
            "sông",
            "mùa",
            "mưa",
            "người",
            "dân",
            "được",
            "của",
            "và",
            "Lan",
            "Minh",
            "Hà",
            "Quân",
            "Huế",
            "TTXVN",
            "Á",
            "12/3",
            "9-8-2019",
            "23.9",
            "31/12/2020",
            "45/3",
            "1.234",
            "3");

    private static final List<String> SHORT = List.of(
            "08/03/2026 10:15",
            "Ảnh: Minh Đức",
            "Tin liên quan",
            "Theo TTXVN",
            "Trang chủ",
            "HOT VIDEO",
            "Nguyễn Văn Hà");

    private final Random random;
    private final List<String> titles = new ArrayList<>();

    public RandomArticles(Random random) {
        this.random = random;
    }

    /** Returns the facts of a page. */
    public PageFacts page() {
        titles.clear();
        StringBuilder page = new StringBuilder();
        int lines = 3 + random.nextInt(60);
        for (int i = 0; i < lines; i++) {
            page.append(line()).append("\n".repeat(1 + random.nextInt(3)));
        }
        String address = random.nextBoolean() ? null : "https://example.com/xa-duong-moi-noi-hai-ban-12345.htm";
        return PageFacts.of(TextReader.read(page.toString(), address));
    }

    private String line() {
        return switch (random.nextInt(8)) {
            case 0 -> SHORT.get(random.nextInt(SHORT.size()));
            case 1, 2 -> title();
            case 3 -> titles.isEmpty() ? title() : titles.get(random.nextInt(titles.size()));
            case 4 -> (random.nextBoolean() ? "(Dân trí) - " : "") + "Ngày 12/3, " + text(12) + '.';
            default -> text(15 + random.nextInt(60)) + '.';
        };
    }

    private String title() {
        String title = "Xã " + text(4 + random.nextInt(10));
        titles.add(title);
        return random.nextInt(4) == 0 ? title + " - Ảnh 1." : title;
    }

    /** Returns a text of {@code length} words. */
    public String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int w = 0; w < length; w++) {
            text.append(w == 0 ? "" : random.nextInt(12) == 0 ? ", " : random.nextInt(40) == 0 ? "  " : " ")
                    .append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
