// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.attribution.Attribution;
import io.github.tinsach.quote.mark.Frame;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.subject.SubjectFinder;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person a pronoun or a post points back to: the subject of a verb of speech in the sentences before, or whom a
 * sentence is about, or the nearest person named.
 */
final class Antecedents {
    /** How many sentences a pronoun reaches back. */
    private static final int SENTENCES_BACK = 8;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final Article article;
    private final NameBook names;
    private final SubjectFinder subjects;
    private final SpeakerResolver resolver;
    private final AddressForms forms;
    private final AnaphoricNouns nouns;
    private final Reports reports;
    private final Referents referents;

    /**
     * Makes the finder of an article.
     *
     * @param resolver asked whom the mentions mean that are found
     */
    Antecedents(Article article, NameBook names, SubjectFinder subjects, Reports reports, SpeakerResolver resolver) {
        this.article = article;
        this.names = names;
        this.subjects = subjects;
        this.resolver = resolver;
        forms = new AddressForms(article, names);
        nouns = new AnaphoricNouns(article, names, resolver);
        this.reports = reports;
        referents = new Referents(names);
    }

    /**
     * Returns whom a pronoun in a sentence means, null where nobody can be told.
     *
     * @param here the sentence
     * @param depth how many pronouns were followed to this one
     */
    @Nullable
    Mention find(Mention pronoun, Frame here, int depth) {
        Mention described = nouns.described(pronoun);
        if (described != null) {
            return described;
        }
        String head = nouns.head(pronoun);
        Mention bearer = nouns.bearer(pronoun, head);
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
        return nouns.nearest(pronoun, head);
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
        return subject == null || !subject.named() || !referents.fits(pronoun, head, subject)
                ? null
                : resolver.resolve(subject, frame, depth + 1);
    }

    private @Nullable Mention leading(Frame frame, int to, Mention pronoun, String head, int depth) {
        Mention subject = subjects.leading(frame.passage(), frame.from(), to, article.covered(frame.passage()));
        if (subject == null || Referents.whoever(subject) || !referents.fits(pronoun, head, subject)) {
            return null;
        }
        Mention resolved = resolver.resolve(subject, frame, depth + 1);
        return referents.meant(resolved, pronoun) ? resolved : null;
    }

    /** Returns the nearest subject of a verb of speech in a sentence that the pronoun can mean. */
    private @Nullable Mention reported(Frame frame, int end, Mention pronoun, String head, int depth) {
        List<Attribution> all = reports.of(frame);
        for (int k = 0; k < all.size(); k++) {
            Attribution said = end < frame.to() ? all.get(k) : all.get(all.size() - 1 - k);
            Mention subject = said.speaker();
            if (subject != null
                    && said.verb() < end
                    && !Referents.relative(subject)
                    && referents.fits(pronoun, head, subject)) {
                Mention resolved = resolver.resolve(subject, frame, depth + 1);
                if (referents.meant(resolved, pronoun)) {
                    return resolved;
                }
            }
        }
        return null;
    }
}
