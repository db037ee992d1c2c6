// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/**
 * The worth of a set of one to three sentences: the weighted sum of its {@link SetFeatures}, with what each sentence and
 * each pair brings by itself weighed once, before any set is. An article has some fifty sets, so only what depends on a
 * whole set is left to be done for each.
 */
final class SetScorer {
    private final SetCandidates candidates;
    /** One weight for each number that {@link SetFeatures#write} writes, at the same place. */
    private final float[] w;

    private final int n;

    /**
     * Of each candidate: the chances of its terms added up; what is divided by the length of the set, namely what it repeats
     * and its own numbers; what it has of the headline.
     */
    private final float[] mass1;

    private final float[] mass2;
    private final float[] divided;
    private final float[] headline;
    /** The same of what two candidates share, the one of the lower index first. */
    private final float[] shared1;

    private final float[] shared2;
    private final float[] sharedDivided;
    private final float[] sharedHeadline;

    /** What each candidate brings as the first of a set, as the only one, and as the last of several. */
    private final float[] asFirst;

    private final float[] asOnly;
    private final float[] asLast;
    /** What all of three candidates share: the sums over syllables, then those over bigrams. */
    private final float[] inAll = new float[2 * SetSums.SUMS];

    private final float perHeadlineSyllable;
    private final float perHeadlineBigram;

    /** Takes the candidates and one weight for each of {@link SetFeatures#SIZE} numbers. */
    SetScorer(SetCandidates candidates, float[] weights) {
        this.candidates = candidates;
        w = weights;
        n = candidates.size();
        mass1 = new float[n];
        mass2 = new float[n];
        divided = new float[n];
        headline = new float[n];
        shared1 = new float[n * n];
        shared2 = new float[n * n];
        sharedDivided = new float[n * n];
        sharedHeadline = new float[n * n];
        asFirst = new float[n];
        asOnly = new float[n];
        asLast = new float[n];
        perHeadlineSyllable = w[11] * TermFeatures.inverse(candidates.terms.headlineSyllables);
        perHeadlineBigram = w[12] * TermFeatures.inverse(candidates.terms.headlineBigrams);
        for (int c = 0; c < n; c++) {
            weigh(c);
            for (int d = c + 1; d < n; d++) {
                share(c, d);
            }
        }
    }

    private void weigh(int c) {
        SetSums syllables = candidates.syllables;
        SetSums bigrams = candidates.bigrams;
        float[] values = candidates.values(c);
        mass1[c] = syllables.single(c, 0);
        mass2[c] = bigrams.single(c, 0);
        float means = 0;
        for (int f = 0; f < SentenceFeatures.SIZE; f++) {
            means += w[SetFeatures.OWN + f] * values[f];
        }
        divided[c] = means * candidates.length(c)
                + w[9] * (candidates.rare(c) - syllables.single(c, 1))
                + w[10] * (Math.max(0, candidates.length(c) - 1) - bigrams.single(c, 1));
        headline[c] = perHeadlineSyllable * syllables.single(c, 2) + perHeadlineBigram * bigrams.single(c, 2);
        int place = candidates.place(c);
        asFirst[c] = w[17] * TermFeatures.inverse(1 + place)
                + w[21] * values[SentenceFeatures.SMALL_START]
                + w[22] * values[SentenceFeatures.COVERAGE];
        asOnly[c] = w[23] * values[SentenceFeatures.COVERAGE];
        asLast[c] = asOnly[c] + w[20] * TermFeatures.inverse(1 + place);
    }

    private void share(int c, int d) {
        SetSums syllables = candidates.syllables;
        SetSums bigrams = candidates.bigrams;
        int pair = c * n + d;
        shared1[pair] = syllables.pair(c, d, 0);
        shared2[pair] = bigrams.pair(c, d, 0);
        sharedDivided[pair] = -(w[9] * syllables.pair(c, d, 1) + w[10] * bigrams.pair(c, d, 1));
        sharedHeadline[pair] =
                perHeadlineSyllable * syllables.pair(c, d, 2) + perHeadlineBigram * bigrams.pair(c, d, 2);
    }

    /** Returns the worth of the set of candidates {@code i < j < k} of {@code length} syllables; -1 for those it lacks. */
    float of(int i, int j, int k, int length) {
        float chance1 = mass1[i];
        float chance2 = mass2[i];
        // by length: what is repeated, and the means of the sentences' own numbers
        float perSyllable = divided[i];
        float rest = asFirst[i] + headline[i];
        float most = candidates.promise(i);
        float least = most;
        if (j < 0) {
            rest += asOnly[i];
        } else {
            int ij = i * n + j;
            chance1 += mass1[j] - shared1[ij];
            chance2 += mass2[j] - shared2[ij];
            perSyllable += divided[j] - sharedDivided[ij];
            rest += headline[j] - sharedHeadline[ij] + (candidates.place(j) == candidates.place(i) + 1 ? w[18] : 0);
            most = Math.max(most, candidates.promise(j));
            least = Math.min(least, candidates.promise(j));
            if (k < 0) {
                rest += asLast[j] + w[7];
            } else {
                int ik = i * n + k;
                int jk = j * n + k;
                chance1 += mass1[k] - shared1[ik] - shared1[jk];
                chance2 += mass2[k] - shared2[ik] - shared2[jk];
                perSyllable += divided[k] - sharedDivided[ik] - sharedDivided[jk];
                rest += headline[k] - sharedHeadline[ik] - sharedHeadline[jk];
                rest += asLast[k] + w[8] + (candidates.place(k) == candidates.place(j) + 1 ? w[19] : 0);
                most = Math.max(most, candidates.promise(k));
                least = Math.min(least, candidates.promise(k));
                candidates.writeInAll(i, j, k, inAll);
                chance1 += inAll[0];
                chance2 += inAll[SetSums.SUMS];
                perSyllable -= w[9] * inAll[1] + w[10] * inAll[SetSums.SUMS + 1];
                rest += perHeadlineSyllable * inAll[2] + perHeadlineBigram * inAll[SetSums.SUMS + 2];
            }
        }
        return ofChances(chance1, chance2, length)
                + ofLength(length)
                + perSyllable * TermFeatures.inverse(length)
                + (rest + w[24] * most + w[25] * least);
    }

    private float ofChances(float chance1, float chance2, int length) {
        float usual = 2 * TermFeatures.inverse(length + SentenceFeatures.USUAL);
        float shorter = 2 * TermFeatures.inverse(length + SetFeatures.SHORTER);
        float expected1 = chance1 * usual;
        float expected2 = chance2 * usual;
        float long1 = w[0] + w[13] * expected1 + w[15] * SetFeatures.unit(length);
        float long2 = w[1] + w[14] * expected2 + w[16] * SetFeatures.unit(length);
        return expected1 * long1 + expected2 * long2 + (w[2] * chance1 + w[3] * chance2) * shorter;
    }

    private float ofLength(int length) {
        return w[4] * SetFeatures.unit(length) + w[5] * SetFeatures.unusual(length) + w[6] * SetFeatures.excess(length);
    }
}
