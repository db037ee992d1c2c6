// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation.summary;

import io.github.tinsach.summary.Candidates;
import io.github.tinsach.summary.SentenceFeatures;
import io.github.tinsach.summary.SetFeatures;
import java.util.ArrayList;
import java.util.List;

/**
 * All sets of an article that the summarizer would try.
 *
 * @param features their numbers, set by set
 * @param rouge R1, R2 and RL of each
 * @param length syllables of each
 */
record SetExamples(float[][] features, double[][] rouge, int[] length) {
    static SetExamples of(Example example) {
        SentenceFeatures sentences = example.sentences();
        int[] candidates = Candidates.of(sentences, s -> example.terms.length(s) > 0);
        SetFeatures sets = new SetFeatures(example.terms, example.counts, example.chances, sentences, candidates);
        List<float[]> features = new ArrayList<>();
        List<double[]> rouge = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        Candidates.sets(candidates, example.terms, Candidates.LONGEST, Candidates.LONGEST, (i, j, k) -> {
            float[] values = new float[SetFeatures.SIZE];
            sets.write(i, j, k, values);
            features.add(values);
            int[] chosen = k >= 0
                    ? new int[] {candidates[i], candidates[j], candidates[k]}
                    : j >= 0 ? new int[] {candidates[i], candidates[j]} : new int[] {candidates[i]};
            rouge.add(example.rouge.score(chosen));
            int length = 0;
            for (int s : chosen) {
                length += example.terms.length(s);
            }
            lengths.add(length);
        });
        return new SetExamples(
                features.toArray(new float[0][]),
                rouge.toArray(new double[0][]),
                lengths.stream().mapToInt(Integer::intValue).toArray());
    }

    int size() {
        return length.length;
    }
}
