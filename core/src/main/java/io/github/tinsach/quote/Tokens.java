// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tokens of a line in NFC, as parallel arrays: a page has thousands, and most are looked at once. */
final class Tokens {
    static final byte CAPITAL = 1;
    static final byte INITIAL = 2;
    static final byte ACRONYM = 4;
    static final byte NUMBER = 8;
    static final byte MENTION = 16;

    private static final Kind[] KINDS = Kind.values();
    private static final int WORD = Kind.WORD.ordinal();

    private final String text;
    private final int[] start;
    private final int[] end;
    private final byte[] kind;
    private final byte[] form;
    private final long[] key;
    private final int size;
    private @Nullable Lexeme @Nullable [] lexeme;

    /** Takes over the arrays, of which the first {@code size} entries count. */
    Tokens(String text, int[] start, int[] end, byte[] kind, byte[] form, long[] key, int size) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.form = form;
        this.key = key;
        this.size = size;
    }

    int size() {
        return size;
    }

    /** Returns the index in the line of the token's first character; behind the last token, where that ends. */
    int start(int token) {
        return token < size ? start[token] : size == 0 ? 0 : end[size - 1];
    }

    /** Returns the index in the line after the token's last character. */
    int end(int token) {
        return end[token];
    }

    /** Returns {@link Kind#OTHER} for an index outside the line, so that neighbours can be asked for without care. */
    Kind kind(int token) {
        return token < 0 || token >= size ? Kind.OTHER : KINDS[kind[token]];
    }

    boolean is(int token, Kind wanted) {
        return token < 0 || token >= size ? wanted == Kind.OTHER : kind[token] == wanted.ordinal();
    }

    /** Returns the word in lower case with the tone mark where dictionaries put it; empty for what is no word. */
    String lower(int token) {
        if (!is(token, Kind.WORD)) {
            return "";
        }
        Lexeme known = lexemes()[token];
        return known != null ? known.word() : ToneMark.word(text.substring(start[token], end[token]));
    }

    /** Returns the word of the lexicon that stands here; null where the lexicon does not have it. */
    @Nullable
    Lexeme lexeme(int token) {
        return token < 0 || token >= size ? null : lexemes()[token];
    }

    private @Nullable Lexeme[] lexemes() {
        @Nullable Lexeme[] found = lexeme;
        return found != null ? found : lookUp();
    }

    /** Looks up every word; many a line of an article is never asked for any. */
    private @Nullable Lexeme[] lookUp() {
        Vocabulary vocabulary = QuoteLexicon.get().vocabulary();
        @Nullable Lexeme[] found = new @Nullable Lexeme[size];
        for (int i = 0; i < size; i++) {
            if (kind[i] == WORD) {
                Lexeme word = vocabulary.find(key[i]);
                found[i] = word;
                boolean opens = (form[i] & CAPITAL) != 0 || word != null && word.opensMention();
                form[i] |= opens ? MENTION : 0;
            }
        }
        lexeme = found;
        return found;
    }

    boolean is(int token, String word) {
        if (!is(token, Kind.WORD) || end[token] - start[token] != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Letters.lower(text.charAt(start[token] + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the {@link WordKey} of the word; 0 for what is no word. */
    long key(int token) {
        return token < 0 || token >= size ? 0 : key[token];
    }

    /** Returns the same without the full stop of an initial. */
    long bareKey(int token) {
        if (!initial(token)) {
            return key(token);
        }
        return key[token] > 0 ? WordKey.bare(key[token]) : WordKey.of(text.substring(start[token], end[token] - 1));
    }

    private boolean has(int token, byte bit) {
        return token >= 0 && token < size && (form[token] & bit) != 0;
    }

    /** Returns whether the token is a word that begins with a capital letter. */
    boolean capital(int token) {
        return has(token, CAPITAL);
    }

    /** Returns whether the token is a shortened name or word with its full stop: {@code X.}, {@code Ph.}, {@code TP.} */
    boolean initial(int token) {
        return has(token, INITIAL);
    }

    /** Returns whether the token is a word of two or more capital letters only. */
    boolean acronym(int token) {
        return has(token, ACRONYM);
    }

    /** Returns whether the token is a word that begins with a digit. */
    boolean number(int token) {
        return has(token, NUMBER);
    }

    /** Returns whether the naming of a person may begin here: a word with a capital, or one that opens a title. */
    boolean mayOpenMention(int token) {
        lexemes();
        return has(token, MENTION);
    }

    /** Returns the first token from {@code from} on where the naming of a person may begin; the number of tokens where none is. */
    int nextMention(int from) {
        lexemes();
        int i = from;
        while (i < size && (form[i] & MENTION) == 0) {
            i++;
        }
        return i;
    }

    /** Returns the first token from {@code from} on that begins with a capital; the number of tokens where none is. */
    int nextCapital(int from) {
        int i = from;
        while (i < size && (form[i] & CAPITAL) == 0) {
            i++;
        }
        return i;
    }

    /** Returns whether the token holds a full stop: {@code Ph.D}, {@code X.} */
    boolean dotted(int token) {
        for (int i = start[token]; i < end[token]; i++) {
            if (text.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    /** Returns the first character of the token. */
    char first(int token) {
        return text.charAt(start[token]);
    }

    /** Returns whether nothing stands between the token and the one before it. */
    boolean glued(int token) {
        return token > 0 && end[token - 1] == start[token];
    }

    /** Returns the line's text from one token to before another. */
    String text(int from, int to) {
        return from >= to ? "" : text.substring(start[from], end[to - 1]);
    }

    /** Returns the words from one token to before another, in lower case. */
    String[] words(int from, int to) {
        String[] words = new String[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (kind[i] == WORD) {
                words[n++] = lower(i);
            }
        }
        return n == words.length ? words : Arrays.copyOf(words, n);
    }

    /** Returns the first token that does not start before {@code index}. */
    int at(int index) {
        int found = Arrays.binarySearch(start, 0, size, index);
        return found < 0 ? -found - 1 : found;
    }
}
