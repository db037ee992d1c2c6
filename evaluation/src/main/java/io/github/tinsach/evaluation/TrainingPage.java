// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Label;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.story.feature.FeatureSet;
import io.github.tinsach.story.feature.ZoneFeatures;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A labelled page as the sequence model learns from it.
 *
 * @param name the page's name
 * @param group what is left out together: publisher or layout
 * @param zone the lines below the gold headline
 * @param features for each line its feature values
 * @param allowed for each line the roles that its gold labels allow, a bit each
 * @param weight how much the page counts
 */
public record TrainingPage(String name, String group, Zone zone, int[][] features, int[] allowed, double weight) {
    private static final int ALL = (1 << Role.values().length) - 1;

    /**
     * Returns the page of {@code source}, whose lines have the accepted labels of {@code labels} by line number; null where
     * it has no headline.
     */
    public static @Nullable TrainingPage of(
            String name,
            String group,
            SourcePage source,
            Map<Integer, Set<Label>> labels,
            Map<Integer, Label> first,
            double weight) {
        PageFacts page = PageFacts.of(source);
        int headline = -1;
        int last = -1;
        for (int i = 0; i < page.size(); i++) {
            Label label = first.get(page.line(i).line().number());
            if (label == Label.HEADLINE && headline < 0) {
                headline = i;
            }
            if (label != null && (label.isKept() || label == Label.SECOND_STORY)) {
                last = i;
            }
        }
        if (headline < 0) {
            return null;
        }
        Zone zone = Zone.below(page, headline);
        ZoneFeatures facts = new ZoneFeatures(zone);
        FeatureSet set = new FeatureSet();
        int[][] features = new int[zone.size()][];
        int[] allowed = new int[zone.size()];
        for (int i = 0; i < zone.size(); i++) {
            facts.fill(i, set);
            features[i] = new int[set.size()];
            for (int v = 0; v < set.size(); v++) {
                features[i][v] = set.get(v);
            }
            int number = page.line(zone.index(i)).line().number();
            allowed[i] = roles(labels.getOrDefault(number, Set.of()), zone.index(i) > last);
        }
        if (last >= zone.end()) {
            System.err.println(name + ": the article goes on " + (last - zone.end() + 1) + " lines past the zone");
        }
        return new TrainingPage(name, group, zone, features, allowed, weight);
    }

    /** Returns the page as it is learnt from; null where it has no headline. */
    public static @Nullable TrainingPage of(GoldLines page) {
        return of(
                page.name(),
                page.group(),
                page.page(),
                page.accepted(),
                page.first(),
                page.gold().weight());
    }

    private static int roles(Set<Label> labels, boolean after) {
        if (labels.isEmpty()) {
            return ALL;
        }
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (Label label : labels) {
            switch (label) {
                case LEAD -> roles.add(Role.LEAD);
                case BODY -> roles.add(Role.BODY);
                case SUBHEAD -> roles.add(Role.SUBHEAD);
                case CAPTION -> roles.add(Role.CAPTION);
                case BYLINE, CREDIT -> roles.add(Role.BYLINE);
                case REPEAT, HEADLINE -> roles.add(after ? Role.AFTER : Role.REPEAT);
                case RELATED -> roles.add(after ? Role.AFTER : Role.LINK);
                case SECOND_STORY -> roles.addAll(after ? EnumSet.of(Role.AFTER) : EnumSet.range(Role.LEAD, Role.LINK));
                default -> roles.add(after ? Role.AFTER : Role.CHROME);
            }
        }
        if (after) {
            roles.add(Role.AFTER);
            // the gold's first label is noise here
            roles.retainAll(EnumSet.of(Role.AFTER));
        }
        int bits = 0;
        for (Role role : roles) {
            bits |= 1 << role.ordinal();
        }
        return bits;
    }
}
