// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.story.RandomArticles;
import io.github.tinsach.story.feature.ZoneFeatures;
import io.github.tinsach.story.headline.HeadlineFinder;
import io.github.tinsach.story.sequence.SequenceModel;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StartScorerTest {
    private static final double[] LEASTS = {-6, -3, -1, 1};

    @Test
    void aLineIsAStartWhetherItsDearSignsAreBoundedOrAllLookedFor() {
        RandomArticles articles = new RandomArticles(new Random(11));
        double[] weights = StartScorer.standardWeights();
        int starts = 0;
        int others = 0;
        for (int p = 0; p < 400; p++) {
            PageFacts page = articles.page();
            int headline = HeadlineFinder.find(page, new Overlap(page)).index();
            if (headline < 0) {
                continue;
            }
            Zone zone = Zone.below(page, headline);
            Role[] roles = roles(zone);
            for (double least : LEASTS) {
                StartScorer all = new StartScorer(zone, roles);
                StartScorer bounded = new StartScorer(zone, roles);
                for (int candidate : all.candidates()) {
                    StartSigns signs = all.signs(candidate);
                    StartSigns found = bounded.signs(candidate, new StartThreshold(weights, least));

                    assertThat(found != null).isEqualTo(signs.score(weights) >= least);
                    if (found != null) {
                        assertThat(found.score(weights)).isEqualTo(signs.score(weights));
                        assertThat(found.reason(weights)).isEqualTo(signs.reason(weights));
                        starts++;
                    } else {
                        others++;
                    }
                }
            }
        }
        assertThat(starts).isGreaterThan(100);
        assertThat(others).isGreaterThan(100);
    }

    private static Role[] roles(Zone zone) {
        SequenceModel model = SequenceModel.standard();
        Role[] roles = model.best(model.scores(zone, new ZoneFeatures(zone)));
        // random pages end early by the model: starts are looked for in all of the text
        for (int i = 0; i < roles.length && zone.index(i) < zone.textEnd(); i++) {
            roles[i] = roles[i] == Role.AFTER ? Role.BODY : roles[i];
        }
        return roles;
    }

    @Test
    void theStrongestThreeSignsAreTheReason() {
        StartSigns signs = new StartSigns();
        double[] weights = new double[StartSign.values().length];
        Arrays.fill(weights, 1);
        weights[StartSign.DATE_BELOW.ordinal()] = 3;
        signs.put(StartSign.BIAS, true);
        signs.put(StartSign.QUESTION, 0.15);
        signs.put(StartSign.OWN_PICTURE, 0.5);
        signs.put(StartSign.SHORT_LEAD, 0.5);
        signs.put(StartSign.CAPITALS, 0.4);
        signs.put(StartSign.DATE_BELOW, true);

        assertThat(signs.reason(weights))
                .isEqualTo("a date below it, the heading again as a picture's text, a short first paragraph");
    }

    @Test
    void aReasonTellsNoWeakSign() {
        StartSigns signs = new StartSigns();
        double[] weights = new double[StartSign.values().length];
        Arrays.fill(weights, 1);
        signs.put(StartSign.QUESTION, 0.2);

        assertThat(signs.reason(weights)).isEmpty();
    }
}
