// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import java.util.Arrays;

/**
 * Cuts lines into {@link Tokens}, each in one pass. What it works in is kept from line to line and what it hands out is cut
 * to size, so that memory is not filled and left behind. For one thread.
 */
public final class Tokenizer {
    private static final int STOP = Kind.STOP.ordinal();

    private static final int LONGEST_INITIAL = 2;
    private static final int LONGEST_BEFORE_INNER_STOP = 4;

    /** So many characters that are no part of any word follow the text: neighbours are asked for without care. */
    private static final int MARGIN = 2;

    /** Room for nearly every line. */
    private static final int ROOM = 1 << 8;

    private char[] text = new char[ROOM];
    private int[] start = new int[ROOM];
    private int[] end = new int[ROOM];
    private int[] facts = new int[ROOM];
    private long[] key = new long[ROOM];
    private int size;

    /** Returns the tokens of {@code line}, which is in NFC. */
    Tokens cut(String line) {
        int length = line.length();
        if (length + MARGIN > text.length) {
            text = new char[2 * length + MARGIN];
        }
        line.getChars(0, length, text, 0);
        Arrays.fill(text, length, length + MARGIN, ' ');
        size = 0;
        int i = 0;
        while (i < length) {
            int sign = Letters.signOf(text[i]);
            if ((sign & Letters.BEGINS) != 0) {
                i = word(i, sign);
            } else if ((sign & Letters.INVISIBLE) != 0) {
                i++;
            } else {
                i = sign(i, sign);
            }
        }
        return new Tokens(
                line,
                Arrays.copyOf(start, size),
                Arrays.copyOf(end, size),
                Arrays.copyOf(facts, size),
                Arrays.copyOf(key, size));
    }

    /** Adds the word that begins at {@code from} with a letter of such a sign and returns its end. */
    private int word(int from, int first) {
        char[] letters = text;
        long scanned = 0;
        int seen = 0;
        int i = from;
        int sign = first;
        do {
            scanned = WordKey.next(scanned, sign);
            seen |= sign;
            sign = Letters.signOf(letters[++i]);
        } while ((sign & Letters.GOES_ON) != 0);
        if ((sign & Letters.JOINS) != 0) {
            return joined(from, i, first, WordKey.of(letters, from, i, scanned, seen));
        }
        add(from, i, form(first, from, i), WordKey.of(letters, from, i, scanned, seen));
        return i;
    }

    /**
     * The same for a word behind whose letters, at {@code to}, stands a sign that may join more to them, or shorten them.
     *
     * @param plain the key of the letters alone
     */
    private int joined(int from, int to, int first, long plain) {
        int part = from;
        int i = to;
        while (joins(part, i)) {
            part = ++i;
            while ((Letters.signOf(text[i]) & Letters.GOES_ON) != 0) {
                i++;
            }
        }
        int form = form(first, from, i) | (hasArticle(from, i) ? Tokens.CAPITAL : 0);
        if (shortened(part, i)) {
            form |= Tokens.INITIAL;
            i++;
        }
        add(from, i, form, i == to ? plain : WordKey.of(text, from, i));
        return i;
    }

    /** Returns what the letters of a word say of it, as bits of {@link Tokens}. */
    private int form(int first, int from, int to) {
        int second = Letters.signOf(text[from + 1]);
        boolean acronym = (first & second & Letters.UPPER) != 0 && acronym(from + 2, to);
        return first & (Tokens.CAPITAL | Tokens.NUMBER) | (acronym ? Tokens.ACRONYM : 0);
    }

    /** Returns whether the letters of a range are capitals. */
    private boolean acronym(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (!Letters.upper(c) && (Letters.lower(c) != c || Character.isLetter(c))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a name is printed with its article before a hyphen: {@code al-Busaidi}, {@code el-Sisi}. */
    private boolean hasArticle(int from, int to) {
        int hyphen = from + 2;
        boolean joined = hyphen + 1 < to && text[hyphen] == '-' && Letters.upper(text[hyphen + 1]);
        return joined
                && (text[from] == 'a' && "lrsdtnz".indexOf(text[from + 1]) >= 0
                        || text[from] == 'e' && text[from + 1] == 'l');
    }

    /**
     * Returns whether the full stop at {@code at} belongs to the letters before it, {@code X.} or {@code TP.}, and is no
     * ellipsis. Behind a syllable, {@code Mỹ.}, it ends a sentence.
     */
    private boolean shortened(int part, int at) {
        return text[at] == '.'
                && at - part <= LONGEST_INITIAL
                && Letters.upper(text[part])
                && !(at - part == LONGEST_INITIAL && Letters.vowel(text[at - 1]))
                && !(Letters.is(text[at + 1], Kind.STOP) && Letters.is(text[at + 2], Kind.STOP));
    }

    /** Returns whether the character at {@code at} joins what follows to the part of a word before it. */
    private boolean joins(int part, int at) {
        char c = text[at];
        return (Letters.signOf(c) & Letters.JOINS) != 0
                && Letters.begins(text[at + 1])
                && switch (c) {
                    case '.' -> digits(at) || at - part < LONGEST_BEFORE_INNER_STOP || !Letters.upper(text[at + 1]);
                    case ',', ':' -> digits(at);
                    default -> true;
                };
    }

    private boolean digits(int at) {
        return Letters.digit(text[at - 1]) && Letters.digit(text[at + 1]);
    }

    /** Adds the sign at {@code from} and returns its end. */
    private int sign(int from, int sign) {
        int kind = Letters.kind(sign);
        int after = from + 1;
        while (kind == STOP && Letters.is(text[after], Kind.STOP)) {
            after++;
        }
        add(from, after, kind, 0);
        return after;
    }

    private void add(int from, int to, int what, long word) {
        int at = size++;
        if (at == start.length) {
            grow(2 * at);
        }
        start[at] = from;
        end[at] = to;
        facts[at] = what;
        key[at] = word;
    }

    private void grow(int capacity) {
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        facts = Arrays.copyOf(facts, capacity);
        key = Arrays.copyOf(key, capacity);
    }
}
