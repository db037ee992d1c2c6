// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation.summary;

import io.github.tinsach.text.Syllables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * ROUGE-1, ROUGE-2 and ROUGE-L F1 of sentences of one article against its reference, on syllables (Lin 2004). The longest
 * common subsequence is counted bit-parallel (Hyyrö 2004).
 */
public final class Rouge {
    private final int[][] sentences;
    private final int[] reference;
    private final int types;
    private final Map<Long, Integer> bigrams = new HashMap<>();
    private final int[] referenceCount;
    private final int[] referenceBigrams;
    private final int[][] referencePair;
    private final long[][] places;
    private final int words;

    /** Takes the article's sentences and its reference. */
    public Rouge(List<String> body, String referenceText) {
        Map<String, Integer> index = new HashMap<>();
        reference = ids(index, referenceText);
        types = index.size();
        sentences = new int[body.size()][];
        for (int i = 0; i < sentences.length; i++) {
            sentences[i] = ids(index, body.get(i));
        }
        referenceCount = new int[types];
        words = reference.length / 64 + 1;
        places = new long[types][words];
        for (int i = 0; i < reference.length; i++) {
            referenceCount[reference[i]]++;
            places[reference[i]][i / 64] |= 1L << i % 64;
        }
        for (int i = 0; i + 1 < reference.length; i++) {
            bigrams.merge(pair(reference[i], reference[i + 1]), 1, Integer::sum);
        }
        Map<Long, Integer> pairIndex = new HashMap<>();
        referenceBigrams = new int[bigrams.size()];
        for (Map.Entry<Long, Integer> entry : bigrams.entrySet()) {
            referenceBigrams[pairIndex.size()] = entry.getValue();
            pairIndex.put(entry.getKey(), pairIndex.size());
        }
        referencePair = new int[sentences.length][];
        for (int s = 0; s < sentences.length; s++) {
            int[] tokens = sentences[s];
            referencePair[s] = new int[Math.max(0, tokens.length - 1)];
            for (int i = 0; i + 1 < tokens.length; i++) {
                referencePair[s][i] = pairIndex.getOrDefault(pair(tokens[i], tokens[i + 1]), -1);
            }
        }
        this.pairIndex = pairIndex;
    }

    private final Map<Long, Integer> pairIndex;

    private static int[] ids(Map<String, Integer> index, String text) {
        List<String> syllables = Syllables.of(text);
        int[] ids = new int[syllables.size()];
        for (int i = 0; i < ids.length; i++) {
            String syllable = syllables.get(i);
            Integer id = index.get(syllable);
            if (id == null) {
                id = index.size();
                index.put(syllable, id);
            }
            ids[i] = id;
        }
        return ids;
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    /** Returns the number of syllables of the reference. */
    public int referenceLength() {
        return reference.length;
    }

    /** Returns R1, R2 and RL of the sentences at {@code chosen}, in that order of sentences. */
    public double[] score(int... chosen) {
        int[] left = referenceCount.clone();
        int[] leftPairs = referenceBigrams.clone();
        int said = 0;
        int match = 0;
        int matchPairs = 0;
        long[] v = new long[words];
        java.util.Arrays.fill(v, -1L);
        int previous = -1;
        for (int s : chosen) {
            int[] tokens = sentences[s];
            if (previous >= 0 && tokens.length > 0) {
                int p = pairIndex.getOrDefault(pair(previous, tokens[0]), -1);
                if (p >= 0 && leftPairs[p]-- > 0) {
                    matchPairs++;
                }
            }
            for (int i = 0; i < tokens.length; i++) {
                int t = tokens[i];
                said++;
                if (t < types) {
                    if (left[t]-- > 0) {
                        match++;
                    }
                    step(v, places[t]);
                }
                if (i + 1 < tokens.length) {
                    int p = referencePair[s][i];
                    if (p >= 0 && leftPairs[p]-- > 0) {
                        matchPairs++;
                    }
                }
                previous = t;
            }
        }
        int lcs = 0;
        for (int i = 0; i < reference.length; i++) {
            lcs += (v[i / 64] >>> i % 64 & 1) == 0 ? 1 : 0;
        }
        return new double[] {
            f1(match, said, reference.length),
            f1(matchPairs, Math.max(0, said - 1), Math.max(0, reference.length - 1)),
            f1(lcs, said, reference.length)
        };
    }

    private void step(long[] v, long[] place) {
        long carry = 0;
        for (int w = 0; w < words; w++) {
            long u = v[w] & place[w];
            long sum = v[w] + u;
            long out = Long.compareUnsigned(sum, u) < 0 ? 1 : 0;
            long full = sum + carry;
            out |= Long.compareUnsigned(full, carry) < 0 ? 1 : 0;
            v[w] = full | (v[w] - u);
            carry = out;
        }
    }

    private static double f1(int match, int said, int wanted) {
        return said > 0 && wanted > 0 ? 2.0 * match / (said + wanted) : 0;
    }
}
