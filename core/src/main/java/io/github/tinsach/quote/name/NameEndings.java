// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The names of the article that end with one word. */
final class NameEndings {
    /** The names. */
    final NameForms forms = new NameForms();

    /** What is printed once and may be a foreign name. */
    final NameForms once = new NameForms();

    /** Those of the names that are names only because they are printed again and again; no room is made before the first. */
    private Set<Mention> repeated = Set.of();

    /** Adds a name that is one because it is printed again. */
    void addRepeated(Mention bare) {
        if (repeated.isEmpty()) {
            repeated = Collections.newSetFromMap(new IdentityHashMap<>());
        }
        repeated.add(bare);
        forms.add(bare, bare.name());
    }

    /** Returns whether a mention, this very one, is a name because it is printed again. */
    boolean isRepeated(Mention bare) {
        return repeated.contains(bare);
    }
}
