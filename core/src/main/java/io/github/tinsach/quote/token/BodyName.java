// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

/** Names that a dash joins: of offices, {@code Bộ Thông tin - Truyền thông}, and of countries, {@code Mỹ – Nhật – Hàn}. */
public final class BodyName {
    /** Words from the office's noun to the dash. */
    private static final int LONGEST_FIRST_PART = 5;

    private BodyName() {}

    /** Returns whether the dash at {@code dash} stands within such a name, and no person begins behind it. */
    public static boolean goesOn(Tokens tokens, int dash) {
        QuoteLexicon lexicon = QuoteLexicon.get();
        boolean word = tokens.is(dash, Kind.DASH) && tokens.capital(dash + 1);
        if (!word || lexicon.titles().has(tokens, dash + 1)) {
            return false;
        }
        return lexicon.places().has(tokens, dash + 1)
                ? countryEnds(lexicon, tokens, dash)
                : officeBegins(lexicon, tokens, dash);
    }

    private static boolean countryEnds(QuoteLexicon lexicon, Tokens tokens, int dash) {
        for (int from = Math.max(0, dash - LONGEST_FIRST_PART); from < dash; from++) {
            PhraseTable.Hit place = lexicon.places().at(tokens, from, dash);
            if (place != null && place.end() == dash) {
                return true;
            }
        }
        return false;
    }

    private static boolean officeBegins(QuoteLexicon lexicon, Tokens tokens, int dash) {
        for (int i = dash - 1; i >= Math.max(0, dash - LONGEST_FIRST_PART) && tokens.is(i, Kind.WORD); i--) {
            if (tokens.capital(i) && lexicon.isWord(tokens, i, "office")) {
                return i < dash - 1;
            }
        }
        return false;
    }
}
