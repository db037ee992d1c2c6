// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.attribution;

import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.mark.Frame;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.UnnamedSpeaker;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Tokens;

/** Finds what attributes a stretch that is a sentence of its own, by the sentences and quotes around it. */
final class NeighbourAttributor {
    /** How many sentences back reported speech still leads to a quote that stands alone. */
    private static final int SENTENCES_BACK = 3;

    private final Article article;
    private final BeforeFinder before;
    private final WhoseWords whose;

    NeighbourAttributor(Article article, BeforeFinder before, WhoseWords whose) {
        this.article = article;
        this.before = before;
        this.whose = whose;
    }

    /** "“A”. “B”, ông Thái nói": the attribution of the second is that of the first. */
    static void fromNext(Candidate candidate, Candidate next) {
        boolean adjacent = next.frame().passage() == candidate.frame().passage()
                && next.frame().place() == candidate.frame().place() + 1
                && next.opensFrame();
        boolean attributed = switch (next.attribution().place()) {
            case AFTER, AFTER_PERSON, AFTER_SOURCE, NEXT_QUOTE -> true;
            default -> false;
        };
        if (adjacent && attributed) {
            candidate.attribute(next.attribution().at(Place.NEXT_QUOTE));
        }
    }

    /** "“A”. Đó là lời tâm sự của nghệ sĩ B": the sentence after names the speaker. */
    void fromSentenceAfter(Candidate candidate) {
        Frame next = article.sentences().after(candidate.frame());
        if (next != null) {
            candidate.attribute(whose.confirmed(next));
        }
    }

    /** The words before it that report what the speaker says, or the quote before it whose speaker goes on. */
    void fromBefore(int i) {
        Candidate candidate = article.candidates().get(i);
        Candidate previous = i > 0 ? article.candidates().get(i - 1) : null;
        Frame frame = article.sentences().before(candidate.frame());
        for (int back = 1; back <= SENTENCES_BACK && frame != null; back++) {
            boolean carries = previous != null
                    && previous.frame() == frame
                    && previous.attribution().speaker() != null;
            if (carries && (previous.closesFrame() || after(previous))) {
                Place place = previous.attribution().place();
                boolean said = place != Place.LOOSE && place != Place.THEO;
                candidate.attribute(previous.attribution().at(said ? Place.PREVIOUS_QUOTE : Place.PREVIOUS_SENTENCE));
                return;
            }
            Tokens tokens = frame.tokens();
            Attribution owned = back == 1 ? whose.owned(frame) : Attribution.NONE;
            if (owned.speaker() != null) {
                candidate.attribute(owned);
                return;
            }
            boolean introduces = back == 1 && tokens.is(frame.to() - 1, Kind.COLON);
            boolean[] covered = article.covered(frame.passage());
            Attribution reported = introduces
                    ? before.find(frame.passage(), frame.from(), frame.to(), covered)
                    : before.main(frame, covered);
            if (reported.place() == Place.BARE_COLON && !SentenceAttributor.speaks(reported.speaker())) {
                reported = reported.by(null);
            }
            if (reported.speaker() != null && !(back > 1 && quoted(reported))) {
                boolean says = introduces && reported.place() != Place.NONE;
                candidate.attribute(reported.at(says ? reported.place() : Place.PREVIOUS_SENTENCE));
                return;
            }
            frame = article.sentences().before(frame);
        }
    }

    /** Returns whether a sentence names a medium that it takes its news from, or a bare name that may be one: "…, theo Politico". */
    private static boolean quoted(Attribution reported) {
        Mention speaker = reported.speaker();
        return speaker != null
                && (UnnamedSpeaker.medium(speaker)
                        || reported.place() == Place.THEO && speaker.titleTo() == speaker.from());
    }

    private static boolean after(Candidate candidate) {
        return switch (candidate.attribution().place()) {
            case AFTER, AFTER_PERSON, AFTER_SOURCE, PREVIOUS_QUOTE, NEXT_QUOTE -> true;
            default -> false;
        };
    }
}
