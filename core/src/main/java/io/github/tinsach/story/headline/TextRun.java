// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;

/** From which lines above a line the text runs on to it. */
final class TextRun {
    private static final int INTERRUPTION = -400;
    private static final int LEAST = -250;

    /** By line above: the sum of the masses between, the least sum on the way, whether a paragraph is among them. */
    private final int[] sum;

    private final int[] least;
    private final boolean[] text;

    /** The runs of {@code page} to line {@code to}; one look at each line above it. */
    TextRun(PageFacts page, int to) {
        sum = new int[to];
        least = new int[to];
        text = new boolean[to];
        for (int i = to - 2; i >= 0; i--) {
            int mass = page.mass(i + 1);
            sum[i] = mass + sum[i + 1];
            least[i] = mass + Math.min(0, least[i + 1]);
            text[i] = text[i + 1] || page.line(i + 1).shape() == Shape.PROSE;
        }
    }

    /** Returns whether the text runs on from line {@code from}, which stands above. */
    boolean runsFrom(int from) {
        return least[from] >= INTERRUPTION && text[from] && sum[from] > LEAST;
    }
}
