// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Label;
import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import java.util.List;
import java.util.SplittableRandom;

/** Stories of words thrown together, rich in names, speech and marks: what is quick is held against what is plain on them. */
public final class RandomStories {
    private static final String[] PIECES = {
        "ông ",
        "bà ",
        "vị này ",
        "Chủ tịch ",
        "nam ca sĩ ",
        "Trần Văn Kế ",
        "ông Kế ",
        "Kế ",
        "Lê Thị Hoà ",
        "Hòa ",
        "bà HÒA ",
        "Blinken ",
        "Antony Blinken ",
        "al-Busaidi ",
        "Trần Văn X. ",
        "X. ",
        "Ludwig van Beck ",
        "Hà Nội ",
        "Bộ Y tế ",
        "nói ",
        "cho biết ",
        "khẳng định ",
        "rằng ",
        "theo ",
        "là ",
        "của ",
        "và ",
        "đã về nhà ",
        "cây cầu mới ",
        "một ",
        "khi ",
        "“",
        "” ",
        "\"",
        "” , ",
        "”. ",
        ": “",
        ": ",
        ", ",
        ". ",
        "? ",
        "! ",
        " - ",
        "(",
        ") ",
        "10:30 ",
        "thuỷ ",
        "thủy "
    };

    private RandomStories() {}

    /** Returns the passages of a story of a few paragraphs. */
    public static List<Passage> passages(SplittableRandom random) {
        LabelledPage page = page(random);
        return Article.passages(page, new LineViews(page.lines().size()));
    }

    /** Returns a story of a few paragraphs, all of them body. */
    static LabelledPage page(SplittableRandom random) {
        String[] lines = new String[1 + random.nextInt(6)];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(random);
        }
        return Articles.labelled(Label.BODY, lines);
    }

    public static String line(SplittableRandom random) {
        StringBuilder line = new StringBuilder();
        for (int i = 1 + random.nextInt(25); i > 0; i--) {
            line.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return line.toString();
    }
}
