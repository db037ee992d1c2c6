// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.model.Extraction;

/** Results as JSON. Each method returns one object, without a line end after it. */
public final class NewsJson {
    private NewsJson() {}

    /** Returns the extraction: over several lines where {@code pretty}, else on one. */
    public static String extraction(Extraction extraction, boolean pretty) {
        throw new UnsupportedOperationException("extraction");
    }

    /** Returns every line with its label and reason, on one line. */
    public static String explanation(Extraction extraction) {
        throw new UnsupportedOperationException("explanation");
    }

    /** Returns id and summary, on one line. */
    public static String summary(Extraction extraction) {
        throw new UnsupportedOperationException("summary");
    }
}
