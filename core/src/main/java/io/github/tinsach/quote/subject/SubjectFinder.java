// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.subject;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.UnnamedSpeaker;
import io.github.tinsach.quote.subject.ClauseParts.Part;
import io.github.tinsach.quote.token.CapitalRun;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb of speech in the words before it: the clause is cut at commas, and its parts are read from
 * the verb backwards past appositions ("ông A, Giám đốc bệnh viện, cho biết") until one names somebody.
 */
public final class SubjectFinder {
    /** Words from a statement to whose it is: "thông báo | phát đi sáng nay | của". */
    private static final int LONGEST_CITATION = 6;

    /** Tokens of a nickname in marks, with them. */
    private static final int LONGEST_NICKNAME = 8;

    private final SpeakerReader speakers;
    private final CircumstanceReader circumstances;
    private final EmbeddedSubject embedded;
    private final Appositions appositions;
    private final SentenceTopic topic;

    /** A finder that knows the people of {@code names}. */
    public SubjectFinder(NameBook names) {
        this.speakers = new SpeakerReader(names);
        this.circumstances = new CircumstanceReader(names, speakers);
        this.embedded = new EmbeddedSubject(speakers);
        this.appositions = new Appositions(speakers, names);
        this.topic = new SentenceTopic(speakers);
    }

    /** Returns the reader of those who can speak. */
    public SpeakerReader speakers() {
        return speakers;
    }

    /**
     * Returns who does what the verb at {@code verb} says, looking back to {@code from}; null where no subject is printed.
     *
     * @param covered for each token of the passage, whether a stretch in marks covers it
     */
    @Nullable
    public Mention before(Passage passage, int from, int verb, boolean[] covered) {
        Tokens tokens = passage.tokens();
        Mention own = embedded.ofRelativeClause(passage, from, verb);
        own = own == null ? embedded.beside(passage, from, verb) : own;
        if (own != null) {
            return own;
        }
        Mention subject = ofClause(passage, ClauseParts.of(tokens, from, verb, covered), covered);
        return subject == null ? embedded.behindCircumstance(passage, from, verb) : subject;
    }

    private @Nullable Mention ofClause(Passage passage, List<Part> parts, boolean[] covered) {
        Tokens tokens = passage.tokens();
        Mention plain = null;
        Mention vague = null;
        boolean onlyAppositions = true;
        for (int p = parts.size() - 1; p >= 0; p--) {
            Part part = parts.get(p);
            int start = outside(tokens, part, covered);
            if (start >= part.to()) {
                continue;
            }
            if (verb(tokens, start, part.to())) {
                // the "cho" of "cho rằng “…” hoặc"
                continue;
            }
            Mention bidden = embedded.bidden(passage, part);
            if (bidden != null) {
                return bidden;
            }
            Mention agent = p == parts.size() - 1 ? embedded.ofPassive(passage, part) : null;
            if (agent != null) {
                return agent;
            }
            Mention found = speakers.at(passage, start, part.to());
            boolean weak = found != null
                    && p > 0
                    && begins(tokens, parts.get(p - 1), covered)
                    && appositions.weak(found, part, parts.get(p - 1));
            if (found != null && found.kind() != Mention.Kind.PLAIN && !weak) {
                boolean host = found.named() && (plain == null || found.to() >= part.endOfWords(tokens));
                return plain == null || host ? found : plain;
            }
            Mention kin = plain != null ? plain : vague;
            if (kin != null && kin.relative() && found != null && bare(tokens, part, start)) {
                // "Sarah, con gái của Thủ tướng A, phát biểu"
                return SpeakerReader.named(passage, start, part.endOfWords(tokens));
            }
            boolean apposition = appositions.tells(tokens, parts, p, start, found);
            if (apposition && !weak) {
                vague = vague == null && found != null && found.titleTo() > found.from() ? found : vague;
                found = null;
            }
            if (found == null && !apposition) {
                Mention inside = plain == null && onlyAppositions || described(plain)
                        ? circumstances.within(passage, start, part.to())
                        : null;
                if (inside != null && plain != null) {
                    // "Trong khi Tổng thống A - một nhà phê bình lâu năm - viết"
                    return inside.named() && inside.to() >= part.endOfWords(tokens) ? inside : plain;
                }
                return inside != null ? inside : plain != null ? plain : vague;
            }
            if (found != null && !UnnamedSpeaker.plausible(found)) {
                vague = vague == null ? found : vague;
            } else if (found != null
                    && (plain == null
                            || UnnamedSpeaker.person(found) && !UnnamedSpeaker.person(plain) && !of(found, plain))) {
                plain = found;
            }
            if (part.clause() && plain != null) {
                return plain;
            }
            onlyAppositions = onlyAppositions && apposition;
        }
        return plain != null ? plain : vague;
    }

