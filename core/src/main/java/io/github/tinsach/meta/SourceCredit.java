// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import io.github.tinsach.model.AgencyMention;
import io.github.tinsach.page.Found;
import java.util.List;
import java.util.Optional;

/**
 * Whom the story, its citations and its photos are credited to.
 *
 * @param agency who the story is credited to
 * @param url address of the story at its source
 * @param publisher the site that published the page
 * @param cited agencies the article cites
 * @param photos agencies its photos are credited to
 */
public record SourceCredit(
        Optional<Found<String>> agency,
        Optional<Found<String>> url,
        Optional<Found<String>> publisher,
        List<AgencyMention> cited,
        List<AgencyMention> photos) {
    public SourceCredit {
        cited = List.copyOf(cited);
        photos = List.copyOf(photos);
    }
}
