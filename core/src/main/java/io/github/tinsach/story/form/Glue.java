// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;

/**
 * What a scraper glues together: elements without white space between them melt at a lower-case letter before a capital
 * ({@code Chia sẻLưu tin}). Names such as YouTube melt so too, but they have no Vietnamese letter and stand in the middle
 * of a clause.
 */
public final class Glue {
    private static final int LONGEST_BUTTONS = 60;
    /** On either side of the joint of a title and its teaser stands at least this much. */
    private static final int SIDE = 20;

    /** Farther on a joint is in a name within a paragraph, {@code hồ EaSnô}. */
    private static final int LONGEST_TITLE = 180;

    private Glue() {}

    /** Returns whether the line is nothing but known phrases glued together. */
    public static boolean isButtons(LineFacts line) {
        String text = line.text();
        if (!line.joint() || text.length() > LONGEST_BUTTONS) {
            return false;
        }
        int start = 0;
        for (int joint = joint(text, 1); joint > 0; joint = joint(text, joint + 1)) {
            if (Lexicon.get().whole(WordHash.ofPhrase(text.substring(start, joint))) == null) {
                return false;
            }
            start = joint;
        }
        return start > 0 && Lexicon.get().whole(WordHash.ofPhrase(text.substring(start))) != null;
    }

    /** Returns whether the line is a title with a teaser or a link's words glued on. */
    public static boolean isTitleAndMore(LineFacts line) {
        return line.joint() && (hasVietnameseJoint(line.text()) || endsInRelated(line.text()))
                || line.end() != LineEnd.QUESTION && asksInTheMiddle(line);
    }

    /** Whether a question ends without a space before the next word: {@code … thông minh hơn?Nếu …}. */
    private static boolean asksInTheMiddle(LineFacts line) {
        if (line.length() < 2 * SIDE) {
            return false;
        }
        String text = line.text();
        int mark = text.indexOf('?', SIDE);
        return mark > 0
                && mark + SIDE < text.length()
                && Chars.classOf(text.charAt(mark + 1)) == Chars.UPPER
                && Chars.classOf(text.charAt(mark - 1)) == Chars.LOWER;
    }

    /** Whether a word with a joint has a Vietnamese letter, text on both sides of it. */
    private static boolean hasVietnameseJoint(String text) {
        boolean joint = false;
        boolean vietnamese = false;
        byte before = Chars.SPACE;
        int end = Math.min(text.length(), LONGEST_TITLE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            byte kind = Chars.classOf(c);
            if (!Chars.isWord(c)) {
                joint = false;
                vietnamese = false;
            } else {
                vietnamese |= c >= 0xC0;
                joint |= kind == Chars.UPPER && before == Chars.LOWER && i >= SIDE && text.length() - i >= SIDE;
                if (joint && vietnamese) {
                    return true;
                }
            }
            before = kind;
        }
        return false;
    }

    /** Whether a heading of related stories follows a joint. Read from the end, no farther than the longest of them. */
    private static boolean endsInRelated(String text) {
        int letters = 0;
        for (int i = text.length() - 1; i >= SIDE; i--) {
            if (!Chars.isWord(text.charAt(i))) {
                continue;
            }
            if (++letters > Related.LONGEST) {
                break;
            }
            if (Chars.classOf(text.charAt(i)) == Chars.UPPER
                    && Chars.classOf(text.charAt(i - 1)) == Chars.LOWER
                    && Lexicon.get().whole(WordHash.ofPhrase(text.substring(i))) == Marker.RELATED) {
                return true;
            }
        }
        return false;
    }

    /** Read from the lexicon at first use. */
    private static final class Related {
        /** Length of the longest heading of related stories. */
        static final int LONGEST = longest();

        private static int longest() {
            int longest = 0;
            for (String phrase : Lexicon.get().list(Marker.RELATED).whole()) {
                longest = Math.max(longest, phrase.length());
            }
            return longest;
        }
    }

    private static int joint(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Chars.classOf(text.charAt(i)) == Chars.UPPER && Chars.classOf(text.charAt(i - 1)) == Chars.LOWER) {
                return i;
            }
        }
        return -1;
    }
}
