// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Label;
import io.github.tinsach.page.Line;
import io.github.tinsach.read.HtmlReader;
import io.github.tinsach.read.encoding.Decoder;
import io.github.tinsach.text.VietnameseText;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many lines of the labelled texts the HTML reader gives exactly, white space and normalization aside. The texts were made from the
 * same pages block by block, hidden elements included, so that lines of noise may be missing; lines of the article may not.
 *
 * @param articleLines lines labelled headline, lead, body or subhead
 * @param articleFound those of them that the reader gives
 * @param otherLines all other lines that show something
 * @param otherFound those of them that the reader gives
 * @param missing the article's lines that the reader does not give, each with the page's name
 */
public record HtmlLineScore(int articleLines, int articleFound, int otherLines, int otherFound, List<String> missing) {
    private static final Set<Label> ARTICLE = EnumSet.of(Label.HEADLINE, Label.LEAD, Label.BODY, Label.SUBHEAD);

    /** Scores the pages of {@code folder} that have HTML. */
    public static HtmlLineScore of(Path folder) {
        int[] counts = new int[4];
        List<String> missing = new ArrayList<>();
        for (GoldPage page : GoldPage.all(folder)) {
            if (Files.exists(page.html())) {
                score(page, counts, missing);
            }
        }
        return new HtmlLineScore(counts[0], counts[1], counts[2], counts[3], List.copyOf(missing));
    }

    private static void score(GoldPage page, int[] counts, List<String> missing) {
        Map<String, Integer> given = new HashMap<>();
        for (Line line : HtmlReader.read(html(page), null).lines()) {
            given.merge(folded(line.text()), 1, Integer::sum);
        }
        String[] lines = page.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (VietnameseText.isBlank(lines[i])) {
                continue;
            }
            String key = folded(lines[i]);
            boolean found = given.merge(key, -1, Integer::sum) >= 0;
            boolean article = ARTICLE.contains(page.labels().get(i + 1));
            counts[article ? 0 : 2]++;
            counts[article ? 1 : 3] += found ? 1 : 0;
            if (article && !found) {
                missing.add(page.name() + ":" + (i + 1) + " " + key);
            }
        }
    }

    private static String html(GoldPage page) {
        try {
            return Decoder.decode(Files.readAllBytes(page.html()), null).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        boolean gap = false;
        for (char c : VietnameseText.nfc(text).toCharArray()) {
            if (VietnameseText.isInvisible(c)) {
                gap = true;
            } else {
                folded.append(gap && folded.length() > 0 ? " " : "").append(c);
                gap = false;
            }
        }
        return folded.toString();
    }

    /** Prints the score of the folder given. */
    public static void main(String[] args) {
        HtmlLineScore score = of(Path.of(args[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "article %d of %d, other %d of %d%n",
                score.articleFound, score.articleLines, score.otherFound, score.otherLines);
        score.missing.forEach(out::println);
    }
}
