// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;
import org.jspecify.annotations.Nullable;

/** A heading and what it heads on one line: {@code Xem thêm: …}, {@code Tin liên quan: …}, {@code Nhãn: …}. */
public final class HeadedLine {
    private static final int MOST_WORDS = 5;

    private HeadedLine() {}

    /** Returns what the heading of {@code line} marks, related stories or tags, with a colon and other words behind it; else null. */
    public static @Nullable Marker marker(LineFacts line) {
        int[] words = line.hashes();
        if (words.length < 3 || !Lexicon.get().mayBegin(words[0]) || line.text().indexOf(':') < 0) {
            return null;
        }
        long hash = WordHash.EMPTY;
        for (int w = 0; w < MOST_WORDS && w < words.length - 1; w++) {
            hash = WordHash.next(hash, words[w]);
            Marker marker = Lexicon.get().whole(hash);
            if ((marker == Marker.RELATED || marker == Marker.TAGS) && hasColonAfter(line.text(), w + 1)) {
                return marker;
            }
        }
        return null;
    }

    /** Whether a colon is the first sign behind so many words. */
    private static boolean hasColonAfter(String text, int words) {
        int left = words;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isWord(c)) {
                if (!inWord && left == 0) {
                    return false;
                }
                left -= inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = false;
                if (left == 0 && c == ':') {
                    return true;
                }
            }
        }
        return false;
    }
}
