// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Label;
import io.github.tinsach.quote.Mention.Address;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person a pronoun or a post points back to: the subject of a verb of speech in the sentences before, or whom a
 * sentence is about, or the nearest person named.
 */
final class Antecedents {
    /** How many sentences a pronoun reaches back. */
    private static final int SENTENCES_BACK = 8;

    /** No pronoun is followed from whoever bears a post. */
    private static final int MOST_DEPTH = 3;

    /** How many mentions a pronoun reaches back. */
    private static final int MENTIONS_BACK = 60;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final Article article;
    private final NameBook names;
    private final SubjectFinder subjects;
    private final SpeakerResolver resolver;
    private final AddressForms forms;
    private final Reports reports;

    /**
     * Makes the finder of an article.
     *
     * @param resolver asked whom the mentions mean that are found
     */
    Antecedents(Article article, NameBook names, SubjectFinder subjects, SpeakerResolver resolver) {
        this.article = article;
        this.names = names;
        this.subjects = subjects;
        this.resolver = resolver;
        forms = new AddressForms(article, names);
        reports = new Reports(article, subjects);
    }

    /**
     * Returns whom a pronoun in a sentence means, null where nobody can be told.
     *
     * @param here the sentence
     * @param depth how many pronouns were followed to this one
     */
    @Nullable
    Mention find(Mention pronoun, Frame here, int depth) {
        Mention described = described(pronoun);
        if (described != null) {
            return described;
        }
        String head = head(pronoun);
        Mention bearer = bearer(pronoun, head);
        if (bearer != null) {
            return bearer;
        }
        Mention namesake = head.isEmpty() ? forms.namesake(pronoun) : null;
        Frame frame = here;
        for (int back = 0;
                back <= SENTENCES_BACK && frame != null;
                back++, frame = article.sentences().before(frame)) {
            int to = back == 0 && frame.passage() == pronoun.passage()
                    ? Math.min(pronoun.from(), frame.to())
                    : frame.to();
            if (to <= frame.from()) {
                continue;
            }
            Mention found = reported(frame, to, pronoun, head, depth);
            if (found == null && back == 0) {
                found = topic(frame, to, pronoun, head, depth);
            }
            if (found == null && back > 0) {
                found = leading(frame, to, pronoun, head, depth);
            }
            if (found != null) {
                boolean other = namesake != null && names.fullest(namesake) != found && forms.differ(found, pronoun);
                return other && standsAfter(namesake, frame) ? names.fullest(namesake) : found;
            }
        }
        return nearest(pronoun, head);
    }

    /**
     * Returns the unnamed person whom a form of address of several words, which tells who it is, means again: "cô giáo" of
     * "cô giáo này". The body names nobody before, or that one might be meant.
     */
    private @Nullable Mention described(Mention pronoun) {
        int words = pronoun.titleTo() - pronoun.from();
        PhraseTable.Hit form = lexicon.titles().at(pronoun.tokens(), pronoun.from(), pronoun.titleTo());
        if (words < 2 || form == null || form.end() < pronoun.titleTo() || !(form.is("he") || form.is("she"))) {
            return null;
        }
        String[] title = pronoun.tokens().words(pronoun.from(), pronoun.titleTo());
        MentionCursor cursor = MentionCursor.before(pronoun, names.people());
        Mention first = null;
        Mention candidate = cursor.back();
        for (int i = 0; i < MENTIONS_BACK && candidate != null; i++, candidate = cursor.back()) {
            if (candidate.passage().label() != Label.BODY || article.isQuoted(candidate)) {
                continue;
            }
            boolean same = candidate.titleTo() - candidate.from() == words
                    && Arrays.equals(candidate.tokens().words(candidate.from(), candidate.titleTo()), title);
            if (candidate.named()) {
                // one who is named before the first of them
                first = null;
            } else if (same) {
                first = candidate;
            }
        }
        return first;
    }

    /** Returns the last person with the post that "luật sư này" points back to; null where nobody is printed with it. */
    private @Nullable Mention bearer(Mention pronoun, String head) {
        Tokens tokens = pronoun.tokens();
        int at = pronoun.from();
        PhraseTable.Hit title = lexicon.titles().at(tokens, at, pronoun.to());
        boolean sexed = tokens.is(at, "nam") || tokens.is(at, "nữ") || tokens.is(at, "vị");
        if (title == null && sexed) {
            title = lexicon.titles().at(tokens, ++at, pronoun.to());
        }
        boolean post = !head.isEmpty() && title != null && title.is("role") && title.end() == pronoun.to() - 1;
        if (!post) {
            return null;
        }
        String wanted = String.join(" ", tokens.words(at, title.end()));
        MentionCursor cursor = MentionCursor.before(pronoun, names.people());
        Mention candidate = cursor.back();
        for (int i = 0; i < MENTIONS_BACK && candidate != null; i++, candidate = cursor.back()) {
            boolean body = candidate.passage().label() == Label.BODY && !article.isQuoted(candidate);
            boolean bears = body
                    && candidate.titleTo() > candidate.from()
                    && names.address(candidate).fits(pronoun.address())
                    && !candidate.relative()
                    && titled(candidate, wanted);
            if (bears && candidate.named() && !names.halved(candidate)) {
                return names.fullest(candidate);
            }
            if (bears && candidate.kind() == Mention.Kind.PLAIN) {
                Frame where = frameOf(candidate);
                return where == null ? candidate : resolver.resolve(candidate, where, MOST_DEPTH);
            }
        }
        return null;
    }

