// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import org.jspecify.annotations.Nullable;

/**
 * An article as the data of a page has it.
 *
 * @param headline null where none is stated beside the text
 * @param lead null where none is stated
 * @param author null where none is stated
 * @param published as stated; null where it is not
 * @param text the whole text: HTML, or paragraphs parted by line ends
 */
public record JsonArticle(
        @Nullable String headline,
        @Nullable String lead,
        @Nullable String author,
        @Nullable String published,
        String text) {}
