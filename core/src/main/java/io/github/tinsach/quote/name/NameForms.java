// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names of the article that share a word, each form once, in order of its first mention. */
final class NameForms {
    /** Most forms kept under one word, so that a hostile page costs no more than a real one. */
    private static final int MOST = 40;

    private final List<Mention> mentions = new ArrayList<>();
    private final List<NameWords> words = new ArrayList<>();

    /** Adds a name unless it stands there with the same form of address. */
    void add(Mention mention, NameWords name) {
        if (size() >= MOST) {
            return;
        }
        for (int i = 0; i < size(); i++) {
            if (mention(i).address() == mention.address() && name(i).equals(name)) {
                return;
            }
        }
        mentions.add(mention);
        words.add(name);
    }

    int size() {
        return mentions.size();
    }

    Mention mention(int form) {
        return mentions.get(form);
    }

    NameWords name(int form) {
        return words.get(form);
    }

    /** Returns whether one of the names ends with some words. */
    boolean endWith(NameWords end) {
        for (NameWords name : words) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Adds the names that are longer than that of a mention and hold it at their end or their beginning. */
    void longer(Mention mention, NameWords part, boolean atEnd, Set<NameWords> found) {
        for (int i = 0; i < size(); i++) {
            NameWords name = name(i);
            boolean same = atEnd ? name.endsWith(part) : name.startsWith(part) && !generation(mention(i));
            if (same && name.count() > part.count() && mention(i).address().fits(mention.address())) {
                found.add(name);
            }
        }
    }

    /** Returns whether a name tells its bearer from an elder of the same name: "Donald Trump Jr." is not Donald Trump. */
    private static boolean generation(Mention name) {
        Tokens tokens = name.tokens();
        int last = name.nameTo() - 1;
        return tokens.is(last, "jr") || tokens.is(last, "jr.") || tokens.is(last, "junior");
    }

    /**
     * Returns the mention of the longest name that holds those of a mention at its end or its beginning; of several the
     * first before it, else the last after it. The mention itself where no name is longer.
     */
    Mention longest(Mention mention, NameWords part, boolean atEnd) {
        Mention best = mention;
        int bestLength = part.count();
        for (int i = 0; i < size(); i++) {
            Mention candidate = mention(i);
            NameWords name = name(i);
            boolean same = atEnd ? name.endsWith(part) : name.startsWith(part) && !generation(candidate);
            if (!same || name.count() <= part.count() || !candidate.address().fits(mention.address())) {
                continue;
            }
            boolean nearer = candidate.standsBefore(mention) || best == mention;
            if (name.count() > bestLength || (name.count() == bestLength && nearer)) {
                best = candidate;
                bestLength = name.count();
            }
        }
        return best;
    }
}
