// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;
import java.util.Arrays;

/** A date whose month is a word: {@code 21 tháng Chín, 2018}, {@code 21 thg 9, 2018}, {@code September 21, 2018}. */
final class SpeltMonth {
    private static final int THANG = WordHash.ofWord("tháng");
    private static final int THG = WordHash.ofWord("thg");

    /** Behind {@code tháng}. */
    private static final int[] VIETNAMESE = hashes("giêng một hai ba tư năm sáu bảy bẩy tám chín mười chạp");

    /** By themselves; {@code may} is a Vietnamese word as well. */
    private static final int[] ENGLISH =
            hashes("january february march april june july august september october november "
                    + "december jan feb mar apr may jun jul aug sep sept oct nov dec");

    private SpeltMonth() {}

    /** Returns whether {@code line} holds one with its day and year. */
    static boolean isInDate(LineBuffer line) {
        int month = -1;
        boolean year = false;
        boolean day = false;
        for (int w = 0; w < line.count; w++) {
            int hash = line.words[w];
            boolean thang = (hash == THANG || hash == THG) && w + 1 < line.count;
            if (thang && (isIn(line.words[w + 1], VIETNAMESE) || hash == THG && digits(line, w + 1) > 0)) {
                month = w++;
            } else if (isIn(hash, ENGLISH)) {
                month = w;
            } else {
                int digits = digits(line, w);
                year |= digits == 4 && isCentury(line, w);
                day |= digits == 1 || digits == 2;
            }
        }
        return month >= 0 && year && day;
    }

    /** Returns how many digits the word begins with. */
    private static int digits(LineBuffer line, int word) {
        int start = line.wordStart[word];
        int at = start;
        while (at < line.length && Chars.classOf(line.at(at)) == Chars.DIGIT) {
            at++;
        }
        return at - start;
    }

    private static boolean isCentury(LineBuffer line, int word) {
        char first = line.at(line.wordStart[word]);
        char second = line.at(line.wordStart[word] + 1);
        return first == '2' && second == '0' || first == '1' && second == '9';
    }

    private static boolean isIn(int hash, int[] sorted) {
        return Arrays.binarySearch(sorted, hash) >= 0;
    }

    private static int[] hashes(String words) {
        return Arrays.stream(words.split(" "))
                .mapToInt(WordHash::ofWord)
                .sorted()
                .toArray();
    }
}
