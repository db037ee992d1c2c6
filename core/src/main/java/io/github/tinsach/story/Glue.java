// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;

/**
 * What a scraper glues together: elements without white space between them melt at a lower-case letter before a capital
 * ({@code Chia sẻLưu tin}). Names such as YouTube melt so too, but they have no Vietnamese letter and stand in the middle
 * of a clause.
 */
final class Glue {
    private static final int LONGEST_BUTTONS = 60;
    private static final int MOST_BUTTON_WORDS = 9;
    /** On either side of the joint of a title and its teaser stands at least this much. */
    private static final int SIDE = 20;

    private Glue() {}

    /** Returns whether the line is nothing but known phrases glued together. */
    static boolean isButtons(LineFacts line) {
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

    /**
     * Returns whether the line is two known phrases side by side, {@code Đọc tiếp Về trang Chủ đề}: each button's words,
     * the space between them what a scraper made of their borders.
     */
    static boolean isTwoButtons(LineFacts line) {
        int[] words = line.hashes();
        if (words.length < 2
                || words.length > MOST_BUTTON_WORDS
                || line.marker() != null
                || line.shape().isText()) {
            return false;
        }
        if (!Lexicon.get().mayBegin(words[0])) {
            return false;
        }
        long first = WordHash.EMPTY;
        for (int w = 0; w + 1 < words.length; w++) {
            first = WordHash.next(first, words[w]);
            if (!Lexicon.get().mayBegin(words[w + 1]) || Lexicon.get().whole(first) == null) {
                continue;
            }
            long second = WordHash.EMPTY;
            for (int v = w + 1; v < words.length; v++) {
                second = WordHash.next(second, words[v]);
            }
            if (Lexicon.get().whole(second) != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the line is a title with a teaser or a link's words glued on. */
    static boolean isTitleAndMore(LineFacts line) {
        if (!line.joint()) {
            return false;
        }
        String text = line.text();
        for (int joint = joint(text, SIDE); joint > 0; joint = joint(text, joint + 1)) {
            if (Lexicon.get().whole(WordHash.ofPhrase(text.substring(joint))) == Marker.RELATED) {
                return true;
            }
            if (text.length() - joint >= SIDE && isVietnamese(text, joint)) {
                return true;
            }
        }
        return false;
    }

    private static int joint(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Chars.classOf(text.charAt(i)) == Chars.UPPER && Chars.classOf(text.charAt(i - 1)) == Chars.LOWER) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the word around {@code joint} has a Vietnamese letter. */
    private static boolean isVietnamese(String text, int joint) {
        int start = joint;
        while (start > 0 && Chars.isWord(text.charAt(start - 1))) {
            start--;
        }
        int end = joint;
        while (end < text.length() && Chars.isWord(text.charAt(end))) {
            end++;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 0xC0) {
                return true;
            }
        }
        return false;
    }
}
