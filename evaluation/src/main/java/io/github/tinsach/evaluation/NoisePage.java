// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Label;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.StoryFinder;
import io.github.tinsach.story.noiselabel.NoiseLines;
import io.github.tinsach.story.noiselabel.NoiseModel;
import java.util.Set;

/**
 * A labelled page as the model of noise labels learns from it.
 *
 * @param name the page's name
 * @param group what is left out together: publisher or layout
 * @param corpus the folder it is from
 * @param lines its noise, as the library finds it
 * @param accepted for each line the states that its gold labels allow, a bit each; 0 where none is noise
 * @param weight how much the page counts
 */
record NoisePage(String name, String group, String corpus, NoiseLines lines, int[] accepted, double weight) {
    static NoisePage of(GoldPage gold) {
        NoiseLines lines = StoryFinder.standard().noise(PageFacts.of(TextReader.read(gold.text(), null)));
        int[] accepted = new int[lines.count()];
        for (int i = 0; i < accepted.length; i++) {
            int number = lines.page().line(i).line().number();
            for (Label label : gold.accepted().getOrDefault(number, Set.of())) {
                int state = NoiseModel.LABELS.indexOf(label);
                if (state >= 0 && NoiseModel.isAllowed(lines, i, state)) {
                    accepted[i] |= 1 << state;
                }
            }
        }
        String corpus = gold.folder().getFileName().toString();
        return new NoisePage(gold.name(), gold.publisher(), corpus, lines, accepted, gold.weight());
    }
}
