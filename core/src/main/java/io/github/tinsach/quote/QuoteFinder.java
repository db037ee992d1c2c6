// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Quote;
import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.attribution.Attributor;
import io.github.tinsach.quote.attribution.Candidate;
import io.github.tinsach.quote.interview.Interview;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.speaker.SpeakerResolver;
import io.github.tinsach.quote.speech.Outlook;
import io.github.tinsach.quote.speech.SpeechFeature;
import io.github.tinsach.quote.speech.SpeechFeatures;
import io.github.tinsach.quote.speech.SpeechModel;
import io.github.tinsach.quote.subject.SubjectFinder;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds direct speech and who said it. */
public final class QuoteFinder {
    /** Marked words count as speech from this probability on. */
    private static final double SPEECH = 0.5;

    private QuoteFinder() {}

    /** Returns every quote of the page's article, in order. */
    public static List<Quote> find(LabelledPage page) {
        return find(page, new LineViews(page.lines().size()));
    }

    /** The same with views of the page's lines that others share. */
    public static List<Quote> find(LabelledPage page, LineViews views) {
        List<Passage> passages = Article.passages(page, views);
        if (passages.isEmpty()) {
            return List.of();
        }
        NameBook names = NameBook.of(passages);
        Interview.Said turns = Interview.read(passages, names);
        List<Quote> quotes = new ArrayList<>(turns.quotes());
        for (QuoteExample example : examples(passages, names, SPEECH)) {
            if (!turns.lines().contains(example.quote().line())) {
                quotes.add(example.quote());
            }
        }
        if (!turns.quotes().isEmpty()) {
            quotes.sort(Comparator.comparingInt(Quote::line)
                    .thenComparingInt(quote -> quote.span().start()));
        }
        return List.copyOf(quotes);
    }

    /** Returns every stretch in quotation marks of the page's article, speech or not, in order. */
    public static List<QuoteExample> examples(LabelledPage page) {
        List<Passage> passages =
                Article.passages(page, new LineViews(page.lines().size()));
        return passages.isEmpty() ? List.of() : examples(passages, NameBook.of(passages), 0);
    }

    private static List<QuoteExample> examples(List<Passage> passages, NameBook names, double least) {
        Article article = Article.of(passages);
        if (article.candidates().isEmpty()) {
            return List.of();
        }
        new Outlook(article, least).giveUpTheHopeless();
        SubjectFinder subjects = new SubjectFinder(names);
        new Attributor(article, subjects).run();
        SpeechFeatures features = new SpeechFeatures();
        QuoteWriter writer = new QuoteWriter(article, names, new SpeakerResolver(article, names, subjects));
        List<QuoteExample> examples = new ArrayList<>();
        for (Candidate candidate : article.candidates()) {
            if (candidate.hopeless() || NoSpeech.is(candidate)) {
                continue;
            }
            List<SpeechFeature> seen = features.of(candidate, article);
            double speech = SpeechModel.probability(seen);
            if (speech >= least) {
                String place = candidate.attribution().place().reason();
                for (Quote quote : writer.write(candidate, speech)) {
                    examples.add(new QuoteExample(quote, speech, place, names(seen)));
                }
            }
        }
        return examples;
    }

    private static List<String> names(List<SpeechFeature> features) {
        return features.stream().map(SpeechFeature::name).toList();
    }
}
