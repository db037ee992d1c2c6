// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import io.github.tinsach.story.feature.ZoneFeatures;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;

/**
 * What the sequence cannot see, put right afterwards: the model weighs a line and the role above it, so it knows nothing of
 * how much of the article would be left, of the block of the markup that paragraphs share, or of a pair of lines.
 */
final class RolePasses {
    private RolePasses() {}

    /** Changes {@code roles} of {@code zone}: first what was lost is restored, then what is too much is taken out. */
    static void apply(Zone zone, ZoneFeatures features, Overlap overlap, Role[] roles) {
        Paragraphs.keep(zone, roles);
        BlockParagraphs.keep(zone, features, roles);
        LastLine.keep(zone, features, roles);
        FirstSubhead.tell(zone, overlap, roles);
        Offers.tell(zone, roles);
        TrailingTeasers.end(zone, roles);
        // last, since it restores a document whole, with lines that look like offers and teasers
        DocumentHead.keep(zone, roles);
    }
}
