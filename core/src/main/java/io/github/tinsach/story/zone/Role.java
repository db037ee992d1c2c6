// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.zone;

/** What a line below the headline does there: the states of the sequence model. Labels are finer. */
public enum Role {
    /** The opening summary paragraph. */
    LEAD,
    /** A paragraph. */
    BODY,
    /** A heading between paragraphs. */
    SUBHEAD,
    /** Text of a picture. */
    CAPTION,
    /** Author, date, source. */
    BYLINE,
    /** Words that stand elsewhere already. */
    REPEAT,
    /** A link or teaser to another story. */
    LINK,
    /** Buttons, player, advertising, a form. */
    CHROME,
    /** Below the end: nothing comes back. */
    AFTER
}
