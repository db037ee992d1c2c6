// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

/** A run of words with capitals: what may be a name, of whatever language. */
public final class CapitalRun {
    /** More capitalised words in a row are a headline in capitals or no text at all. */
    private static final int LONGEST = 12;

    private CapitalRun() {}

    /** Returns the end of the run of capitalised words that begins at {@code from}; particles of foreign names may stand in it. */
    public static int end(Tokens tokens, int from, int end) {
        int limit = Math.min(end, from + LONGEST);
        int i = from;
        while (i < limit) {
            if (tokens.capital(i) && !(tokens.acronym(i) && i > from && !tokens.dotted(i))) {
                i++;
            } else if (i > from && i + 1 < limit && tokens.capital(i + 1) && particle(tokens.lower(i))) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean particle(String word) {
        return switch (word) {
            case "von",
                    "van",
                    "de",
                    "der",
                    "den",
                    "da",
                    "di",
                    "bin",
                    "al",
                    "el",
                    "le",
                    "la",
                    "dos",
                    "del",
                    "bint",
                    "thị" -> true;
            default -> false;
        };
    }
}
