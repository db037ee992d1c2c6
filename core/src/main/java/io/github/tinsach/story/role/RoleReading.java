// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.feature.ZoneFeatures;
import io.github.tinsach.story.sequence.Confidence;
import io.github.tinsach.story.sequence.SequenceModel;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Verdict;
import io.github.tinsach.story.zone.Zone;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What each line of a zone does, as the sequence model decides. */
public final class RoleReading {
    private final SequenceModel model;
    private final Zone zone;
    private final ZoneFeatures features;
    private final int[] scores;
    private final Role[] roles;
    /** The same lines read as if the page ended below them; null where they are read once. */
    private final @Nullable RoleReading again;

    private RoleReading(
            SequenceModel model,
            Zone zone,
            ZoneFeatures features,
            int[] scores,
            Role[] roles,
            @Nullable RoleReading again) {
        this.model = model;
        this.zone = zone;
        this.features = features;
        this.scores = scores;
        this.roles = roles;
        this.again = again;
    }

    /** Reads the lines of {@code zone}. */
    public static RoleReading of(SequenceModel model, Zone zone, Overlap overlap) {
        ZoneFeatures features = new ZoneFeatures(zone, overlap);
        int[] scores = model.scores(zone, features);
        Role[] roles = model.best(scores);
        RolePasses.apply(zone, features, overlap, roles);
        return new RoleReading(model, zone, features, scores, roles, null);
    }

    /**
     * Returns this reading with the lines above line {@code end} of the zone read again, as if the page ended there: another
     * story's paragraphs below make what stands above them look like an interruption of the article.
     *
     * @param overlap what is known already of the words that the page's lines share
     */
    public RoleReading above(int end, Overlap overlap) {
        PageFacts above = zone.page().above(zone.index(end));
        RoleReading read = of(model, Zone.below(above, zone.headline()), overlap.of(above));
        Role[] both = roles.clone();
        Arrays.fill(both, 0, end, Role.AFTER);
        System.arraycopy(read.roles, 0, both, 0, Math.min(end, read.roles.length));
        restoreLast(both, end);
        return new RoleReading(model, zone, features, scores, both, read);
    }

    /**
     * Keeps the last paragraphs and the author, to whom the page's end comes all of a sudden: the article ends before a
     * closing line only.
     */
    private void restoreLast(Role[] both, int end) {
        int kept = end;
        while (kept > 0 && both[kept - 1] == Role.AFTER) {
            kept--;
        }
        for (int i = kept; i < end; i++) {
            Marker marker = zone.line(i).shape() == Shape.MARKER ? zone.line(i).marker() : null;
            if (marker != null && marker.opensBlock()) {
                return;
            }
            boolean author = roles[i] == Role.BYLINE;
            if (author || roles[i] == Role.BODY && zone.line(i).shape().isText()) {
                System.arraycopy(roles, kept, both, kept, i + 1 - kept);
                kept = i + 1;
            }
            if (author) {
                return;
            }
        }
    }

    /** Returns the zone. */
    public Zone zone() {
        return zone;
    }

    /** Returns the role of each line of the zone. */
    public Role[] roles() {
        return roles;
    }

    /** Puts the verdicts on what is not left to the noise below the article. */
    public void tell(@Nullable Verdict[] verdicts) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != Role.AFTER) {
                RoleReading read = again != null && i < again.roles.length ? again : this;
                verdicts[zone.index(i)] = Labels.of(roles[i], read.features.reading(i), zone.line(i));
            }
        }
    }

    /** Returns the probability, 0 to 1, that every line of the article's zone is rightly kept or dropped. */
    public double confidence() {
        return again == null ? Confidence.of(model, scores, roles) : again.confidence();
    }
}
