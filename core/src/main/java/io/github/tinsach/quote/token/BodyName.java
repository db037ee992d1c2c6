// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

/** Names of ministries and offices that a dash joins: {@code Bộ Thông tin - Truyền thông}. */
public final class BodyName {
    /** Words from the office's noun to the dash. */
    private static final int LONGEST_FIRST_PART = 5;

    private BodyName() {}

    /** Returns whether the dash at {@code dash} stands within the name of an office, and no person begins behind it. */
    public static boolean goesOn(Tokens tokens, int dash) {
        QuoteLexicon lexicon = QuoteLexicon.get();
        boolean word = tokens.is(dash, Kind.DASH) && tokens.capital(dash + 1);
        if (!word || lexicon.titles().has(tokens, dash + 1) || lexicon.places().has(tokens, dash + 1)) {
            return false;
        }
        for (int i = dash - 1; i >= Math.max(0, dash - LONGEST_FIRST_PART) && tokens.is(i, Kind.WORD); i--) {
            if (tokens.capital(i) && lexicon.isWord(tokens, i, "office")) {
                return i < dash - 1;
            }
        }
        return false;
    }
}
