// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.Arrays;

/** Cuts a line into {@link Tokens}, in one pass. */
final class Tokenizer {
    private static final int LONGEST_INITIAL = 2;
    private static final int LONGEST_BEFORE_INNER_STOP = 4;

    /** So many characters that are no part of any word follow the text: neighbours are asked for without care. */
    private static final int MARGIN = 2;

    private final String source;
    private final char[] text;
    private final int length;
    private int[] start;
    private int[] end;
    private byte[] kind;
    private byte[] form;
    private long[] key;
    private int size;

    private Tokenizer(String source) {
        this.source = source;
        length = source.length();
        text = new char[length + MARGIN];
        source.getChars(0, length, text, 0);
        int capacity = length / 4 + 8;
        start = new int[capacity];
        end = new int[capacity];
        kind = new byte[capacity];
        form = new byte[capacity];
        key = new long[capacity];
    }

    /** Returns the tokens of {@code text}, which is in NFC. */
    static Tokens of(String text) {
        return new Tokenizer(text).run();
    }

    private Tokens run() {
        int i = 0;
        while (i < length) {
            char c = text[i];
            if (c == ' ') {
                i++;
            } else if (Letters.letterOrDigit(c)) {
                i = word(i);
            } else if (Letters.invisible(c)) {
                i++;
            } else {
                i = sign(i, c);
            }
        }
        return new Tokens(source, start, end, kind, form, key, size);
    }

    /** Adds the word that begins at {@code from} and returns its end. */
    private int word(int from) {
        long letters = 0;
        int seen = 0;
        int i = from;
        int part = from;
        int code = WordKey.code(text[i]);
        while (true) {
            while (code > 0) {
                letters = WordKey.next(letters, code);
                seen |= code;
                code = WordKey.code(text[++i]);
            }
            if (code == 0 || !Letters.letterOrDigit(text[i + 1]) || !joins(text[i], part, i)) {
                break;
            }
            letters = WordKey.nextJoined(letters, code);
            part = ++i;
            code = WordKey.code(text[i]);
        }
        int letterForm = form(from, i, part);
        if (code != 0 && shortened(part, i)) {
            letters = WordKey.nextJoined(letters, code);
            letterForm |= Tokens.INITIAL;
            i++;
        }
        add(from, i, Kind.WORD);
        form[size - 1] = (byte) letterForm;
        key[size - 1] = WordKey.of(text, from, i, letters, seen);
        return i;
    }

    /** Returns what the letters of a word say of it, as bits of {@link Tokens}; its last part begins at {@code part}. */
    private int form(int from, int to, int part) {
        char first = text[from];
        if (Letters.upper(first)) {
            return acronym(from, to) ? Tokens.CAPITAL | Tokens.ACRONYM : Tokens.CAPITAL;
        }
        if (Letters.digit(first)) {
            return Tokens.NUMBER;
        }
        return part > from && hasArticle(from, to) ? Tokens.CAPITAL : 0;
    }

    private boolean acronym(int from, int to) {
        boolean acronym = to - from > 1 && Letters.upper(text[from + 1]);
        for (int i = from + 2; acronym && i < to; i++) {
            char c = text[i];
            acronym = Letters.upper(c) || Letters.lower(c) == c && !Character.isLetter(c);
        }
        return acronym;
    }

    /** Returns whether a name is printed with its article before a hyphen: {@code al-Busaidi}, {@code el-Sisi}. */
    private boolean hasArticle(int from, int to) {
        int hyphen = from + 2;
        boolean joined = hyphen + 1 < to && text[hyphen] == '-' && Letters.upper(text[hyphen + 1]);
        return joined
                && (text[from] == 'a' && "lrsdtnz".indexOf(text[from + 1]) >= 0
                        || text[from] == 'e' && text[from + 1] == 'l');
    }

    /** Returns whether the full stop at {@code at} belongs to the letters before it, {@code X.} or {@code TP.}, and is no ellipsis. */
    private boolean shortened(int part, int at) {
        return text[at] == '.'
                && at - part <= LONGEST_INITIAL
                && Letters.upper(text[part])
                && !(kindOf(text[at + 1]) == Kind.STOP && kindOf(text[at + 2]) == Kind.STOP);
    }

    private boolean joins(char c, int part, int at) {
        return switch (c) {
            case '.' -> digits(at) || at - part < LONGEST_BEFORE_INNER_STOP || !Letters.upper(text[at + 1]);
            case ',', ':' -> digits(at);
            default -> true;
        };
    }

    private boolean digits(int at) {
        return Letters.digit(text[at - 1]) && Letters.digit(text[at + 1]);
    }

    /** Adds the sign at {@code from} and returns its end. */
    private int sign(int from, char c) {
        Kind sign = kindOf(c);
        int after = from + 1;
        while (sign == Kind.STOP && kindOf(text[after]) == Kind.STOP) {
            after++;
        }
        add(from, after, sign);
        return after;
    }

    /** Returns the kind of a sign that is no part of a word. */
    static Kind kindOf(char c) {
        return switch (c) {
            case ',' -> Kind.COMMA;
            case ':' -> Kind.COLON;
            case ';' -> Kind.SEMICOLON;
            case '.', '!', '?', '…' -> Kind.STOP;
            case '-', '–', '—', '−', '‒' -> Kind.DASH;
            case '(', '[', '{' -> Kind.OPEN_BRACKET;
            case ')', ']', '}' -> Kind.CLOSE_BRACKET;
            case '"', '“', '”', '„', '‟', '«', '»', '″', '＂' -> Kind.MARK;
            case '\'', '‘', '’', '‚', '‛' -> Kind.APOSTROPHE;
            default -> Kind.OTHER;
        };
    }

    private void add(int from, int to, Kind what) {
        if (size == start.length) {
            grow(2 * size);
        }
        start[size] = from;
        end[size] = to;
        kind[size] = (byte) what.ordinal();
        size++;
    }

    private void grow(int capacity) {
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        kind = Arrays.copyOf(kind, capacity);
        form = Arrays.copyOf(form, capacity);
        key = Arrays.copyOf(key, capacity);
    }
}
