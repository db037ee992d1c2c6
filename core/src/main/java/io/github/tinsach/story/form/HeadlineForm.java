// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;

/** Which lines look like a headline. */
public final class HeadlineForm {
    private static final int TRANG = WordHash.ofWord("trang");
    private static final int CHU = WordHash.ofWord("chủ");
    private static final int HOME = WordHash.ofWord("home");
    private static final int TIMES = WordHash.ofWord("lượt");

    /** A counter has no more words: {@code 1.204 lượt xem}, {@code 27 lượt thích 2 lượt đăng lại}. */
    private static final int LONGEST_COUNTER = 8;

    private static final int LONGEST_COUNTED = 40;

    private HeadlineForm() {}

    /** Returns whether a line may be a headline by its form. */
    public static boolean canBe(LineFacts line) {
        if (line.words() < 3
                || line.end() == LineEnd.COLON
                || line.end() == LineEnd.COMMA
                || line.first() == Chars.LOWER
                || endsInDash(line.text())) {
            return false;
        }
        // a question or an answer of an interview
        if (line.is(LineFlag.DASH) && line.end().isSentenceEnd()) {
            return false;
        }
        if (isBreadcrumb(line) || isCounter(line) || StateName.is(line)) {
            return false;
        }
        int longest = longest(line);
        // the text is looked at last: it lies farther away than the facts
        return longest > 0
                && line.length() >= 14
                && line.length() <= longest
                && !ButtonRow.is(line)
                && !Glue.isButtons(line);
    }

    /** {@code Tour ngắn ngày lên ngôi -}: a list whose marks a scraper put behind its titles. */
    public static boolean endsInDash(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '-' || last == '–' || last == '—';
    }

    /** {@code Trang chủ > Bóng đá > Bóng đá Việt Nam}. */
    private static boolean isBreadcrumb(LineFacts line) {
        return beginsAtHome(line)
                && (line.is(LineFlag.SEPARATOR)
                        || line.text().indexOf('>') > 0
                        || line.text().indexOf('/') > 0
                        || line.capitalized() >= line.words() - 1);
    }

    /** Returns whether a line of two words or more begins with the first step of a breadcrumb or menu. */
    public static boolean beginsAtHome(LineFacts line) {
        int[] words = line.hashes();
        return words[0] == TRANG && words[1] == CHU || words[0] == HOME;
    }

    private static boolean isCounter(LineFacts line) {
        if (line.first() != Chars.DIGIT || line.words() > LONGEST_COUNTER) {
            return false;
        }
        int[] words = line.hashes();
        // a number with a point in it is two words
        return words[1] == TIMES || words[2] == TIMES && line.length() < LONGEST_COUNTED;
    }

    /** The greatest length of a headline of the line's shape and end; 0 where it can be none. */
    private static int longest(LineFacts line) {
        boolean period = line.end().isStatementEnd();
        return switch (line.shape()) {
            case TITLE, NAME, SHORT, SEMI, SOURCE -> period ? 110 : 220;
            case PROSE -> period ? 0 : 160;
            case MARKER -> line.words() < 6 ? 0 : period ? 110 : 220;
            default -> 0;
        };
    }

    /** Returns whether a line is a date that is printed as one. */
    public static boolean isDate(PageFacts page, int i) {
        return i >= 0
                && i < page.size()
                && page.line(i).shape() == Shape.DATE
                && !page.line(i).is(LineFlag.AGE);
    }

    /** Returns whether a line is the alternative text of an image. */
    public static boolean isImageText(PageFacts page, int i) {
        Markup markup = page.line(i).line().markup();
        return markup != null && markup.imageText();
    }
}
