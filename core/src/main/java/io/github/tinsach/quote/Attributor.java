// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.quote.Attribution.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Settles what attributes each stretch: first within its sentence, then by the sentences around it. */
final class Attributor {
    /** How many sentences back reported speech still leads to a quote that stands alone. */
    private static final int SENTENCES_BACK = 3;

    /** A verb so many tokens before the mark may say something else than what is quoted. */
    private static final int FAR_FROM_MARK = 3;

    /** Tokens of a verb of speech in marks at most, with them. */
    private static final int LONGEST_MARKED_VERB = 6;

    private final Article article;
    private final SpeechVerbs speech = new SpeechVerbs();
    private final BeforeFinder before;
    private final AfterFinder after;

    Attributor(Article article, SubjectFinder subjects) {
        this.article = article;
        this.before = new BeforeFinder(subjects);
        this.after = new AfterFinder(subjects);
    }

    /** Attributes every candidate of the article. */
    void run() {
        List<Candidate> candidates = article.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            if (!candidates.get(i).hopeless() || leanedOn(i)) {
                candidates.get(i).attribute(withinFrame(i));
                shareInList(i);
            }
        }
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            if (open(candidate) && i + 1 < candidates.size()) {
                fromNext(candidate, candidates.get(i + 1));
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (open(candidates.get(i))) {
                fromSentenceAfter(candidates.get(i));
            }
            if (open(candidates.get(i))) {
                fromBefore(i);
            }
        }
    }

    /** "A quát: “Về đi”, “Đừng ở lại”": sentences of a list are all said by whom the first is said by. */
    private void shareInList(int i) {
        Candidate candidate = article.candidates().get(i);
        Candidate previous = i > 0 ? article.candidates().get(i - 1) : null;
        if (previous == null || previous.frame() != candidate.frame() || !candidate.enumerated()) {
            return;
        }
        Attribution said = previous.attribution();
        boolean introduced = said.place() == Place.COLON || said.place() == Place.TIGHT;
        Place own = candidate.attribution().place();
        boolean sentence = previous.tokens().capital(previous.stretch().open() + 1);
        if (introduced && sentence && said.verbClass().equals("say") && (own == Place.LOOSE || own == Place.NONE)) {
            candidate.attribute(said);
        }
    }

    /** Returns whether the next candidate may have its speaker from this one. */
    private boolean leanedOn(int i) {
        return i + 1 < article.candidates().size()
                && article.candidates().get(i + 1).alone();
    }

    private static boolean after(Candidate candidate) {
        return switch (candidate.attribution().place()) {
            case AFTER, AFTER_PERSON, AFTER_SOURCE, PREVIOUS_QUOTE, NEXT_QUOTE -> true;
            default -> false;
        };
    }

    private static boolean open(Candidate candidate) {
        return candidate.attribution().place() == Place.NONE && candidate.alone();
    }

    private Attribution withinFrame(int i) {
        Candidate candidate = article.candidates().get(i);
        Frame frame = candidate.frame();
        boolean[] covered = article.covered(frame.passage());
        Attribution left = candidate.opensFrame()
                ? Attribution.NONE
                : before.find(frame.passage(), frame.from(), candidate.stretch().open(), covered);
        if (left.place() == Place.BARE_COLON && !speaks(left.speaker())) {
            left = left.by(null);
        }
        if (left.place() == Place.COLON || left.place() == Place.TIGHT) {
            Attribution owner =
                    left.verbClass().equals("noun") ? after.owner(candidate.frame(), candidate.stretch()) : null;
            return owner == null ? afterNobody(candidate, left) : left.by(Objects.requireNonNull(owner.speaker()));
        }
        Attribution right = candidate.opensFrame() ? right(candidate) : Attribution.NONE;
        return right.place() != Place.NONE && (left.place() != Place.BARE_COLON || left.speaker() == null)
                ? right
                : left;
    }

    /**
     * Returns what stands after a quote where the words before it name nobody, or only far from the mark somebody without a
     * name: "Lãnh đạo bác bỏ tin ấy trước báo giới: “…”, ông An nói". Else the attribution before it.
     */
    private Attribution afterNobody(Candidate candidate, Attribution left) {
        Mention before = left.speaker();
        boolean far = before != null && before.kind() == Mention.Kind.PLAIN && left.distance() > FAR_FROM_MARK;
        if (before != null && !far) {
            return left;
        }
        Attribution right = right(candidate);
        Mention behind = right.speaker();
        boolean better = right.place() == Place.AFTER && behind != null && (before == null || behind.named());
        return better ? right : left;
    }

    /** Returns whether a colon alone makes somebody the speaker: a person with a name or a title. */
    private static boolean speaks(@Nullable Mention mention) {
        return mention != null && (mention.kind() != Mention.Kind.PLAIN || mention.titleTo() > mention.from());
    }

    private Attribution right(Candidate candidate) {
        Stretch stretch = candidate.stretch();
        Passage last = article.passage(stretch.lastPassage());
        int end = stretch.withinOnePassage() ? candidate.frame().to() : frameEnd(last, stretch.close());
        int limit = end;
        for (int i = stretch.close() + 1; i < end; i++) {
            if (last.tokens().is(i, Kind.MARK) && speech.marked(last.tokens(), i, end) == null) {
                if (last.tokens().is(i - 1, Kind.COLON)) {
                    return Attribution.NONE;
                }
                limit = i;
                break;
            }
            if (last.tokens().is(i, Kind.MARK)) {
                limit = Math.min(end, i + LONGEST_MARKED_VERB);
                break;
            }
        }
        return after.find(last, stretch.close(), limit, article.covered(last));
    }

    /** Returns the end of the sentence that goes on after a stretch from an earlier passage. */
    private static int frameEnd(Passage passage, int close) {
        Tokens tokens = passage.tokens();
        int i = close + 1;
        while (i < tokens.size()
                && !(tokens.is(i, Kind.STOP)
                        && (tokens.capital(i + 1) || tokens.is(i + 1, Kind.MARK))
                        && i > close + 1)) {
            i++;
        }
        return i;
    }

    /** "“A”. “B”, ông Thái nói": the attribution of the second is that of the first. */
    private static void fromNext(Candidate candidate, Candidate next) {
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
    private void fromSentenceAfter(Candidate candidate) {
        Frame next = article.sentences().after(candidate.frame());
        if (next != null) {
            candidate.attribute(after.confirmed(next));
        }
    }

    private void fromBefore(int i) {
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
            boolean introduces = back == 1 && tokens.is(frame.to() - 1, Kind.COLON);
            boolean[] covered = article.covered(frame.passage());
            Attribution reported = introduces
                    ? before.find(frame.passage(), frame.from(), frame.to(), covered)
                    : before.main(frame, covered);
            if (reported.place() == Place.BARE_COLON && !speaks(reported.speaker())) {
                reported = reported.by(null);
            }
            if (reported.speaker() != null) {
                boolean says = introduces && reported.place() != Place.NONE;
                candidate.attribute(reported.at(says ? reported.place() : Place.PREVIOUS_SENTENCE));
                return;
            }
            frame = article.sentences().before(frame);
        }
    }
}