    /** Returns whether a part is nothing but the beginning of a verb that the cut before "rằng" halved. */
    private static boolean verb(Tokens tokens, int from, int to) {
        PhraseTable.Hit verb =
                tokens.is(to, "rằng") ? QuoteLexicon.get().verbs().at(tokens, from, tokens.size()) : null;
        return verb != null && verb.end() > to;
    }

    /** Returns whether somebody is told by the name of another: "chồng của Lan" by "Lan". */
    private static boolean of(Mention told, Mention other) {
        return other.named() && told.prints(String.join(" ", other.tokens().words(other.nameFrom(), other.nameTo())));
    }

    /** Returns whether somebody unnamed may be what is said of a person named before: "một nhà phê bình lâu năm". */
    private static boolean described(@Nullable Mention plain) {
        return plain != null && plain.tokens().is(plain.from(), "một");
    }

    /** Returns whether a part is nothing but capitalised words, and no place. */
    private static boolean bare(Tokens tokens, Part part, int start) {
        int end = part.endOfWords(tokens);
        return CapitalRun.end(tokens, start, end) == end && !QuoteLexicon.get().place(tokens, start, end);
    }

    /** Returns whether a part holds more than links and what stands in marks. */
    private boolean begins(Tokens tokens, Part part, boolean[] covered) {
        return outside(tokens, part, covered) < part.to();
    }

    /**
     * Returns where a part begins behind links and behind what stands in marks: words of a quote before are nobody's naming,
     * and a nickname in marks stands before the name. A part that is nothing but marked words begins with them.
     */
    private int outside(Tokens tokens, Part part, boolean[] covered) {
        int start = ClauseLinks.after(tokens, part.from(), part.to());
        if (start >= part.to() || !covered[start] || Character.isLowerCase(tokens.first(part.from()))) {
            return start;
        }
        int end = start;
        while (end < part.to() && covered[end]) {
            end++;
        }
        int rest = ClauseLinks.after(tokens, end, part.to());
        if (rest >= part.to() && Appositions.joined(tokens, part)) {
            // "cho rằng “…” hoặc nhận xét": the subject stands before the marked words
            return rest;
        }
        boolean nickname = end - start <= LONGEST_NICKNAME && !tokens.is(part.from() - 1, Kind.COLON);
        return nickname && !tokens.capital(rest) ? start : rest;
    }

    /** Returns whose words a verb hands on: "dẫn lời ông A", "dẫn thông báo phát đi của Sở Y tế"; null where nobody is printed. */
    @Nullable
    public Mention cited(Passage passage, PhraseTable.Hit verb, int limit) {
        Tokens tokens = passage.tokens();
        int from = verb.end();
        if (verb.is("citation")) {
            int to = Math.min(limit, from + LONGEST_CITATION);
            while (from < to && !tokens.is(from, "của") && !tokens.is(from, "từ")) {
                from++;
            }
            if (from >= to) {
                return null;
            }
            from++;
        }
        return from < limit ? speakers.at(passage, from, limit) : null;
    }

    /** Returns the person whom a sentence is about: the first that stands as a subject; null where none does. */
    @Nullable
    public Mention leading(Passage passage, int from, int to, boolean[] covered) {
        return topic.leading(passage, from, to, covered);
    }
}
