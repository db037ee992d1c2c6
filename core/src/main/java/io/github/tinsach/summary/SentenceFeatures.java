// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/** What is known of each sentence by itself. */
public final class SentenceFeatures {
    /** How many numbers a sentence has. */
    public static final int SIZE = 29;

    /** The usual number of syllables of a summary, of the publishers' own. */
    static final int USUAL = 42;

    /** The numbers of each sentence. */
    public final float[][] values;
    /** Expected ROUGE-1 + ROUGE-2 of the sentence as the whole summary: the order in which sentences are considered. */
    public final float[] promise;

    /** Expected number of the sentence's different syllables, and bigrams, that a publisher's summary has. */
    final float[] syllableMass;

    final float[] bigramMass;

    private final Terms terms;
    private final Counts counts;
    private final int[] seenBigram;

    /** Computes them. {@code surface} holds {@link Surface} marks, {@code chances} what terms are worth. */
    public SentenceFeatures(Terms terms, Counts counts, Chances chances, int[] surface) {
        this.terms = terms;
        this.counts = counts;
        int n = terms.sentences;
        values = new float[n][SIZE];
        promise = new float[n];
        syllableMass = new float[n];
        bigramMass = new float[n];
        seenBigram = new int[terms.bigramTypes()];
        float[] centrality = new float[n];
        float mostCentral = Float.MIN_NORMAL;
        float best1 = Float.MIN_NORMAL;
        float best2 = Float.MIN_NORMAL;
        int[] seen = new int[terms.syllableTypes()];
        for (int s = 0; s < n; s++) {
            weigh(chances, s, seen, centrality);
            int length = terms.length(s);
            values[s][0] = 2 * syllableMass[s] / (length + USUAL);
            values[s][1] = 2 * bigramMass[s] / (length + USUAL);
            promise[s] = values[s][0] + values[s][1];
            best1 = Math.max(best1, values[s][0]);
            best2 = Math.max(best2, values[s][1]);
            mostCentral = Math.max(mostCentral, centrality[s]);
        }
        java.util.Arrays.fill(seenBigram, 0);
        for (int s = 0; s < n; s++) {
            float[] v = values[s];
            v[2] = v[0] / best1;
            v[3] = v[1] / best2;
            v[4] = counts.coverage[s];
            v[5] = counts.bestCoverage == 0 ? 0 : counts.coverage[s] / counts.bestCoverage;
            v[9] = centrality[s] / mostCentral;
            v[10] = 1f / (1 + s);
            v[11] = s == 0 ? 1 : 0;
            v[12] = s == 1 ? 1 : 0;
            v[13] = (float) s / n;
            v[14] = s == n - 1 ? 1 : 0;
            int length = terms.length(s);
            v[15] = length < 8 ? 1 : 0;
            v[16] = length > 70 ? 1 : 0;
            for (int mark = 0; mark < 7; mark++) {
                v[17 + mark] = surface[s] >> mark & 1;
            }
            v[26] = TermFeatures.log(n);
            v[27] = s > 0 ? values[s - 1][0] : 0;
            v[28] = s + 1 < n ? values[s + 1][0] : 0;
            count(s, v);
        }
    }

    private void weigh(Chances chances, int s, int[] seen, float[] centrality) {
        float mass1 = 0;
        float mass2 = 0;
        int shared = 0;
        for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
            int t = terms.syllable[i];
            if (!counts.frequent[t]) {
                shared += counts.syllableSentences[t] - 1;
            }
            if (seen[t] != s + 1) {
                seen[t] = s + 1;
                mass1 += chances.syllable[t];
            }
            int b = terms.bigram[i];
            if (b >= 0 && seenBigram[b] != s + 1) {
                seenBigram[b] = s + 1;
                mass2 += chances.bigram[b];
            }
        }
        syllableMass[s] = mass1;
        bigramMass[s] = mass2;
        centrality[s] = (float) shared / Math.max(1, terms.length(s));
    }

    /** Shared bigrams and the longest run shared with the headline, recurring bigrams, numbers, capitals. */
    private void count(int s, float[] v) {
        int shared = 0;
        int run = 0;
        int longest = 0;
        int recurring = 0;
        int capitals = 0;
        int digits = 0;
        boolean joined = false;
        for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
            int t = terms.syllable[i];
            int b = terms.bigram[i];
            run = t >= terms.headlineSyllables ? 0 : joined ? run + 1 : 1;
            longest = Math.max(longest, run);
            joined = b >= 0 && b < terms.headlineBigrams;
            if (joined && seenBigram[b] != s + 1) {
                seenBigram[b] = s + 1;
                shared++;
            }
            recurring += b >= 0 && counts.bigramCount[b] > 1 ? 1 : 0;
            digits += terms.marks[t] & SyllableHasher.DIGIT;
            capitals += (terms.marks[t] & SyllableHasher.CAPITAL) != 0 ? 1 : 0;
        }
        float length = Math.max(1, terms.length(s));
        v[6] = (float) shared / Math.max(1, terms.headlineBigrams);
        v[7] = (float) longest / Math.max(1, terms.headline.length);
        v[8] = recurring / length;
        v[24] = digits / length;
        v[25] = capitals / length;
    }
}
