// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import org.jspecify.annotations.Nullable;

/**
 * The lines of one page as they are compared, each viewed once however many readers ask for it. For one thread: it is made
 * for the reading of a page and dropped with it.
 */
public final class LineViews {
    private final @Nullable NfcView[] views;

    /** Makes room for the views of a page of so many lines. */
    public LineViews(int lines) {
        views = new @Nullable NfcView[lines];
    }

    /**
     * Returns the view of a line.
     *
     * @param number of the line, from 1
     * @param text the line's own text, the same at every call
     */
    public NfcView of(int number, String text) {
        NfcView view = views[number - 1];
        if (view == null) {
            view = NfcView.of(text);
            views[number - 1] = view;
        }
        return view;
    }
}
