// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.attribution;

import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.mark.Frame;
import io.github.tinsach.quote.mark.Stretch;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.subject.SubjectFinder;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds whose words the text says others are, without a verb of speech beside them: an owner, a source, a sentence about them. */
final class WhoseWords {
    /** What stands further off is not read at all. */
    private static final int REACH = 100;

    /** Words behind the verb in a sentence that says no more than that somebody spoke: "Ông An nói với báo chí." */
    private static final int LONGEST_REST = 4;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final SubjectFinder subjects;

    WhoseWords(SubjectFinder subjects) {
        this.subjects = subjects;
    }

    /** Returns the attribution of the sentence before by "Đó là lời tâm sự của B" or "Nghệ sĩ B chia sẻ với báo chí". */
    Attribution confirmed(Frame frame) {
        Attribution teller = teller(frame);
        return teller != null ? teller : owned(frame);
    }

    /** Returns the attribution by a sentence that says whose words these are: "Đây là nhận định của ông A trong phiên họp". */
    Attribution owned(Frame frame) {
        Tokens tokens = frame.tokens();
        int at = frame.from();
        boolean points = (tokens.is(at, "đó") || tokens.is(at, "đây")) && tokens.is(at + 1, "là");
        boolean words = tokens.is(at + 2, "lời") || lexicon.verbs().has(tokens, at + 2);
        Attribution source = points && words ? source(frame.passage(), at, Math.min(frame.to(), at + REACH)) : null;
        return source == null ? Attribution.NONE : source;
    }

    /** Returns whoever a sentence says no more of than that they spoke; null where it says more. */
    private @Nullable Attribution teller(Frame frame) {
        Tokens tokens = frame.tokens();
        int end = frame.to();
        Mention speaker =
                frame.stretches().isEmpty() ? subjects.speakers().at(frame.passage(), frame.from(), end) : null;
        boolean person = speaker != null && speaker.kind() != Mention.Kind.PLAIN;
        PhraseTable.Hit verb = person ? lexicon.verb(tokens, speaker.to(), end) : null;
        boolean says =
                verb != null && verb.is("say") && end - verb.end() <= LONGEST_REST && !tokens.is(end - 1, Kind.COLON);
        return says ? new Attribution(Place.AFTER, speaker, frame.passage(), speaker.to(), verb.end(), "say", 0) : null;
    }

    /** Returns the attribution by an owner after the marks: "câu hỏi “…” của chủ tọa", "kết luận “…” từ Công an"; null where none stands there. */
    @Nullable
    Attribution owner(Frame frame, Stretch stretch) {
        int at = stretch.close() + 1;
        boolean owned = frame.tokens().is(at, "của") || frame.tokens().is(at, "từ");
        if (!stretch.withinOnePassage() || !owned || at + 1 >= frame.to()) {
            return null;
        }
        Mention owner = subjects.speakers().at(frame.passage(), at + 1, Math.min(frame.to(), at + REACH));
        return owner == null ? null : new Attribution(Place.AFTER_SOURCE, owner, frame.passage(), -1, -1, "", 0);
    }

    /** Returns the attribution by "theo ông A", "là lời của ông A", "đây là lời khẳng định của ông A". */
    @Nullable
    Attribution source(Passage passage, int at, int limit) {
        Tokens tokens = passage.tokens();
        int next = -1;
        if (tokens.is(at, "theo") || tokens.is(at, "trích")) {
            next = at + 1;
        } else if (tokens.is(at, "là") || tokens.is(at, "đây") || tokens.is(at, "đó")) {
            for (int i = at; i < Math.min(at + 12, limit); i++) {
                if (tokens.is(i, "của")) {
                    next = i + 1;
                    break;
                }
            }
        }
        if (next < 0) {
            return null;
        }
        while (tokens.is(next, "lời") || tokens.is(next, "của")) {
            next++;
        }
        Mention source = subjects.speakers().at(passage, next, limit);
        return source == null ? null : new Attribution(Place.AFTER_SOURCE, source, passage, at, at + 1, "say", 0);
    }
}
