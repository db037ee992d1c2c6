// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.text.VietnameseText;
import java.util.Locale;

/**
 * Names after {@code Theo} and {@code Nguồn} that the table does not have: bodies ({@code Công an TPHCM}), unknown sites,
 * people ({@code Theo Hồ Hương} names the author), and words that name nobody ({@code Tổng hợp}).
 */
final class UnknownCredit {
    private static final Phrases NOBODY = Phrases.section("nobody");
    private static final Phrases BODIES = Phrases.section("bodies");

    /** The longest names of papers, in characters; more is a title. */
    private static final int LONGEST_SITE = 40;

    private UnknownCredit() {}

    /** Returns whether {@code name} names a body or a site and no person. */
    static boolean isBody(String name) {
        String nfc = VietnameseText.trim(VietnameseText.nfc(name));
        String lower = nfc.toLowerCase(Locale.ROOT);
        if (nfc.length() < 2 || nfc.length() > 60 || !Character.isLetterOrDigit(nfc.charAt(0)) || isNobody(nfc)) {
            return false;
        }
        if (BODIES.at(lower, 0) > 0) {
            return true;
        }
        int words = nfc.split("\\s+").length;
        if (words > 7 || Character.isLowerCase(nfc.charAt(0))) {
            return false;
        }
        if (!Words.capitalised(nfc, 0, nfc.length())) {
            return words >= 2;
        }
        // two persons are parted by a comma or a dash: "&" stands in names of papers and firms
        return lower.contains(" & ") || looksForeign(lower) || isBranch(lower);
    }

    /** Returns whether the Vietnamese branch of a foreign company is named: {@code Citi Việt Nam}. */
    private static boolean isBranch(String lower) {
        return lower.endsWith(" việt nam") && hasTwoSyllables(lower.substring(0, lower.indexOf(' ')));
    }

    /** Returns whether a consonant parts two vowels of a word: a Vietnamese word is one syllable. */
    private static boolean hasTwoSyllables(String word) {
        boolean vowel = false;
        boolean closed = false;
        for (int i = 0; i < word.length(); i++) {
            boolean isVowel = "aeiouy".indexOf(word.charAt(i)) >= 0;
            if (isVowel && closed) {
                return true;
            }
            closed |= vowel && !isVowel;
            vowel |= isVowel;
        }
        return false;
    }

    /**
     * Returns whether what stands between {@code Nguồn} and an address names the site there: {@code Nguồn Góc Quê: https://…}.
     */
    static boolean isSite(String name) {
        String nfc = VietnameseText.trim(VietnameseText.nfc(name));
        return nfc.length() >= 2
                && nfc.length() <= LONGEST_SITE
                && Character.isUpperCase(nfc.charAt(0))
                && !isNobody(nfc);
    }

    static boolean isNobody(String name) {
        String lower = VietnameseText.trim(VietnameseText.lower(name));
        return NOBODY.at(lower, 0) > 0;
    }

    /** Returns whether a word cannot be a Vietnamese syllable: letters that Vietnamese lacks, or more than seven of them. */
    private static boolean looksForeign(String lower) {
        int run = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ("fjwz".indexOf(c) >= 0) {
                return true;
            }
            run = Character.isLetter(c) ? run + 1 : 0;
            if (run > 7) {
                return true;
            }
        }
        return false;
    }
}
