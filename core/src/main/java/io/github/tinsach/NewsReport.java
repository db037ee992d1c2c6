// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.report.HtmlReport;
import java.util.List;

/** Results as pages to look at. */
public final class NewsReport {
    private NewsReport() {}

    /**
     * Returns one HTML page that shows every line of {@code extraction} with its label and reason, and the fields, quotes
     * and summary sentences where they stand. It needs nothing else: no script, no outside style or font; it opens from
     * disk. Whatever the news page holds is shown as text.
     */
    public static String html(Extraction extraction) {
        return html(List.of(extraction));
    }

    /** Returns one HTML page like {@link #html(Extraction)} for several results, in order, with a list of them on top. */
    public static String html(List<Extraction> extractions) {
        return HtmlReport.of(extractions);
    }
}
