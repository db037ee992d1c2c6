// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.page;

/**
 * Plain facts that HTML adds to a line. No jsoup type goes above the reader.
 *
 * @param path tag names from {@code body} down to the block that holds the line, joined by {@code /}; of a path of more
 *     than 40 names the innermost ones
 * @param heading 1 to 6 for a heading, else 0
 * @param linkShare share of the line's visible characters that stand in links, 0 to 1
 * @param link address of the first link that the line holds or stands in, as written; empty where there is none
 * @param list whether the line stands in an item of a list
 * @param table whether the line is a row of a table, or stands in a cell of one
 * @param imageText whether the line is the alt text of an image
 * @param afterImage whether nothing but this line's own start stands between it and a picture or player before it
 * @param caption whether the line stands in {@code figcaption} or in a block that serves as one
 * @param bold whether the whole line is bold by its tags or its {@code style}
 * @param italic whether the whole line is italic by its tags or its {@code style}
 * @param chrome the nearest of {@code nav aside footer header form dialog button} above the line, by tag or role, or empty
 * @param names class, id and itemprop words of the elements above the line, innermost first, lower case, separated by
 *     spaces; at most some 300 characters
 */
public record Markup(
        String path,
        int heading,
        double linkShare,
        String link,
        boolean list,
        boolean table,
        boolean imageText,
        boolean afterImage,
        boolean caption,
        boolean bold,
        boolean italic,
        String chrome,
        String names) {
    /** Returns the markup of a line of which no more is known than its block and the level of a heading, 0 for none. */
    public static Markup of(String path, int heading) {
        return new Markup(path, heading, 0, "", false, false, false, false, false, false, false, "", "");
    }

    /** Returns the markup of an image's alt text that stands in this place. */
    public Markup ofImageText() {
        return new Markup(path, heading, linkShare, link, list, table, true, false, false, false, false, chrome, names);
    }

    /** Returns the markup of a line that begins in this place and holds this. */
    public Markup ofLine(double linkShare, String link, boolean afterImage, boolean bold, boolean italic) {
        return new Markup(
                path, heading, linkShare, link, list, table, false, afterImage, caption, bold, italic, chrome, names);
    }

    /** Returns the markup of a row of a table, which begins in this place, and whose block is {@code path}. */
    public Markup ofRow(String path, double linkShare, boolean bold, boolean italic) {
        return new Markup(
                path, 0, linkShare, link, false, true, false, afterImage, caption, bold, italic, chrome, names);
    }
}
