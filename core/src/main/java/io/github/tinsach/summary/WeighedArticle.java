// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that its sentences are judged by.
 *
 * @param terms its syllables
 * @param counts how often and where they stand
 * @param chances what they are worth
 * @param sentences what is known of each sentence
 */
public record WeighedArticle(Terms terms, Counts counts, Chances chances, SentenceFeatures sentences) {
    /** Returns the article of {@code headline} and {@code body}, weighed by {@code part} of a model. */
    public static WeighedArticle of(
            @Nullable String headline,
            List<String> body,
            FrequentSyllables frequent,
            TermWeights syllables,
            TermWeights bigrams) {
        return of(Terms.of(headline, body), body, frequent, syllables, bigrams);
    }

    /** Returns the same, its arrays in {@code space}. */
    static WeighedArticle of(
            Workspace space,
            @Nullable String headline,
            List<String> body,
            FrequentSyllables frequent,
            TermWeights syllables,
            TermWeights bigrams) {
        return of(Terms.of(space, headline, body), body, frequent, syllables, bigrams);
    }

    /** Returns the article of {@code terms}. */
    static WeighedArticle of(
            Terms terms, List<String> body, FrequentSyllables frequent, TermWeights syllables, TermWeights bigrams) {
        Counts counts = new Counts(terms, frequent);
        Chances chances = new Chances(terms, counts, syllables, bigrams);
        return new WeighedArticle(terms, counts, chances, new SentenceFeatures(terms, counts, chances, body));
    }
}
