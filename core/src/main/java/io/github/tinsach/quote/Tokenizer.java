// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts a line into {@link Tokens}, in one pass. */
final class Tokenizer {
    private static final int LONGEST_INITIAL = 2;
    private static final int LONGEST_BEFORE_INNER_STOP = 4;

    private final String source;
    private final char[] text;
    private int[] start;
    private int[] end;
    private byte[] kind;
    private @Nullable Lexeme[] lexeme;
    private final Vocabulary vocabulary = QuoteLexicon.get().vocabulary();
    private byte[] form;
    private int size;

    /** Hash of the word that {@link #wordEnd} went over last. */
    private int hash;

    private Tokenizer(String text) {
        this.source = text;
        this.text = text.toCharArray();
        int capacity = text.length() / 4 + 8;
        start = new int[capacity];
        end = new int[capacity];
        kind = new byte[capacity];
        lexeme = new @Nullable Lexeme[capacity];
        form = new byte[capacity];
    }

    /** Returns the tokens of {@code text}, which is in NFC. */
    static Tokens of(String text) {
        return new Tokenizer(text).run();
    }

    private Tokens run() {
        int i = 0;
        while (i < text.length) {
            char c = text[i];
            if (c == ' ' || Letters.invisible(c)) {
                i++;
            } else if (Letters.letterOrDigit(c)) {
                int after = wordEnd(i);
                add(i, after, Kind.WORD);
                i = after;
            } else {
                Kind sign = sign(c);
                int after = i + 1;
                while (sign == Kind.STOP && after < text.length && sign(text[after]) == Kind.STOP) {
                    after++;
                }
                add(i, after, sign);
                i = after;
            }
        }
        return new Tokens(source, start, end, kind, lexeme, form, size);
    }

    /** Returns what the letters of a word say of it, as bits of {@link Tokens}. */
    private int form(int from, int to) {
        boolean capital = Letters.upper(text[from]);
        int form = capital || hasArticle(from, to) ? Tokens.CAPITAL : 0;
        form |= text[to - 1] == '.' ? Tokens.INITIAL : 0;
        form |= Letters.digit(text[from]) ? Tokens.NUMBER : 0;
        boolean acronym = capital && to - from > 1 && Letters.upper(text[from + 1]);
        for (int i = from + 2; acronym && i < to; i++) {
            char c = text[i];
            acronym = Letters.upper(c) || Letters.lower(c) == c && !Character.isLetter(c);
        }
        return acronym ? form | Tokens.ACRONYM : form;
    }

    /** Returns whether a name is printed with its article before a hyphen: {@code al-Busaidi}, {@code el-Sisi}. */
    private boolean hasArticle(int from, int to) {
        int hyphen = from + 2;
        boolean joined = hyphen + 1 < to && text[hyphen] == '-' && Letters.upper(text[hyphen + 1]);
        return joined
                && (text[from] == 'a' && "lrsdtnz".indexOf(text[from + 1]) >= 0
                        || text[from] == 'e' && text[from + 1] == 'l');
    }

    private int wordEnd(int from) {
        int i = from;
        int part = from;
        int letters = 0;
        while (i < text.length) {
            char c = text[i];
            char lower = Letters.wordLower(c);
            if (lower != 0) {
                letters = Vocabulary.step(letters, lower);
                i++;
            } else if (c != ' ' && i + 1 < text.length && Letters.letterOrDigit(text[i + 1]) && joins(c, part, i)) {
                letters = Vocabulary.step(letters, Letters.lower(c));
                i++;
                part = i;
            } else {
                break;
            }
        }
        boolean shortened = i < text.length
                && text[i] == '.'
                && i - part <= LONGEST_INITIAL
                && Letters.upper(text[part])
                && !(i + 1 < text.length
                        && sign(text[i + 1]) == Kind.STOP
                        && i + 2 < text.length
                        && sign(text[i + 2]) == Kind.STOP);
        hash = shortened ? Vocabulary.step(letters, '.') : letters;
        return shortened ? i + 1 : i;
    }

    private boolean joins(char c, int part, int at) {
        return switch (c) {
            case '-', '/', '&', '_', '@', '\'', '’' -> true;
            case '.' -> digits(at) || at - part < LONGEST_BEFORE_INNER_STOP || !Letters.upper(text[at + 1]);
            case ',', ':' -> digits(at);
            default -> false;
        };
    }

    private boolean digits(int at) {
        return Letters.digit(text[at - 1]) && Letters.digit(text[at + 1]);
    }

    static Kind sign(char c) {
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
            int capacity = 2 * size;
            start = Arrays.copyOf(start, capacity);
            end = Arrays.copyOf(end, capacity);
            kind = Arrays.copyOf(kind, capacity);
            lexeme = Arrays.copyOf(lexeme, capacity);
            form = Arrays.copyOf(form, capacity);
        }
        start[size] = from;
        end[size] = to;
        kind[size] = (byte) what.ordinal();
        if (what == Kind.WORD) {
            Lexeme word = vocabulary.findScanned(text, from, to, hash);
            int letters = form(from, to);
            boolean opens = (letters & Tokens.CAPITAL) != 0 || word != null && word.opensMention();
            lexeme[size] = word;
            form[size] = (byte) (opens ? letters | Tokens.MENTION : letters);
        }
        size++;
    }
}
