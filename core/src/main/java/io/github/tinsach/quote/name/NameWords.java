// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.Tokens;
import io.github.tinsach.quote.token.WordKey;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words of a name, each by its {@link WordKey}. */
public final class NameWords {
    private final long[] keys;

    private NameWords(long[] keys) {
        this.keys = keys;
    }

    /** Returns the words from one token to before another, without the full stop of initials. */
    public static NameWords of(Tokens tokens, int from, int to) {
        return of(tokens, from, to, from);
    }

    /** The same with the full stop of all initials but that of the last word. */
    static NameWords withInitials(Tokens tokens, int from, int to) {
        return of(tokens, from, to, to - 1);
    }

    /** The same with all full stops. */
    static NameWords printed(Tokens tokens, int from, int to) {
        return of(tokens, from, to, to);
    }

    private static NameWords of(Tokens tokens, int from, int to, int bareFrom) {
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = i < bareFrom ? tokens.key(i) : tokens.bareKey(i);
        }
        return new NameWords(keys);
    }

    int count() {
        return keys.length;
    }

    long first() {
        return keys[0];
    }

    long last() {
        return keys[keys.length - 1];
    }

    /** Returns whether the name ends with all the words of another. */
    boolean endsWith(NameWords other) {
        return holds(other, keys.length - other.keys.length);
    }

    /** Returns whether the name begins with all the words of another. */
    boolean startsWith(NameWords other) {
        return holds(other, 0);
    }

    private boolean holds(NameWords other, int shift) {
        if (shift < 0 || other.keys.length + shift > keys.length) {
            return false;
        }
        for (int i = 0; i < other.keys.length; i++) {
            if (keys[shift + i] != other.keys[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameWords name && Arrays.equals(keys, name.keys);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys);
    }
}
