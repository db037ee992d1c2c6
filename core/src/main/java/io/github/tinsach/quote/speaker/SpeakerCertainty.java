// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.model.Label;
import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.NameWords;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells how sure it is that whoever is found said it, by how the words beside the quote name the speaker. */
public final class SpeakerCertainty {
    /** Named beside the quote. */
    private static final double NAMED = 1;

    /** A body, a document, somebody without a name. */
    private static final double UNNAMED = 0.8;

    /** Less than a sure quote has, however sure it is speech: somebody else may be meant. */
    private static final double DOUBTFUL = 0.65;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final Article article;
    private final NameBook names;

    /** How sure speakers are in {@code article}, whose people are {@code names}. */
    public SpeakerCertainty(Article article, NameBook names) {
        this.article = article;
        this.names = names;
    }

    /**
     * Returns the certainty, at most 1.
     *
     * @param printed who is named beside the quote; null where a signature tells the speaker
     * @param speaker whom that means
     */
    public double of(@Nullable Mention printed, Mention speaker) {
        if (!speaker.named()) {
            return vague(speaker) ? DOUBTFUL : UNNAMED;
        }
        boolean doubtful = printed != null
                && (printed.kind() == Mention.Kind.BACK ? othersBetween(printed, speaker) : ambiguous(printed));
        return doubtful ? DOUBTFUL : NAMED;
    }

    /** Returns whether a name of one word may be that of several people. */
    private boolean ambiguous(Mention printed) {
        return printed.named() && names.ambiguous(printed);
    }

    /** Returns whether the last person named before a pronoun that it can mean is another one than was found. */
    private boolean othersBetween(Mention pronoun, Mention speaker) {
        NameWords found = names.fullest(speaker).name();
        EarlierMentions earlier = EarlierMentions.before(pronoun, article, names);
        for (Mention other = earlier.next(); other != null; other = earlier.next()) {
            boolean person = other.named() && other.passage().label() != Label.CAPTION && !names.halved(other);
            if (!person) {
                continue;
            }
            if (names.fullest(other).name().equals(found)) {
                return false;
            }
            if (names.address(names.fullest(other)).fits(pronoun.address())
                    && names.address(other).fits(pronoun.address())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether an unnamed speaker is one that the article tells of elsewhere: a post or a form of address alone, or
     * kin, words that point back. Who is introduced by "một" is as sure as a body or a document.
     */
    private boolean vague(Mention speaker) {
        Tokens tokens = speaker.tokens();
        if (tokens.is(speaker.from(), "một") || tokens.is(speaker.from(), "các")) {
            return false;
        }
        boolean title = speaker.titleTo() > speaker.from() || lexicon.isWord(tokens, speaker.from(), "relation");
        boolean back = lexicon.isWord(tokens, speaker.to() - 1, "this");
        for (int i = speaker.from(); i < speaker.to() && !back; i++) {
            back = tokens.is(i, "này");
        }
        return title || back || tokens.is(speaker.to() - 1, Kind.CLOSE_BRACKET);
    }
}
