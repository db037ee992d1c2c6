// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.NewsPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read. */
sealed interface Item {
    /** A news page. */
    record Page(NewsPage page) implements Item {}

    /**
     * An article that is clean already.
     *
     * @param id as the record names it
     * @param headline its headline; null where it has none
     * @param sentences its body
     */
    record Sentences(String id, @Nullable String headline, List<String> sentences) implements Item {}
}
