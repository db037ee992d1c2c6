// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Quote;
import io.github.tinsach.story.LabelledPage;
import java.util.ArrayList;
import java.util.List;

/** Finds direct speech and who said it. */
public final class QuoteFinder {
    /** Marked words count as speech from this probability on. */
    private static final double SPEECH = 0.5;

    private QuoteFinder() {}

    /** Returns every quote of the page's article, in order. */
    public static List<Quote> find(LabelledPage page) {
        List<Quote> quotes = new ArrayList<>();
        for (QuoteExample example : examples(page, SPEECH)) {
            quotes.add(example.quote());
        }
        return List.copyOf(quotes);
    }

    /** Returns every stretch in quotation marks of the page's article, speech or not, in order. */
    public static List<QuoteExample> examples(LabelledPage page) {
        return examples(page, 0);
    }

    private static List<QuoteExample> examples(LabelledPage page, double least) {
        List<Passage> passages = Article.passages(page);
        Article article = passages.isEmpty() ? null : Article.of(passages);
        if (article == null || article.candidates().isEmpty()) {
            return List.of();
        }
        NameBook names = NameBook.of(passages);
        SubjectFinder subjects = new SubjectFinder(names);
        new Attributor(article, subjects).run();
        SpeechFeatures features = new SpeechFeatures();
        QuoteWriter writer = new QuoteWriter(article, new SpeakerResolver(article, names, subjects));
        List<QuoteExample> examples = new ArrayList<>();
        for (Candidate candidate : article.candidates()) {
            List<String> seen = features.of(candidate, article);
            double speech = SpeechModel.get().probability(seen);
            if (speech >= least) {
                String place = candidate.attribution().place().reason();
                examples.add(new QuoteExample(writer.write(candidate, speech), speech, place, seen));
            }
        }
        return examples;
    }
}
