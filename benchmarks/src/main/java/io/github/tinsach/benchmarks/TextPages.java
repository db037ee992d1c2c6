// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Scraped pages to read: the text files of a folder and those below it, or pages composed here in the make-up of news sites. */
final class TextPages {
    private static final String[] SYLLABLES =
            ("sáng nay thành phố khánh thành cây cầu mới nối hai bờ sông sau ba năm xây dựng người dân đi bộ qua cầu "
                            + "từ rất sớm chính quyền cho biết tổng vốn đầu tư và thời gian thu hồi sẽ được công bố trong tháng tới")
                    .split(" ");
    private static final String[] NAMES = {"Trần Văn Mẫu", "Lê Thị Ví Dụ", "Phạm Minh Thử", "Hoàng Thử Nghiệm"};
    private static final int PAGES = 60;

    private TextPages() {}

    /** Returns the pages of {@code folder}, or composed ones where it is {@code "composed"}. */
    static List<String> of(String folder) throws IOException {
        if (!folder.equals("composed")) {
            return files(folder, ".txt");
        }
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(composed(new SplittableRandom(i)));
        }
        return pages;
    }

    /** Returns the contents of the files in {@code folder} and below it that end in {@code ending}. */
    static List<String> files(String folder, String ending) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                pages.add(Files.readString(file));
            }
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("no " + ending + " file in " + folder);
        }
        return pages;
    }

    /** Returns how many bytes {@code pages} have in UTF-8. */
    static long bytes(List<String> pages) {
        return pages.stream()
                .mapToLong(page -> page.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    /** Some 10,000 characters: a menu, the headline, a lead, 14 paragraphs with two pictures and quotes, a list of links. */
    private static String composed(SplittableRandom random) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            page.append(sentence(random, 2)).append('\n');
        }
        String headline = sentence(random, 12);
        page.append(headline).append("\nThứ ba, 4/3/2025, 09:1").append(random.nextInt(10));
        page.append(" (GMT+7)\n\n").append(sentence(random, 38)).append(".\n\n");
        for (int i = 0; i < 14; i++) {
            page.append(sentence(random, 24)).append(". ").append(sentence(random, 30));
            page.append(". Ngày ").append(1 + random.nextInt(28)).append("/2, ông ");
            page.append(NAMES[random.nextInt(NAMES.length)]).append(" cho biết: “");
            page.append(sentence(random, 22)).append("”.\n\n");
            if (i % 6 == 3) {
                page.append(sentence(random, 14)).append(". Ảnh: Minh Họa\n\n");
            }
        }
        page.append("Theo Báo Ví Dụ\n\nTin liên quan\n");
        for (int i = 0; i < 24; i++) {
            page.append(sentence(random, 11)).append("\n\n");
        }
        return page.append("Bản quyền thuộc về Báo Ví Dụ\n").toString();
    }

    private static String sentence(SplittableRandom random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String word = SYLLABLES[random.nextInt(SYLLABLES.length)];
            words.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
        }
        return words.toString();
    }
}
