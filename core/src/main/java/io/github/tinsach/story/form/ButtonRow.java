// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.page.Markup;
import io.github.tinsach.text.WordHash;

/** Buttons side by side on one line, as a scraper prints a row of links: the space between them is all of their borders. */
public final class ButtonRow {
    /** The name of the paper and a counter or two stand between the buttons of a row. */
    private static final int MOST_WORDS = 20;

    private static final int MOST_WORDS_OF_TWO = 9;

    /** In tenths: the share of the words of a row of share buttons that must be buttons'. */
    private static final int LEAST_TENTHS = 6;

    private static final int LONGEST_BUTTON = 6;
    private static final int LONGEST_NAME = 6;
    private static final int ON = WordHash.ofWord("trên");

    private ButtonRow() {}

    /** Returns whether {@code line} is nothing but buttons. */
    public static boolean is(LineFacts line) {
        int[] words = line.hashes();
        return words.length >= 2
                && words.length <= MOST_WORDS
                && !line.shape().isText()
                && Lexicon.get().mayBegin(words[0])
                && (line.marker() == null && !isHeading(line) && isTwo(words) || isShareRow(line));
    }

    /** A heading of an HTML page with one capital is a title, though two phrases may make it up: {@code Chi tiết đáng chú ý}. */
    private static boolean isHeading(LineFacts line) {
        Markup markup = line.line().markup();
        return markup != null && markup.heading() > 1 && markup.linkShare() == 0 && line.capitalized() == 1;
    }

    /** Two known phrases, {@code Đọc tiếp Về trang Chủ đề}. */
    private static boolean isTwo(int[] words) {
        if (words.length > MOST_WORDS_OF_TWO) {
            return false;
        }
        long first = WordHash.EMPTY;
        for (int w = 0; w + 1 < words.length; w++) {
            first = WordHash.next(first, words[w]);
            if (!Lexicon.get().mayBegin(words[w + 1]) || Lexicon.get().whole(first) == null) {
                continue;
            }
            if (Lexicon.get().whole(phrase(words, w + 1, words.length)) != null) {
                return true;
            }
        }
        return false;
    }

    private static long phrase(int[] words, int from, int to) {
        long hash = WordHash.EMPTY;
        for (int w = from; w < to; w++) {
            hash = WordHash.next(hash, words[w]);
        }
        return hash;
    }

    /**
     * Share, follow and comment buttons at both ends and in most of the line, names and counters between them:
     * {@code Theo dõi … trên Google News 0 Chia sẻ}.
     */
    private static boolean isShareRow(LineFacts line) {
        int[] words = line.hashes();
        int button = buttonAt(words, 0);
        if (button == 0) {
            return false;
        }
        int follow = follow(line, button);
        if (follow == words.length) {
            return true;
        }
        int first = Math.max(button, follow);
        int covered = 0;
        int buttons = 0;
        int w = 0;
        boolean endsInButton = false;
        while (w < words.length) {
            int length = w == 0 ? first : buttonAt(words, w);
            endsInButton = length > 0;
            buttons += endsInButton ? 1 : 0;
            covered += length;
            w += Math.max(1, length);
        }
        return endsInButton && buttons >= 2 && covered * 10 > words.length * LEAST_TENTHS;
    }

    /** Returns the number of words of the longest share or comment button at {@code from}; 0 for none. */
    private static int buttonAt(int[] words, int from) {
        if (!Lexicon.get().mayBegin(words[from])) {
            return 0;
        }
        int longest = 0;
        long hash = WordHash.EMPTY;
        for (int w = from; w < Math.min(words.length, from + LONGEST_BUTTON); w++) {
            hash = WordHash.next(hash, words[w]);
            Marker marker = Lexicon.get().whole(hash);
            longest = marker == Marker.SOCIAL || marker == Marker.FEEDBACK ? w + 1 - from : longest;
        }
        return longest;
    }

    /**
     * Returns the number of words of a follow button with the paper's name in it, {@code Theo dõi … trên Google News}, at the
     * beginning of {@code line}, whose first button has {@code first} words; 0 for none.
     */
    private static int follow(LineFacts line, int first) {
        int[] words = line.hashes();
        for (int on = first + 1; on < Math.min(words.length, first + LONGEST_NAME + 1); on++) {
            // a name has a capital in each word
            if (words[on] != ON || line.capitalized() < on - first + 1) {
                continue;
            }
            long hash = phrase(words, 0, first);
            for (int w = on; w < words.length && w < on + LONGEST_BUTTON; w++) {
                hash = WordHash.next(hash, words[w]);
                if (w > on && Lexicon.get().whole(hash) == Marker.SOCIAL) {
                    return w + 1;
                }
            }
        }
        return 0;
    }
}
