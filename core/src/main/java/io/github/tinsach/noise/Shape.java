// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

/** What a line looks like by itself, before anything around it is known. */
public enum Shape {
    /** 80 characters or more that end like a sentence, or 220 with a sentence end inside. */
    PROSE,
    /** 35 characters or more that end with {@code . : ; ! ?}, or 110 of any end. */
    SEMI,
    /** 18 to 150 characters of at least four words without a sentence end: a headline, subhead, link or caption. */
    TITLE,
    /** Hardly more than a date, a time or an age. */
    DATE,
    /** A phrase of the lexicon. */
    MARKER,
    /** Alt text with a picture number, or a file name. */
    PICTURE,
    /** Hardly more than a photo credit. */
    PHOTO_CREDIT,
    /** {@code Theo VOV}, {@code (TTXVN)}, {@code Nguồn: …}. */
    SOURCE,
    /** Up to six words, each with a capital: an author, a person, a place. */
    NAME,
    /** Digits and signs only. */
    NUMBER,
    /** Any other short line. */
    SHORT;

    /** Returns whether the line reads as running text. */
    public boolean isText() {
        return this == PROSE || this == SEMI;
    }
}
