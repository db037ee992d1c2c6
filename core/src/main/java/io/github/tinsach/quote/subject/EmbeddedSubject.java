// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.subject;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.UnnamedSpeaker;
import io.github.tinsach.quote.subject.ClauseParts.Part;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds a subject that stands within a clause: behind "mà", or behind a verb that bids somebody speak. */
final class EmbeddedSubject {
    /** Words from "mà" to the verb whose subject stands between them. */
    private static final int LONGEST_RELATIVE = 7;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final SpeakerReader speakers;

    EmbeddedSubject(SpeakerReader speakers) {
        this.speakers = speakers;
    }

    /** Returns the subject between "mà" and the verb: "một việc mà ông cho rằng"; null where none stands there. */
    @Nullable
    Mention ofRelativeClause(Passage passage, int from, int verb) {
        Tokens tokens = passage.tokens();
        for (int i = verb - 2; i >= Math.max(from, verb - LONGEST_RELATIVE); i--) {
            if (tokens.is(i, "mà")) {
                Mention subject = speakers.at(passage, i + 1, verb);
                return UnnamedSpeaker.plausible(subject) && subject.to() == verb ? subject : null;
            }
        }
        return null;
    }

    /**
     * Returns whoever stands right before the verb, behind a word that ends what was told of somebody else: "ông An xin thôi
     * và Bình gợi ý", "với điều ông gọi là"; null where nobody does. Behind a name "và" joins two subjects.
     */
    @Nullable
    Mention beside(Passage passage, int from, int verb) {
        Tokens tokens = passage.tokens();
        for (int i = verb - 1; i > Math.max(from, verb - LONGEST_RELATIVE); i--) {
            boolean told = lexicon.isWord(tokens, i - 1, "told");
            boolean joined = i - 1 > from
                    && tokens.is(i - 1, "và")
                    && !tokens.capital(i - 2)
                    && !lexicon.titles().has(tokens, i - 2);
            if (told || joined) {
                Mention subject = speakers.at(passage, i, verb);
                boolean whole = subject != null && subject.kind() != Mention.Kind.PLAIN && subject.to() == verb;
                return whole ? subject : null;
            }
        }
        return null;
    }

    /**
     * Returns the person with title and name who stands right before the verb, behind a circumstance that no comma ends:
     * "Liên quan đến vụ việc ca sĩ An Bình cho biết"; null where nobody does, or behind a preposition.
     */
    @Nullable
    Mention behindCircumstance(Passage passage, int from, int verb) {
        Tokens tokens = passage.tokens();
        for (int i = verb - 2; i > Math.max(from, verb - LONGEST_RELATIVE); i--) {
            Mention person = lexicon.titles().has(tokens, i) ? speakers.at(passage, i, verb) : null;
            if (person != null && person.named() && person.titleTo() > person.from() && person.to() == verb) {
                return belongs(tokens, i - 1) ? null : person;
            }
        }
        return null;
    }

    /** Returns whether a name behind the word at {@code before} belongs to it: "của ông A", "việc ông A", but not "vụ việc". */
    private boolean belongs(Tokens tokens, int before) {
        boolean affair = tokens.is(before, "việc") && tokens.is(before - 1, "vụ");
        boolean linked = lexicon.isWord(tokens, before, "with") || lexicon.isWord(tokens, before, "relation");
        return linked && !affair || tokens.is(before, "của");
    }

    /** Returns by whom something is said: "Lý do được ông An giải thích"; null where the verb is no passive. */
    @Nullable
    Mention ofPassive(Passage passage, Part part) {
        Tokens tokens = passage.tokens();
        for (int i = part.endOfWords(tokens) - 2; i > part.from(); i--) {
            if (tokens.is(i, "được") || tokens.is(i, "bị")) {
                Mention other = speakers.at(passage, i + 1, part.to());
                return UnnamedSpeaker.plausible(other) && other.to() >= part.endOfWords(tokens) ? other : null;
            }
        }
        return null;
    }

    /** Returns who was made to speak: "ra hiệu cho trợ lý trả lời"; null where the verb has its subject before it. */
    @Nullable
    Mention bidden(Passage passage, Part part) {
        Tokens tokens = passage.tokens();
        for (int i = part.from(); i < part.to(); i++) {
            int end = tokens.is(i, "do") && i > part.from() ? i + 1 : lexicon.word(tokens, i, "let");
            end = end >= 0 && tokens.is(end, "chính") ? end + 1 : end;
            Mention other = end < 0 || end >= part.to() ? null : speakers.at(passage, end, part.to());
            int rest = other == null ? 0 : tokens.is(other.to(), "phải") ? other.to() + 1 : other.to();
            boolean speaks = other != null && rest >= part.endOfWords(tokens);
            // "bị mắng khiến cô tuyên bố": the pronoun means the subject itself
            boolean made = tokens.is(i, "khiến") || tokens.is(i, "buộc");
            if (speaks && made && other.kind() == Mention.Kind.BACK) {
                continue;
            }
            if (speaks && UnnamedSpeaker.plausible(other)) {
                return other;
            }
        }
        return null;
    }
}
