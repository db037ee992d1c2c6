// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.lexicon;

import io.github.tinsach.model.Label;

/** What a known phrase marks: the kind of furniture that it heads or is part of. One phrase list for each. */
public enum Marker {
    /** Heads links to stories on the same subject, author or section. */
    RELATED(Label.RELATED, true),
    /** Heads a site-wide list. */
    LISTING(Label.LISTING, true),
    /** Heads a recommendation block. */
    SIDEBAR(Label.SIDEBAR, true),
    /** A share, follow, save, print, listen or text-size button, or a row of them. */
    SOCIAL(Label.SOCIAL, false),
    /** A comment form, poll or rating. */
    FEEDBACK(Label.FEEDBACK, true),
    /** Heads a row of topic words. */
    TAGS(Label.TAGS, true),
    /** Masthead, licence, contact, copyright. */
    FOOTER(Label.FOOTER, true),
    /** A menu item or login chrome. */
    NAVIGATION(Label.NAVIGATION, false),
    /** A video banner or player chrome. */
    HOT_VIDEO(Label.HOT_VIDEO, false),
    /** An advertisement, an app or subscription offer. */
    AD(Label.AD, false);

    private final Label label;
    private final boolean opensBlock;

    Marker(Label label, boolean opensBlock) {
        this.label = label;
        this.opensBlock = opensBlock;
    }

    /** Returns the label of the marker's own line. */
    public Label label() {
        return label;
    }

    /** Returns whether the lines below the marker belong with it. */
    public boolean opensBlock() {
        return opensBlock;
    }

    /** Returns the name of its list: {@code hot-video.lex}. */
    String fileName() {
        return label.key() + ".lex";
    }
}
