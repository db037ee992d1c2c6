// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import io.github.tinsach.page.Found;
import java.util.List;
import java.util.Optional;

/**
 * Author, section and tags.
 *
 * @param author the author as printed
 * @param section the section of the site
 * @param tags topic words in the page's order
 */
public record Byline(Optional<Found<String>> author, Optional<Found<String>> section, List<String> tags) {
    public Byline {
        tags = List.copyOf(tags);
    }
}
