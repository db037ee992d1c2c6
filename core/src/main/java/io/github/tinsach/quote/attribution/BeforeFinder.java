// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.attribution;

import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.mark.Frame;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.UnnamedSpeaker;
import io.github.tinsach.quote.subject.SubjectFinder;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the attribution that stands before a stretch, within its sentence. */
public final class BeforeFinder {
    /** A verb further back governs something else. */
    private static final int FARTHEST = 80;

    /** What stands further off is not read at all. */
    private static final int REACH = 200;

    /** Most verbs of speech that are looked at in one sentence. */
    private static final int MOST_VERBS = 5;

    /** A word of feeling tells how something is said only so near the mark. */
    private static final int CLOSE_TO_COLON = 3;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final SpeechVerbs speech = new SpeechVerbs();
    private final SubjectFinder subjects;
    private final SourcePhrase sources;

    /** A finder that asks {@code subjects} who does what a verb says. */
    public BeforeFinder(SubjectFinder subjects) {
        this.subjects = subjects;
        this.sources = new SourcePhrase(subjects);
    }

    /**
     * Returns the attribution in the tokens from {@code frameFrom} to the mark at {@code open}.
     *
     * @param covered for each token of the passage, whether a stretch covers it
     */
    public Attribution find(Passage passage, int frameFrom, int open, boolean[] covered) {
        int from = Math.max(frameFrom, open - REACH);
        Tokens tokens = passage.tokens();
        boolean colon = open > from && tokens.is(open - 1, Kind.COLON);
        int end = open;
        while (end > from && !tokens.is(end - 1, Kind.WORD) && !covered[end - 1]) {
            end--;
        }
        int lowest = Math.max(from, open - FARTHEST);
        Attribution noun = Attribution.NONE;
        Attribution vague = Attribution.NONE;
        Attribution nobody = Attribution.NONE;
        for (int i = end - 1; i >= lowest; i--) {
            if (covered[i] || !tokens.is(i, Kind.WORD)) {
                continue;
            }
            PhraseTable.Hit verb = lexicon.verb(tokens, i, open);
            if (verb != null && speech.longerBefore(tokens, i, lowest, verb.end())) {
                continue;
            }
            if (verb != null && speech.received(tokens, i) && speech.tight(tokens, verb.end(), end)) {
                return new Attribution(colon ? Place.COLON : Place.TIGHT, null, passage, i, verb.end(), "say", 0);
            }
            if (verb != null
                    && !verb.is("not")
                    && !speech.nominal(tokens, i, verb)
                    && !speech.denied(tokens, i, from)) {
                Mention subject = subjects.before(passage, from, i, covered);
                boolean tight = speech.tight(tokens, verb.end(), end);
                Place place = tight ? colon ? Place.COLON : Place.TIGHT : Place.LOOSE;
                if (colon && !tight && !covered(covered, verb.end(), end)) {
                    place = Place.COLON;
                }
                Attribution found =
                        new Attribution(place, subject, passage, i, verb.end(), verb.type(), end - verb.end());
                Mention nearer = colon && !tight ? mainSubject(passage, verb.end(), end, covered) : null;
                if (nearer != null) {
                    return new Attribution(Place.BARE_COLON, nearer, passage, -1, -1, "", 0);
                }
                if (verb.is("feel") && found.place() != Place.TIGHT && end - verb.end() > CLOSE_TO_COLON) {
                    continue;
                }
                if (verb.is("cite") || verb.is("citation")) {
                    Mention cited = subjects.cited(passage, verb, end);
                    return new Attribution(
                            colon ? Place.COLON : place, cited, passage, i, verb.end(), "say", end - verb.end());
                }
                if (verb.is("noun")) {
                    found = ofSomebody(passage, found, end);
                }
                if (verb.is("noun") || verb.is("feel")) {
                    if (noun == Attribution.NONE) {
                        noun = found;
                    }
                    continue;
                }
                if (subject == null && colon && !tight) {
                    // "Nói về việc đó, bà Sáu rất giản dị:": the verb belongs to a circumstance
                    nobody = nobody == Attribution.NONE ? found : nobody;
                    continue;
                }
                if (found.place() == Place.LOOSE && !UnnamedSpeaker.plausible(subject)) {
                    vague = vague == Attribution.NONE ? found : vague;
                    continue;
                }
                boolean owned = noun.speaker() != null
                        && noun.verb() > i
                        && noun.speaker().from() > noun.verb();
                boolean nounNearer = noun != Attribution.NONE
                        && (noun.place() == Place.COLON || noun.place() == Place.TIGHT)
                        && (found.place() == Place.LOOSE || owned && !tight && verb.is("hold"));
                return nounNearer ? noun.speaker() != null ? noun : found.at(noun.place()) : found;
            }
            Attribution source = sources.at(passage, from, i, end, colon);
            if (source != null) {
                return source;
            }
        }
        if (noun != Attribution.NONE) {
            return noun;
        }
        if (!colon) {
            return vague;
        }
        Mention person = subjects.before(passage, from, end, covered);
        return person == null && nobody != Attribution.NONE
                ? nobody
                : new Attribution(Place.BARE_COLON, person, passage, -1, -1, "", 0);
    }

