// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.List;

/** What is known of each sentence by itself. What the order of promise needs is known of all, the rest of those asked for. */
public final class SentenceFeatures {
    /** How many numbers a sentence has. */
    public static final int SIZE = 29;
    /** Which of them is the share of the headline, and the beginning with a small letter. */
    static final int COVERAGE = 4;

    static final int SMALL_START = 17;
    /** The usual number of syllables of a summary, of the publishers' own. */
    static final int USUAL = 42;

    /** Keeps the shortest sentences from being the densest. */
    private static final int SENTENCE_COST = 15;

    /** Expected ROUGE-1 + ROUGE-2 of the sentence as the whole summary. */
    public final float[] promise;
    /** Expected matches for the length: the order in which sentences are tried in sets. */
    public final float[] density;

    private final Terms terms;
    private final Counts counts;
    private final List<String> body;
    /** The chances of a sentence's different syllables and bigrams added up. */
    final float[] syllableMass;

    final float[] bigramMass;
    private final float[] expected1;
    private final float[] expected2;
    private final float[] centrality;
    private float mostCentral = Float.MIN_NORMAL;
    private float best1 = Float.MIN_NORMAL;
    private float best2 = Float.MIN_NORMAL;

    /** Takes the sentences of {@code body}; {@code chances} holds what their terms are worth. */
    public SentenceFeatures(Terms terms, Counts counts, Chances chances, List<String> body) {
        this.terms = terms;
        this.counts = counts;
        this.body = body;
        int n = terms.sentences;
        promise = new float[n];
        density = new float[n];
        syllableMass = new float[n];
        bigramMass = new float[n];
        expected1 = new float[n];
        expected2 = new float[n];
        centrality = new float[n];
        weigh(chances);
    }

    private void weigh(Chances chances) {
        int types = terms.syllableTypes();
        int[] elsewhere = terms.space.anyInts(types);
        for (int t = 0; t < types; t++) {
            elsewhere[t] = (1 - counts.frequent[t]) * (counts.syllableSentences[t] - 1);
        }
        for (int s = 0; s < density.length; s++) {
            float mass1 = 0;
            float mass2 = 0;
            int shared = 0;
            for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
                shared += elsewhere[terms.syllable[i]];
            }
            for (int i = terms.syllables.ownFrom[s]; i < terms.syllables.ownFrom[s + 1]; i++) {
                mass1 += chances.syllable[terms.syllables.own[i]];
            }
            for (int i = terms.bigrams.ownFrom[s]; i < terms.bigrams.ownFrom[s + 1]; i++) {
                mass2 += chances.bigram[terms.bigrams.own[i]];
            }
            syllableMass[s] = mass1;
            bigramMass[s] = mass2;
            int length = terms.length(s);
            expected1[s] = 2 * mass1 / (length + USUAL);
            expected2[s] = 2 * mass2 / (length + USUAL);
            centrality[s] = (float) shared / Math.max(1, length);
            promise[s] = expected1[s] + expected2[s];
            density[s] = (mass1 + mass2) / (length + SENTENCE_COST);
            best1 = Math.max(best1, expected1[s]);
            best2 = Math.max(best2, expected2[s]);
            mostCentral = Math.max(mostCentral, centrality[s]);
        }
    }

    /** Returns the numbers of sentence {@code s}. */
    float[] values(int s) {
        int n = density.length;
        int length = terms.length(s);
        int surface = Surface.of(body.get(s));
        float[] v = new float[SIZE];
        v[0] = expected1[s];
        v[1] = expected2[s];
        v[2] = v[0] / best1;
        v[3] = v[1] / best2;
        v[COVERAGE] = counts.coverage[s];
        v[5] = counts.bestCoverage == 0 ? 0 : counts.coverage[s] / counts.bestCoverage;
        v[9] = centrality[s] / mostCentral;
        v[10] = 1f / (1 + s);
        v[11] = s == 0 ? 1 : 0;
        v[12] = s == 1 ? 1 : 0;
        v[13] = (float) s / n;
        v[14] = s == n - 1 ? 1 : 0;
        v[15] = length < 8 ? 1 : 0;
        v[16] = length > 70 ? 1 : 0;
        for (int mark = 0; mark < 7; mark++) {
            v[SMALL_START + mark] = surface >> mark & 1;
        }
        v[26] = TermFeatures.log(n);
        v[27] = s > 0 ? expected1[s - 1] : 0;
        v[28] = s + 1 < n ? expected1[s + 1] : 0;
        countTerms(s, v);
        return v;
    }

    /** Shared bigrams and the longest run shared with the headline, recurring bigrams, numbers, capitals. */
    private void countTerms(int s, float[] v) {
        boolean[] seen = new boolean[terms.headlineBigrams];
        int shared = 0;
        int run = 0;
        int longest = 0;
        int recurring = 0;
        int capitals = 0;
        int digits = 0;
        boolean joined = false;
        int last = terms.from[s + 1] - 1;
        for (int i = terms.from[s]; i <= last; i++) {
            int t = terms.syllable[i];
            digits += terms.marks[t] & SyllableHasher.DIGIT;
            capitals += terms.marks[t] / SyllableHasher.CAPITAL;
            run = t >= terms.headlineSyllables ? 0 : joined ? run + 1 : 1;
            longest = Math.max(longest, run);
            if (i < last) {
                int b = terms.bigram[i];
                // 1 where it is more than 1: without a branch, for half of them are
                recurring += 1 - counts.bigramCount[b] >>> 31;
                joined = b < terms.headlineBigrams;
                if (joined && !seen[b]) {
                    seen[b] = true;
                    shared++;
                }
            }
        }
        float length = Math.max(1, terms.length(s));
        v[6] = (float) shared / Math.max(1, terms.headlineBigrams);
        v[7] = (float) longest / Math.max(1, terms.headline.length);
        v[8] = recurring / length;
        v[24] = digits / length;
        v[25] = capitals / length;
    }
}
