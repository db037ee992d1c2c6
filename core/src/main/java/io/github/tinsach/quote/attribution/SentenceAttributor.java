// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.attribution;

import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.mark.Frame;
import io.github.tinsach.quote.mark.Stretch;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.Tokens;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what attributes a stretch within its own sentence, before it or behind it. */
final class SentenceAttributor {
    /** A verb so many tokens before the mark may say something else than what is quoted. */
    private static final int FAR_FROM_MARK = 3;

    /** Words of the shortest fragment that a verb behind it attributes. */
    private static final int SHORTEST_FRAGMENT = 5;

    /** Words of the name of a medium behind a fragment, with the comma. */
    private static final int LONGEST_MEDIUM = 6;

    /** Tokens of a verb of speech in marks at most, with them. */
    private static final int LONGEST_MARKED_VERB = 6;

    private final Article article;
    private final SpeechVerbs speech = new SpeechVerbs();
    private final BeforeFinder before;
    private final AfterFinder after;
    private final WhoseWords whose;

    SentenceAttributor(Article article, BeforeFinder before, AfterFinder after, WhoseWords whose) {
        this.article = article;
        this.before = before;
        this.after = after;
        this.whose = whose;
    }

    /** Returns what attributes the candidate; {@link Attribution#NONE} where its sentence does not tell. */
    Attribution attribute(Candidate candidate) {
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
                    left.verbClass().equals("noun") ? whose.owner(candidate.frame(), candidate.stretch()) : null;
            return owner == null ? afterNobody(candidate, left) : left.by(Objects.requireNonNull(owner.speaker()));
        }
        boolean told = left.place() == Place.NONE && !candidate.opensFrame() && fragment(candidate);
        Attribution right = candidate.opensFrame() || told ? right(candidate) : Attribution.NONE;
        if (told && !tells(right, candidate.stretch())) {
            right = Attribution.NONE;
        }
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

    /** Returns whether a verb behind a fragment attributes it: longer words, or whatever a medium hands on. */
    private static boolean tells(Attribution right, Stretch stretch) {
        boolean said = right.place() == Place.AFTER && right.verbClass().equals("say");
        boolean sentence = stretch.close() - stretch.open() > SHORTEST_FRAGMENT;
        Passage passage = right.passage();
        Mention speaker = right.speaker();
        if (!said || passage == null || speaker == null) {
            return false;
        }
        boolean cited = passage.tokens().is(right.verb(), "dẫn") && right.verb() - stretch.close() <= LONGEST_MEDIUM;
        return cited || sentence && speaker.from() == stretch.close() + 2;
    }

    /** Returns whether words in marks that end a clause are no mere term: "bay gần “trong phạm vi nửa dặm”, ông nói thêm". */
    private static boolean fragment(Candidate candidate) {
        Stretch stretch = candidate.stretch();
        return stretch.withinOnePassage() && candidate.tokens().is(stretch.close() + 1, Kind.COMMA);
    }

    /** Returns whether a colon alone makes somebody the speaker: a person with a name or a title. */
    static boolean speaks(@Nullable Mention mention) {
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
}
