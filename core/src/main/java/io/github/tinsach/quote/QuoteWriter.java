// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Quote;
import io.github.tinsach.model.Span;
import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.attribution.Attribution;
import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.attribution.Candidate;
import io.github.tinsach.quote.mark.Stretch;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.RoleFinder;
import io.github.tinsach.quote.speaker.PullQuotes;
import io.github.tinsach.quote.speaker.SpeakerCertainty;
import io.github.tinsach.quote.speaker.SpeakerResolver;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.Tokens;
import io.github.tinsach.text.VietnameseText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a candidate that is speech as a {@link Quote}: its words as printed, its speaker by the fullest name. */
final class QuoteWriter {
    /** Classes of what attributes without being a verb: "lời", "theo" and a person or a body. */
    private static final Set<String> NO_VERBS = Set.of("noun", "person", "plain");

    private final Article article;
    private final NameBook names;
    private final SpeakerResolver resolver;
    private final RoleFinder roles = new RoleFinder();
    private final PullQuotes pullQuotes = new PullQuotes();
    private final SpeakerCertainty certainty;

    QuoteWriter(Article article, NameBook names, SpeakerResolver resolver) {
        this.article = article;
        this.names = names;
        this.resolver = resolver;
        this.certainty = new SpeakerCertainty(article, names);
    }

    /** Returns the candidate as one quote; as three where a statement in a box cuts it. */
    List<Quote> write(Candidate candidate, double speech) {
        Attribution attribution = candidate.attribution();
        Mention named = attribution.speaker();
        Mention speaker = named == null ? null : resolver.resolve(named, candidate.frame());
        Stretch whole = candidate.stretch();
        int box = whole.withinOnePassage() ? -1 : pullQuotes.within(article, whole);
        if (box < 0) {
            return List.of(quote(whole, attribution, speaker, speech));
        }
        int open = whole.open();
        int end = article.passage(box - 1).tokens().size();
        int boxed = article.passage(box).tokens().size();
        Mention signer = pullQuotes.signature(article.passage(box + 1));
        Attribution signed = new Attribution(Place.AFTER_PERSON, signer, null, -1, -1, "", 0);
        Mention signing = signer == null ? null : resolver.resolve(signer, candidate.frame());
        return List.of(
                quote(new Stretch(whole.passage(), open, box - 1, end), attribution, speaker, speech),
                quote(new Stretch(box, -1, box, boxed), signed, signing, speech),
                quote(new Stretch(box + 2, -1, whole.lastPassage(), whole.close()), attribution, speaker, speech));
    }

    private Quote quote(Stretch stretch, Attribution attribution, @Nullable Mention speaker, double speech) {
        Mention named = attribution.speaker();
        Passage passage = article.passage(stretch.passage());
        int end =
                stretch.withinOnePassage() ? stretch.close() : passage.tokens().size();
        Span span = passage.span(stretch.open() + 1, end);
        String text = text(stretch, passage, end);
        if (speaker == null) {
            return new Quote(text, null, null, verb(attribution), passage.line(), span, 0, null, speech / 2);
        }
        int from = speaker.named() ? speaker.nameFrom() : speaker.from();
        int to = speaker.named() ? speaker.nameTo() : speaker.to();
        Passage where = speaker.passage();
        String role = named == null ? null : roles.role(List.of(speaker, named));
        role = role == null ? roles.role(names.namesakes(speaker)) : role;
        return new Quote(
                text,
                where.printed(from, to),
                role,
                verb(attribution),
                passage.line(),
                span,
                where.line(),
                where.span(from, to),
                speech * certainty.of(named, speaker));
    }

    private String text(Stretch stretch, Passage first, int end) {
        StringBuilder text = new StringBuilder(first.printed(stretch.open() + 1, end));
        for (int p = stretch.passage() + 1; p <= stretch.lastPassage(); p++) {
            Passage next = article.passage(p);
            int from = next.tokens().is(0, Kind.MARK) ? 1 : 0;
            int to =
                    p == stretch.lastPassage() ? stretch.close() : next.tokens().size();
            if (next.quotable() && to > from && (p == stretch.lastPassage() || reads(next.tokens()))) {
                text.append(' ').append(next.printed(from, to));
            }
        }
        return VietnameseText.trim(text.toString());
    }

    /** Returns whether a paragraph is part of what is said: a line that ends like no sentence is the credit of a picture. */
    private static boolean reads(Tokens tokens) {
        int last = tokens.size() - 1;
        return !tokens.is(last, Kind.WORD);
    }

    private static @Nullable String verb(Attribution attribution) {
        Passage passage = attribution.passage();
        boolean verb = switch (attribution.place()) {
            case THEO, AFTER_SOURCE, AFTER_PERSON, NONE -> false;
            default -> attribution.verb() >= 0 && !NO_VERBS.contains(attribution.verbClass());
        };
        if (!verb || passage == null) {
            return null;
        }
        int end = attribution.verbEnd();
        Tokens tokens = passage.tokens();
        // "viết trên", "chia sẻ với", "nói về"
        boolean leads = end - attribution.verb() > 1
                && (tokens.is(end - 1, "trên") || tokens.is(end - 1, "với") || tokens.is(end - 1, "về"));
        return passage.printed(attribution.verb(), leads ? end - 1 : end);
    }
}