    /**
     * Returns the reporting subject of a whole sentence: that of its first verb of speech, since what follows it is what
     * was reported.
     */
    Attribution main(Frame frame, boolean[] covered) {
        Attribution main = Attribution.NONE;
        int to = frame.to();
        for (int i = 0; i < MOST_VERBS && to > frame.from(); i++) {
            Attribution found = find(frame.passage(), frame.from(), to, covered);
            if (found.place() == Place.NONE || found.verb() < 0) {
                break;
            }
            if (UnnamedSpeaker.plausible(found.speaker()) && !told(frame, found)) {
                main = found;
            }
            to = found.verb();
        }
        return main;
    }

    /** Returns whether a verb tells in a circumstance what was done to the subject: "Sau khi bị người hâm mộ chỉ trích, ông An …". */
    private boolean told(Frame frame, Attribution found) {
        Tokens tokens = frame.passage().tokens();
        if (!tokens.is(found.verbEnd(), Kind.COMMA)) {
            return false;
        }
        boolean passive = false;
        int from = found.verb();
        while (from > frame.from() && tokens.is(from - 1, Kind.WORD)) {
            from--;
            passive |= tokens.is(from, "bị") || tokens.is(from, "được");
        }
        PhraseTable.Hit opener = passive ? lexicon.openers().at(tokens, from, found.verb()) : null;
        return opener != null && opener.is("time");
    }

    /** Returns the person whom "thì" makes the subject after the verb of another clause: "khi ai cũng nói thế thì anh A lắc đầu: …". */
    private @Nullable Mention mainSubject(Passage passage, int from, int end, boolean[] covered) {
        Tokens tokens = passage.tokens();
        for (int i = from; i + 1 < end; i++) {
            if (tokens.is(i, "thì") && !covered[i]) {
                Mention subject = subjects.speakers().at(passage, i + 1, end);
                return subject == null || subject.kind() == Mention.Kind.PLAIN ? null : subject;
            }
        }
        return null;
    }

    /** "câu hỏi của phóng viên: …": what a noun of speech belongs to is the speaker. */
    private Attribution ofSomebody(Passage passage, Attribution noun, int end) {
        Tokens tokens = passage.tokens();
        boolean inside = tokens.is(noun.verbEnd() - 1, "của");
        if (!inside && !tokens.is(noun.verbEnd(), "của")) {
            return noun;
        }
        int from = inside ? noun.verbEnd() : noun.verbEnd() + 1;
        Mention owner = from < end ? subjects.speakers().at(passage, from, end) : null;
        return owner == null ? noun : noun.by(owner);
    }

    private static boolean covered(boolean[] covered, int from, int to) {
        for (int i = from; i < to; i++) {
            if (covered[i]) {
                return true;
            }
        }
        return false;
    }
}
