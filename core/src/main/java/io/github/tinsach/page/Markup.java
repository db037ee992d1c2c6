// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.page;

/**
 * Plain facts that HTML adds to a line. No jsoup type goes above the reader.
 *
 * @param path tag names from {@code body} down to the block that holds the line, joined by {@code /}
 * @param heading 1 to 6 for a heading, else 0
 * @param linkShare share of the line's characters that stand in links, 0 to 1
 * @param list whether the line is an item of a list
 * @param table whether the line is a row of a table
 * @param imageText whether the line is the alt text of an image
 * @param caption whether the line stands in {@code figcaption} or in a block that serves as one
 * @param bold whether the whole line is bold or emphasised
 * @param chrome the nearest of {@code nav aside footer header form dialog button} above the line, or empty
 * @param names class and id words of the blocks above the line, innermost first, lower case, separated by spaces
 */
public record Markup(
        String path,
        int heading,
        double linkShare,
        boolean list,
        boolean table,
        boolean imageText,
        boolean caption,
        boolean bold,
        String chrome,
        String names) {}
