// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OffersTest {
    private record Offer(float worth, int sentence) {}

    @Test
    void theBestComesFirstAndOfEqualOnesTheFirstOfTheArticle() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 300; round++) {
            int sentences = 1 + random.nextInt(60);
            Offers offers = new Offers(sentences);
            TreeSet<Offer> plain =
                    new TreeSet<>(Comparator.comparing(Offer::worth).reversed().thenComparing(Offer::sentence));
            for (int s = 0; s < sentences; s++) {
                float worth = random.nextInt(8);
                offers.add(s, worth, 0);
                plain.add(new Offer(worth, s));
            }
            for (int step = 1; !plain.isEmpty(); step++) {
                Offer best = plain.pollFirst();
                assertThat(offers.poll()).isEqualTo(best.sentence);
                if (random.nextInt(3) == 0) {
                    float worth = random.nextInt(8);
                    offers.add(best.sentence, worth, step);
                    plain.add(new Offer(worth, best.sentence));
                }
                assertThat(offers.size()).isEqualTo(plain.size());
            }
        }
    }
}
