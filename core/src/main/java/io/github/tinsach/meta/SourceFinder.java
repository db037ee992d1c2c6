// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import io.github.tinsach.meta.source.CreditLines;
import io.github.tinsach.meta.source.SourceReader;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;

/** Finds whom the story is credited to. */
public final class SourceFinder {
    private SourceFinder() {}

    /**
     * Returns the credits of the page's article. A credit line beats a reporter or dateline of an agency, that beats a
     * citation, and that the credit of a photo; the last two count only where nothing says that the site's own staff wrote
     * the story. The site itself, where its own prefix or address names it, is the publisher and no source.
     */
    public static SourceCredit find(LabelledPage page) {
        LineViews views = new LineViews(page.lines().size());
        return find(page, views, CreditLines.of(page, views));
    }

    /** The same with views of the page's lines and credit lines that others share. */
    public static SourceCredit find(LabelledPage page, LineViews views, CreditLines credits) {
        SourceReader reader = new SourceReader(page, views, credits);
        return new SourceCredit(reader.agency(), reader.url(), reader.publisher(), reader.cited(), reader.photos());
    }
}
