// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.attribution;

import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.UnnamedSpeaker;
import io.github.tinsach.quote.subject.SubjectFinder;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the attribution that stands after a stretch: "…”, ông A nói", "…” - bà B cho biết", "…”, theo ông C". */
final class AfterFinder {
    /** The verb stands within so many tokens of a speaker without a name. */
    private static final int FARTHEST = 16;

    /** … and of one with a name, whose post may come between. */
    private static final int FARTHEST_OF_NAMED = 40;

    /** What stands further off is not read at all. */
    private static final int REACH = 100;

    /** Behind a full stop only a sentence that says no more attributes: "“…”. Ông An nói với báo chí." */
    private static final int LONGEST_REST = 4;

    /** Words that name somebody who is no known kind of speaker. */
    private static final int LONGEST_NAMING = 6;

    private static final int LONGEST_SIGNED_NAME = 5;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final SpeechVerbs speech = new SpeechVerbs();
    private final SubjectFinder subjects;
    private final WhoseWords whose;

    AfterFinder(SubjectFinder subjects, WhoseWords whose) {
        this.subjects = subjects;
        this.whose = whose;
    }

    /** Returns the attribution in the tokens after the closing mark at {@code close}, before {@code limit}. */
    Attribution find(Passage passage, int close, int end, boolean[] covered) {
        int limit = Math.min(end, close + REACH);
        Tokens tokens = passage.tokens();
        int at = close + 1;
        boolean parted = tokens.is(close - 1, Kind.STOP) || tokens.is(close - 1, Kind.COMMA);
        boolean stopped = false;
        while (at < limit && separates(tokens.kind(at))) {
            parted = true;
            stopped |= tokens.is(at, Kind.STOP);
            stopped &= !tokens.is(at, Kind.DASH);
            at++;
        }
        if (at >= limit || !tokens.is(at, Kind.WORD) || !parted && !speaks(passage, at, limit)) {
            return Attribution.NONE;
        }
        // "“…”, phía Công ty A nhấn mạnh"
        at += tokens.is(at, "phía") && at + 1 < limit ? 1 : 0;
        Attribution source = whose.source(passage, at, limit);
        if (source != null) {
            return source;
        }
        PhraseTable.Hit opener = lexicon.openers().at(tokens, at, limit);
        if (opener != null && opener.is("link")) {
            return Attribution.NONE;
        }
        Mention speaker = subjects.speakers().at(passage, at, limit);
        Mention holder = speaker == null ? null : subjects.speakers().holder(speaker, limit);
        if (speaker != null && holder != null && holder.from() > speaker.to()) {
            speaker = holder;
        }
        int verbLimit = Math.min(limit, at + (speaker != null && speaker.named() ? FARTHEST_OF_NAMED : FARTHEST));
        int from = speaker != null ? speaker.to() : at;
        PhraseTable.Hit verb = null;
        int verbAt = from;
        int depth = 0;
        PhraseTable.Hit marked = speech.marked(tokens, verbAt, limit);
        if (speaker != null && marked != null) {
            return new Attribution(Place.AFTER, speaker, passage, verbAt + 1, marked.end(), marked.type(), 0);
        }
        while (verbAt < verbLimit && verb == null && !tokens.is(verbAt, Kind.MARK)) {
            depth += tokens.is(verbAt, Kind.OPEN_BRACKET) ? 1 : tokens.is(verbAt, Kind.CLOSE_BRACKET) ? -1 : 0;
            PhraseTable.Hit title = lexicon.titles().at(tokens, verbAt, limit);
            if (title != null && title.end() < verbLimit && title.type().startsWith("role")) {
                verbAt = title.end();
                continue;
            }
            verb = depth > 0 ? null : lexicon.verb(tokens, verbAt, limit);
            if (verb != null && (verb.is("not") || verb.is("noun"))) {
                verbAt = verb.end();
                verb = null;
            } else {
                verbAt += verb == null ? 1 : 0;
            }
        }
        if (verb != null && (verb.is("cite") || verb.is("citation"))) {
            Mention cited = subjects.cited(passage, verb, limit);
            return cited == null
                    ? Attribution.NONE
                    : new Attribution(Place.AFTER, cited, passage, verbAt, verb.end(), "say", 0);
        }
        if (stopped && (verb == null || verbAt - from > LONGEST_REST || limit - verb.end() > LONGEST_REST)) {
            return Attribution.NONE;
        }
        if (verb != null && verb.is("feel")) {
            // "hài hước tâm sự"
            PhraseTable.Hit next = lexicon.verb(tokens, verb.end(), limit);
            verbAt = next != null && next.is("say") ? verb.end() : verbAt;
            verb = next != null && next.is("say") ? next : verb;
        }
        if (verb != null && verbAt > at) {
            Mention subject = speaker != null ? speaker : subjects.before(passage, at, verbAt, covered);
            return subject == null
                            || !UnnamedSpeaker.plausible(subject) && !alone(subject, at, verbAt, verb.end(), limit)
                    ? Attribution.NONE
                    : new Attribution(Place.AFTER, subject, passage, verbAt, verb.end(), verb.type(), verbAt - at);
        }
        boolean person = speaker != null && speaker.kind() != Mention.Kind.PLAIN;
        person |= speaker != null && tokens.is(at - 1, Kind.DASH) && UnnamedSpeaker.person(speaker);
        if (tokens.is(at - 1, Kind.DASH) && (speaker == null || !speaker.named())) {
            Mention signed = signature(passage, at, limit);
            speaker = signed == null ? speaker : signed;
            person |= signed != null;
        }
        return person ? new Attribution(Place.AFTER_PERSON, speaker, passage, -1, -1, "", 0) : Attribution.NONE;
    }

    /** Returns whether a person and a verb of speech stand right behind the mark, whose comma was lost: "“…” ông An nói". */
    private boolean speaks(Passage passage, int at, int limit) {
        Mention speaker = subjects.speakers().at(passage, at, limit);
        boolean person = speaker != null && speaker.kind() != Mention.Kind.PLAIN && speaker.from() == at;
        PhraseTable.Hit verb = person ? lexicon.verb(passage.tokens(), speaker.to(), limit) : null;
        return verb != null && verb.is("say");
    }

    /** Returns whether nothing but a short naming and the verb stand behind the quote: "“…” - ban nhạc khẳng định." */
    private static boolean alone(Mention subject, int at, int verb, int verbEnd, int limit) {
        return subject.from() == at && subject.to() == verb && verb - at <= LONGEST_NAMING && limit - verbEnd <= 1;
    }

    /** Returns the name that ends a signature: "… - nhà báo, nhà bình luận xã hội Will Rogers". */
    private static @Nullable Mention signature(Passage passage, int at, int limit) {
        Tokens tokens = passage.tokens();
        int end = limit;
        while (end > at && !tokens.is(end - 1, Kind.WORD)) {
            end--;
        }
        int from = end;
        while (from > at && tokens.capital(from - 1)) {
            from--;
        }
        boolean name = end - from >= 2 && end - from <= LONGEST_SIGNED_NAME && end - at <= FARTHEST;
        return name ? new Mention(passage, from, end, from, end, from, Mention.Address.ANY, Mention.Kind.NAMED) : null;
    }

    private static boolean separates(Kind kind) {
        return kind == Kind.COMMA || kind == Kind.DASH || kind == Kind.STOP;
    }
}
