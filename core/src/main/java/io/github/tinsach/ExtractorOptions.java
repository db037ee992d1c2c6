// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may choose. Immutable; start from {@link #DEFAULT} and change with the {@code with…} methods.
 *
 * @param referenceTime when the page was fetched: may fix a missing year and resolves "5 giờ trước"; null when unknown
 * @param summarySentences most sentences of a summary; 0 for the default length
 * @param summarySyllables most syllables of a summary, which has one sentence at least; 0 for the default length
 * @param summaryRatio most syllables of a summary as a share of the article's, likewise; 0 for the default length
 * @param maxQuotes most quotes: the best by score, in order of appearance; 0 for all
 * @param sureQuotesOnly whether only quotes are given that have a speaker and a score of at least {@link #SURE_QUOTE}
 */
public record ExtractorOptions(
        @Nullable OffsetDateTime referenceTime,
        int summarySentences,
        int summarySyllables,
        double summaryRatio,
        int maxQuotes,
        boolean sureQuotesOnly) {
    /** The least score of a sure quote. */
    public static final double SURE_QUOTE = 0.7;

    /** No reference time, the default summary, all quotes. */
    public static final ExtractorOptions DEFAULT = new ExtractorOptions(null, 0, 0, 0, 0, false);

    /** Checks that no number is negative and the ratio at most 1. */
    public ExtractorOptions {
        if (summarySentences < 0) {
            throw new IllegalArgumentException("summarySentences: " + summarySentences);
        }
        if (summarySyllables < 0) {
            throw new IllegalArgumentException("summarySyllables: " + summarySyllables);
        }
        if (!(summaryRatio >= 0 && summaryRatio <= 1)) {
            throw new IllegalArgumentException("summaryRatio: " + summaryRatio);
        }
        if (maxQuotes < 0) {
            throw new IllegalArgumentException("maxQuotes: " + maxQuotes);
        }
    }

    /** Returns these options with another reference time. */
    public ExtractorOptions withReferenceTime(@Nullable OffsetDateTime time) {
        return new ExtractorOptions(time, summarySentences, summarySyllables, summaryRatio, maxQuotes, sureQuotesOnly);
    }

    /** Returns these options with other bounds of the summary, each 0 where it shall not bind. */
    public ExtractorOptions withSummary(int sentences, int syllables, double ratio) {
        return new ExtractorOptions(referenceTime, sentences, syllables, ratio, maxQuotes, sureQuotesOnly);
    }

    /** Returns these options with another choice of quotes. */
    public ExtractorOptions withQuotes(int most, boolean sureOnly) {
        return new ExtractorOptions(referenceTime, summarySentences, summarySyllables, summaryRatio, most, sureOnly);
    }
}
