// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.text.VietnameseText;
import java.util.Arrays;
import java.util.Locale;

/** Cuts a line into {@link Tokens}, in one pass. */
final class Tokenizer {
    private static final int LONGEST_INITIAL = 2;
    private static final int LONGEST_BEFORE_INNER_STOP = 4;

    private final String text;
    private int[] start;
    private int[] end;
    private Kind[] kind;
    private String[] lower;
    private int size;

    private Tokenizer(String text) {
        this.text = text;
        int capacity = text.length() / 4 + 8;
        start = new int[capacity];
        end = new int[capacity];
        kind = new Kind[capacity];
        lower = new String[capacity];
    }

    /** Returns the tokens of {@code text}, which is in NFC. */
    static Tokens of(String text) {
        return new Tokenizer(text).run();
    }

    private Tokens run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (VietnameseText.isInvisible(c)) {
                i++;
            } else if (Character.isLetterOrDigit(c)) {
                int after = wordEnd(i);
                add(i, after, Kind.WORD);
                i = after;
            } else {
                Kind sign = sign(c);
                int after = i + 1;
                while (sign == Kind.STOP && after < text.length() && sign(text.charAt(after)) == Kind.STOP) {
                    after++;
                }
                add(i, after, sign);
                i = after;
            }
        }
        return new Tokens(text, start, end, kind, lower, size);
    }

    private int wordEnd(int from) {
        int i = from;
        int part = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                i++;
            } else if (i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1)) && joins(c, part, i)) {
                i++;
                part = i;
            } else {
                break;
            }
        }
        boolean shortened = i < text.length()
                && text.charAt(i) == '.'
                && i - part <= LONGEST_INITIAL
                && Character.isUpperCase(text.charAt(part))
                && !(i + 1 < text.length()
                        && sign(text.charAt(i + 1)) == Kind.STOP
                        && i + 2 < text.length()
                        && sign(text.charAt(i + 2)) == Kind.STOP);
        return shortened ? i + 1 : i;
    }

    private boolean joins(char c, int part, int at) {
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (c) {
            case '-', '/', '&', '_', '@', '\'', '’' -> true;
            case '.' -> digits || at - part < LONGEST_BEFORE_INNER_STOP || Character.isLowerCase(text.charAt(at + 1));
            case ',', ':' -> digits;
            default -> false;
        };
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
            lower = Arrays.copyOf(lower, capacity);
        }
        start[size] = from;
        end[size] = to;
        kind[size] = what;
        lower[size] = what == Kind.WORD ? word(text.substring(from, to)) : "";
        size++;
    }

    /** Returns a word as the lexicon has it: lower case, {@code hoà} written {@code hòa}, {@code uỷ} written {@code ủy}. */
    static String word(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        int n = word.length();
        if (n < 2) {
            return word;
        }
        char last = word.charAt(n - 1);
        char before = word.charAt(n - 2);
        int tone = last < 0x80 ? -1 : TONED.indexOf(last);
        boolean glide = before == 'o' && tone >= 0 && tone < 10 || before == 'u' && tone >= 10;
        if (!glide || (before == 'u' && n > 2 && word.charAt(n - 3) == 'q')) {
            return word;
        }
        char toned = (before == 'o' ? "òóỏõọ" : "ùúủũụ").charAt(tone % 5);
        char plain = tone < 5 ? 'a' : tone < 10 ? 'e' : 'y';
        return word.substring(0, n - 2) + toned + plain;
    }

    private static final String TONED = "àáảãạèéẻẽẹỳýỷỹỵ";
}