    private static boolean titled(Mention person, String post) {
        int to = person.named() ? person.nameFrom() : person.titleTo();
        return (" " + String.join(" ", person.tokens().words(person.from(), to)) + " ").contains(" " + post + " ");
    }

    /** Returns the sentence that a mention stands in; null where it is no sentence of lead or body. */
    private @Nullable Frame frameOf(Mention mention) {
        for (Frame frame : article.sentences().of(mention.passage())) {
            if (mention.from() >= frame.from() && mention.from() < frame.to()) {
                return frame;
            }
        }
        return null;
    }

    /** Returns whether a mention does not stand before a sentence. */
    private static boolean standsAfter(Mention mention, Frame frame) {
        int passage = Integer.compare(mention.passage().index(), frame.passage().index());
        return passage > 0 || passage == 0 && mention.from() >= frame.from();
    }

    /** Returns whom a sentence says at its beginning that it is about: "Về phía A, sau đêm diễn, anh …"; null where nobody is. */
    private @Nullable Mention topic(Frame frame, int to, Mention pronoun, String head, int depth) {
        Tokens tokens = frame.tokens();
        int from = lexicon.word(tokens, frame.from(), "topic");
        if (from < 0 && (tokens.is(frame.from(), "còn") || tokens.is(frame.from(), "riêng"))) {
            from = frame.from() + 1;
        }
        Mention subject = from < 0 || from >= to ? null : subjects.speakers().at(frame.passage(), from, to);
        return subject == null || !subject.named() || !fits(pronoun, head, subject)
                ? null
                : resolver.resolve(subject, frame, depth + 1);
    }

    private @Nullable Mention leading(Frame frame, int to, Mention pronoun, String head, int depth) {
        Mention subject = subjects.leading(frame.passage(), frame.from(), to, article.covered(frame.passage()));
        if (subject == null || !fits(pronoun, head, subject)) {
            return null;
        }
        Mention resolved = resolver.resolve(subject, frame, depth + 1);
        return resolved != null && names.address(resolved).fits(pronoun.address()) ? resolved : null;
    }

    /** Returns the nearest subject of a verb of speech in a sentence that the pronoun can mean. */
    private @Nullable Mention reported(Frame frame, int end, Mention pronoun, String head, int depth) {
        for (Attribution said : reports.of(frame)) {
            Mention subject = said.speaker();
            if (subject != null && said.verb() < end && fits(pronoun, head, subject)) {
                Mention resolved = resolver.resolve(subject, frame, depth + 1);
                if (resolved != null && names.address(resolved).fits(pronoun.address())) {
                    return resolved;
                }
            }
        }
        return null;
    }

    private boolean fits(Mention pronoun, String head, Mention subject) {
        return names.address(subject).fits(pronoun.address())
                && !(pronoun.address() != Address.ANY && bareWord(subject))
                && (subject.kind() != Mention.Kind.PLAIN || subjects.speakers().person(subject) && !anybody(subject))
                && (head.isEmpty() || !subject.named() && containsWord(subject, head) || subject.named())
                && !(subject.passage() == pronoun.passage() && subject.from() >= pronoun.from());
    }

    /** Returns whether a name is one word that nothing makes a person: "theo Reuters". */
    private boolean bareWord(Mention subject) {
        return subject.named()
                && subject.titleTo() == subject.from()
                && subject.nameFrom() == subject.from()
                && subject.nameTo() - subject.nameFrom() == 1
                && names.address(subject) == Address.ANY
                && names.fullest(subject) == subject;
    }

    /** Returns whether no certain person is meant: "có người cho rằng". */
    private static boolean anybody(Mention subject) {
        return subject.tokens().is(subject.from() - 1, "có");
    }

    private static boolean containsWord(Mention mention, String phrase) {
        return (" " + String.join(" ", mention.tokens().words(mention.from(), mention.to())) + " ")
                .contains(" " + phrase + " ");
    }

    /** Returns what is said of the person pointed back to: "lãnh đạo" of "vị lãnh đạo này"; empty for a mere pronoun. */
    private String head(Mention pronoun) {
        Tokens tokens = pronoun.tokens();
        int to = pronoun.to();
        while (to > pronoun.from() && lexicon.isWord(tokens, to - 1, "this")) {
            to--;
        }
        boolean above = to < pronoun.to() && tokens.is(to, "trên");
        if (above && (tokens.is(to - 1, "nói") || tokens.is(to - 1, "nêu") || tokens.is(to - 1, "kể"))) {
            to--;
        }
        PhraseTable.Hit title = lexicon.titles().at(tokens, pronoun.from(), to);
        int from = title != null && !title.type().startsWith("role") ? title.end() : pronoun.from();
        if (tokens.is(from, "vị") || tokens.is(from, "người")) {
            from++;
        }
        return String.join(" ", tokens.words(Math.min(from, to), to));
    }

    private @Nullable Mention nearest(Mention pronoun, String head) {
        MentionCursor cursor = MentionCursor.before(pronoun, names.people());
        for (int i = 0; i < MENTIONS_BACK; i++) {
            Mention candidate = cursor.back();
            if (candidate == null) {
                return null;
            }
            boolean quoted = article.isQuoted(candidate);
            if (!quoted
                    && candidate.named()
                    && !names.halved(candidate)
                    && candidate.address().fits(pronoun.address())
                    && candidate.passage().label() != Label.CAPTION
                    && (pronoun.address() == Address.ANY || candidate.titleTo() > candidate.from())) {
                return names.fullest(candidate);
            }
            if (!quoted && candidate.kind() == Mention.Kind.PLAIN && !head.isEmpty() && containsWord(candidate, head)) {
                return candidate;
            }
        }
        return null;
    }
}
