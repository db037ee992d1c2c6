// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import java.util.Arrays;

/** The tokens of a line in NFC, as parallel arrays: a page has thousands, and most are looked at once. */
public final class Tokens {
    /** Of a token's facts: the ordinal of its {@link Kind}; that of a word is 0. */
    static final int KIND = 15;

    static final int INITIAL = 1 << 4;
    static final int ACRONYM = 1 << 5;
    static final int CAPITAL = Letters.UPPER;
    static final int NUMBER = Letters.DIGIT;

    /** The facts of the {@link Vocabulary} stand beside the others. */
    private static final int LOOKED_UP = 1 << 15;

    private static final short[] NONE = {};
    private static final Kind[] KINDS = Kind.values();

    private final String text;
    private final int[] start;
    private final int[] end;

    /** Kind and form of each token. */
    private final int[] facts;

    private final long[] key;
    private final int size;

    /** The number of each word that is looked up; no room is made before the first. */
    private short[] word = NONE;

    /** Takes over the arrays, with an entry for each token. */
    Tokens(String text, int[] start, int[] end, int[] facts, long[] key) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.facts = facts;
        this.key = key;
        this.size = start.length;
    }

    /** Returns the number of tokens. */
    public int size() {
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
    public Kind kind(int token) {
        return token < 0 || token >= size ? Kind.OTHER : KINDS[facts[token] & KIND];
    }

    /** Returns whether a token is of a kind: {@link Kind#OTHER} beyond either end. */
    public boolean is(int token, Kind wanted) {
        return token < 0 || token >= size ? wanted == Kind.OTHER : (facts[token] & KIND) == wanted.ordinal();
    }

    /** Returns the word in lower case with the tone mark where dictionaries put it; empty for what is no word. */
    public String lower(int token) {
        if (!is(token, Kind.WORD)) {
            return "";
        }
        short known = word(token);
        return known != Vocabulary.UNKNOWN
                ? QuoteLexicon.get().vocabulary().word(known)
                : ToneMark.word(text.substring(start[token], end[token]));
    }

    /** Returns the number in the vocabulary of the word that stands here; {@link Vocabulary#UNKNOWN} where it has none. */
    public short word(int token) {
        if (token < 0 || token >= size) {
            return Vocabulary.UNKNOWN;
        }
        facts(token);
        return word[token];
    }

    /** Returns whether one of the facts, constants of this class and of {@link Vocabulary}, holds of a token. */
    public boolean holds(int token, int wanted) {
        return token >= 0 && token < size && (facts(token) & wanted) != 0;
    }

    /** Returns the facts of a token. Its word is looked up when it is asked for: most words of an article never are. */
    private int facts(int token) {
        int known = facts[token];
        return (known & LOOKED_UP) != 0 ? known : lookUp(token);
    }

    private int lookUp(int token) {
        if (word.length == 0) {
            word = new short[size];
        }
        Vocabulary vocabulary = QuoteLexicon.get().vocabulary();
        short number = vocabulary.find(key[token]);
        word[token] = number;
        facts[token] |= vocabulary.facts(number) | LOOKED_UP;
        return facts[token];
    }

    /** Returns whether a token is this word, in lower case. */
    public boolean is(int token, String word) {
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
    public long key(int token) {
        return token < 0 || token >= size ? 0 : key[token];
    }

    /** Returns the same without the full stop of an initial. */
    public long bareKey(int token) {
        if (!initial(token)) {
            return key(token);
        }
        return key[token] > 0 ? WordKey.bare(key[token]) : WordKey.of(text.substring(start[token], end[token] - 1));
    }

    private boolean has(int token, int bits) {
        return token >= 0 && token < size && (facts[token] & bits) != 0;
    }

    /** Returns whether the token is a word that begins with a capital letter. */
    public boolean capital(int token) {
        return has(token, CAPITAL);
    }

    /** Returns whether the token is a shortened name or word with its full stop: {@code X.}, {@code Ph.}, {@code TP.} */
    public boolean initial(int token) {
        return has(token, INITIAL);
    }

    /** Returns whether the token is a word of two or more capital letters only. */
    public boolean acronym(int token) {
        return has(token, ACRONYM);
    }

    /** Returns whether the token is a word that begins with a digit. */
    public boolean number(int token) {
        return has(token, NUMBER);
    }

    /** Returns whether the naming of a person may begin here: a word with a capital, or one that opens a title. */
    public boolean mayOpenMention(int token) {
        return holds(token, CAPITAL | Vocabulary.OPENS_MENTION);
    }

    /** Returns the first token from {@code from} to {@code to} where the naming of a person may begin; {@code to} where none is. */
    public int nextMention(int from, int to) {
        int i = from;
        while (i < to && (facts(i) & (CAPITAL | Vocabulary.OPENS_MENTION)) == 0) {
            i++;
        }
        return i;
    }

    /** Returns the first token from {@code from} on that begins with a capital; the number of tokens where none is. */
    public int nextCapital(int from) {
        int i = from;
        while (i < size && (facts[i] & CAPITAL) == 0) {
            i++;
        }
        return i;
    }

    /** Returns whether the token holds a full stop: {@code Ph.D}, {@code X.} */
    public boolean dotted(int token) {
        for (int i = start[token]; i < end[token]; i++) {
            if (text.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    /** Returns the first character of the token. */
    public char first(int token) {
        return text.charAt(start[token]);
    }

    /** Returns whether nothing stands between the token and the one before it. */
    public boolean glued(int token) {
        return token > 0 && end[token - 1] == start[token];
    }

    /** Returns the words from one token to before another, in lower case. */
    public String[] words(int from, int to) {
        String[] words = new String[to - from];
        int n = 0;
        for (int i = from; i < to; i++) {
            if (is(i, Kind.WORD)) {
                words[n++] = lower(i);
            }
        }
        return n == words.length ? words : Arrays.copyOf(words, n);
    }
}
