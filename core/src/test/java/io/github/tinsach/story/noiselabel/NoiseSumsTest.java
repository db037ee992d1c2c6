// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.noiselabel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.story.RandomPages;
import io.github.tinsach.story.StoryFinder;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoiseSumsTest {
    private final NoiseModel model = NoiseModel.standard();

    @Test
    void sumsThatAreKeptAreThoseOfAllFeatureValues() {
        Random random = new Random(1);
        for (int page = 0; page < 100; page++) {
            NoiseLines lines = StoryFinder.standard().noise(RandomPages.page(random));
            NoiseSums sums = new NoiseSums(model, lines.filler());
            for (int i = 0; i < lines.count(); i++) {
                if (lines.isOpen(i)) {
                    long[] kept = sums.of(i).clone();
                    lines.fill(i, model);
                    assertThat(kept).isEqualTo(allValues(lines));
                    lines.choose(i, random.nextInt(NoiseModel.STATES));
                }
            }
        }
    }

    private long[] allValues(NoiseLines lines) {
        long[] sums = new long[NoiseSums.LONGS];
        for (int v = 0; v < lines.size(); v++) {
            for (int s = 0; s < sums.length; s++) {
                sums[s] += model.rows()[lines.feature(v) * NoiseSums.LONGS + s];
            }
        }
        return sums;
    }

    @Test
    void choicesAreThoseOfSumsWithoutRoundingOrShortCuts() {
        Random random = new Random(2);
        for (int page = 0; page < 100; page++) {
            NoiseLines lines = StoryFinder.standard().noise(RandomPages.page(random));
            NoiseChoice choice = new NoiseChoice(model, lines);
            for (int i = 0; i < lines.count(); i++) {
                if (lines.isOpen(i)) {
                    choice.choose(i);
                    lines.fill(i, model);
                    int states = lines.mayBeByline(i) ? NoiseModel.STATES : NoiseModel.BYLINE;
                    assertThat(lines.state(i)).isEqualTo(model.best(lines, states));
                }
            }
        }
    }
}
