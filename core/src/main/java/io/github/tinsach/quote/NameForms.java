// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.ArrayList;
import java.util.List;

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
            boolean same = atEnd ? name.endsWith(part) : name.startsWith(part);
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
