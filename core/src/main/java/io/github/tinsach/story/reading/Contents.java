// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.page.Markup;

/** The table of contents that HTML pages put before an article: its entries are links to the subheads. */
final class Contents {
    private Contents() {}

    /** Returns whether line {@code i} stands a second time only as a link to it, in a table of contents. */
    static boolean hold(PageFacts page, int i) {
        Markup markup = page.line(i).line().markup();
        if (markup == null || markup.linkShare() > 0 || page.copies(i) != 2) {
            return false;
        }
        Markup copy = page.line(page.firstCopy(i)).line().markup();
        return copy != null && copy.linkShare() > 0 && copy.link().startsWith("#");
    }
}
