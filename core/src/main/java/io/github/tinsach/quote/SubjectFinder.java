// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.quote.ClauseParts.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb of speech in the words before it: the clause is cut at commas, and its parts are read from
 * the verb backwards past appositions ("ông A, Giám đốc bệnh viện, cho biết") until one names somebody.
 */
final class SubjectFinder {
    /** So far into a sentence its first subject is looked for. */
    private static final int REACH = 80;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final SpeakerReader speakers;
    private final NameBook names;

    SubjectFinder(NameBook names) {
        this.names = names;
        this.speakers = new SpeakerReader(names);
    }

    /** Returns the reader of those who can speak. */
    SpeakerReader speakers() {
        return speakers;
    }

    /**
     * Returns who does what the verb at {@code verb} says, looking back to {@code from}; null where no subject is printed.
     *
     * @param covered for each token of the passage, whether a stretch in marks covers it
     */
    @Nullable
    Mention before(Passage passage, int from, int verb, boolean[] covered) {
        Tokens tokens = passage.tokens();
        List<Part> parts = ClauseParts.of(tokens, from, verb, covered);
        Mention plain = null;
        Mention vague = null;
        boolean onlyAppositions = true;
        for (int p = parts.size() - 1; p >= 0; p--) {
            Part part = parts.get(p);
            int start = afterLinks(tokens, part.from(), part.to());
            if (start >= part.to()) {
                continue;
            }
            Mention found = speakers.at(passage, start, part.to());
            boolean weak = found != null && p > 0 && weak(found, part, parts.get(p - 1));
            if (found != null && found.kind() != Mention.Kind.PLAIN && !weak) {
                boolean host = found.named() && (plain == null || found.to() >= part.endOfWords(tokens));
                return plain == null || host ? found : plain;
            }
            boolean apposition = speakers.opener(tokens, start, part.to(), "part")
                    || lexicon.place(tokens, start, part.endOfWords(tokens))
                    || p > 0 && tokens.is(start, "ở") && !tokens.capital(start);
            if (apposition && !weak) {
                found = null;
            }
            if (found == null && !apposition) {
                Mention inside = plain == null && onlyAppositions ? speakers.inside(passage, start, part.to()) : null;
                return inside != null ? inside : plain != null ? plain : vague;
            }
            if (found != null && !speakers.plausible(found)) {
                vague = vague == null ? found : vague;
            } else if (found != null && (plain == null || (speakers.person(found) && !speakers.person(plain)))) {
                plain = found;
            }
            if (part.clause() && plain != null) {
                return plain;
            }
            onlyAppositions = onlyAppositions && apposition;
        }
        return plain != null ? plain : vague;
    }

    /** Returns the person whom a sentence is about: the first that stands as a subject; null where none does. */
    @Nullable
    Mention leading(Passage passage, int from, int to, boolean[] covered) {
        Tokens tokens = passage.tokens();
        for (Part part : ClauseParts.of(tokens, from, Math.min(to, from + REACH), covered)) {
            int start = afterLinks(tokens, part.from(), part.to());
            if (start < part.to() && !covered[start]) {
                Mention found = speakers.at(passage, start, part.to());
                if (found != null) {
                    return found.kind() == Mention.Kind.PLAIN && !speakers.person(found) ? null : found;
                }
            }
        }
        return null;
    }

    /** Returns the first token at or after {@code from} that is no word linking clauses. */
    int afterLinks(Tokens tokens, int from, int to) {
        int i = from;
        while (i < to) {
            PhraseTable.Hit hit = lexicon.openers().at(tokens, i, to);
            int adverb = lexicon.adverb(tokens, i);
            if (hit != null && hit.is("link")) {
                i = hit.end();
            } else if (adverb >= 0 && (hit == null || hit.is("adverb")) && !tokens.capital(i)) {
                i = adverb;
            } else if (!tokens.is(i, Kind.WORD)) {
                i++;
            } else {
                break;
            }
        }
        return Math.min(i, to);
    }

    /**
     * Returns whether a name may be the place or the body of a person named before: it fills its part and has neither title
     * nor surname nor second mention, or it stands far behind a post that follows a name.
     */
    private boolean weak(Mention name, Part part, Part before) {
        Tokens tokens = name.tokens();
        boolean fills = name.to() >= part.endOfWords(tokens);
        if (!name.named() || !fills) {
            return false;
        }
        if (name.nameFrom() > name.titleTo()) {
            int start = afterLinks(tokens, before.from(), before.to());
            Mention host = speakers.at(name.passage(), start, before.to());
            return host != null && host.named() && host.to() >= before.endOfWords(tokens);
        }
        return name.titleTo() == name.from()
                && !lexicon.surname(tokens, name.from())
                && !names.knows(tokens, name.to() - 1);
    }
}
