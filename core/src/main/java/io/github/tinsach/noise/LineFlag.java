// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

/** Yes-or-no facts of a line. */
public enum LineFlag {
    /** Ends in a picture number: {@code … - Ảnh 1.}, {@code … - Hình 2}, {@code … hinh anh 3}. */
    PICTURE_NUMBER,
    /** Ends in a picture file's name. */
    FILE_NAME,
    /** A photo credit at the beginning: {@code Ảnh: …}. */
    CREDIT_FIRST,
    /** A photo credit within the last 46 characters. */
    CREDIT_LAST,
    /** A photo credit elsewhere. */
    CREDIT_INSIDE,
    /** A full date. */
    DATE,
    /** A time of day. */
    TIME,
    /** An age: {@code 5 giờ trước}, {@code Cách đây 2 ngày}. */
    AGE,
    /** A web or mail address. */
    ADDRESS,
    /** The copyright sign. */
    COPYRIGHT,
    /** A separator of menus and headers: {@code |}, {@code ›}, {@code »}. */
    SEPARATOR,
    /** Opens with {@code >>}, {@code ►}, {@code •} or another sign of a link. */
    LINK_SIGN,
    /** Opens with {@code #}. */
    HASH,
    /** Five words or more without a single Vietnamese letter. */
    ASCII,
    /** Names a source: {@code Theo VOV}, {@code (Tổng hợp)}. */
    SOURCE,
    /** Opens with a publisher's prefix: {@code (Dân trí) -}, {@code TTO -}. */
    PREFIX,
    /** Opens with a short name and a colon. */
    SPEAKER,
    /** Opens with a dash. */
    DASH,
    /** Opens with a list number or letter: {@code 1.}, {@code a)}. */
    LIST_NUMBER,
    /** Opens with a quotation mark. */
    QUOTE,
    /** Says the same words twice. */
    DOUBLED,
    /** A title with its teaser glued on: {@code …hôm nay(Dân trí) - …}. */
    GLUED,
    /** Stands in brackets as a whole. */
    BRACKETED,
    /** Matches the beginning of a marker only. */
    MARKER_BEGINNING,
    /** Opens as sentences of news do: {@code Ngày}, {@code Theo}, {@code Tuy nhiên}. */
    SENTENCE_OPENING,
    /** Opens with a word for a picture: {@code Ảnh}, {@code Video}, {@code Đồ họa}, {@code Biểu đồ}. */
    PICTURE_WORD;

    private final int bit = 1 << ordinal();

    /** Returns the flag's bit. */
    public int bit() {
        return bit;
    }
}
