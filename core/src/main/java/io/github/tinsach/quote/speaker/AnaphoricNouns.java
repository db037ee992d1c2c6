// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.model.Label;
import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.mark.Frame;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.Mention.Address;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom words that point back mean by what they say of that person alone, wherever that was a subject: the post of
 * "luật sư này", the form of address of "cô giáo này"; at last, whoever was mentioned last and fits.
 */
final class AnaphoricNouns {
    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final Article article;
    private final NameBook names;
    private final SpeakerResolver resolver;

    AnaphoricNouns(Article article, NameBook names, SpeakerResolver resolver) {
        this.article = article;
        this.names = names;
        this.resolver = resolver;
    }

    /** Returns what is said of the person pointed back to: "lãnh đạo" of "vị lãnh đạo này"; empty for a mere pronoun. */
    String head(Mention pronoun) {
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

    /**
     * Returns the unnamed person whom a form of address of several words, which tells who it is, means again: "cô giáo" of
     * "cô giáo này". The body names nobody before, or that one might be meant.
     */
    @Nullable
    Mention described(Mention pronoun) {
        int words = pronoun.titleTo() - pronoun.from();
        PhraseTable.Hit form = lexicon.titles().at(pronoun.tokens(), pronoun.from(), pronoun.titleTo());
        if (words < 2 || form == null || form.end() < pronoun.titleTo() || !(form.is("he") || form.is("she"))) {
            return null;
        }
        String[] title = pronoun.tokens().words(pronoun.from(), pronoun.titleTo());
        EarlierMentions earlier = EarlierMentions.before(pronoun, article, names);
        Mention first = null;
        for (Mention candidate = earlier.next(); candidate != null; candidate = earlier.next()) {
            if (candidate.passage().label() != Label.BODY) {
                continue;
            }
            if (candidate.named()) {
                // one who is named before the first of them
                first = null;
            } else if (sameForm(candidate, words, title)) {
                first = candidate;
            }
        }
        return first;
    }

    private static boolean sameForm(Mention candidate, int words, String[] title) {
        return candidate.titleTo() - candidate.from() == words
                && Arrays.equals(candidate.tokens().words(candidate.from(), candidate.titleTo()), title);
    }

    /** Returns the last person with the post that "luật sư này" points back to; null where nobody is printed with it. */
    @Nullable
    Mention bearer(Mention pronoun, String head) {
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
        EarlierMentions earlier = EarlierMentions.before(pronoun, article, names);
        for (Mention candidate = earlier.next(); candidate != null; candidate = earlier.next()) {
            boolean bears = candidate.passage().label() == Label.BODY
                    && candidate.titleTo() > candidate.from()
                    && names.address(candidate).fits(pronoun.address())
                    && !candidate.relative()
                    && titled(candidate, wanted);
            if (bears && candidate.named() && !names.halved(candidate)) {
                return names.fullest(candidate);
            }
            if (bears && candidate.kind() == Mention.Kind.PLAIN) {
                Frame where = frameOf(candidate);
                // no pronoun is followed from whoever bears a post
                return where == null ? candidate : resolver.resolve(candidate, where, SpeakerResolver.DEEPEST);
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

    /** Returns the nearest person that is named so that the pronoun can mean it, or is described by the words of {@code head}. */
    @Nullable
    Mention nearest(Mention pronoun, String head) {
        EarlierMentions earlier = EarlierMentions.before(pronoun, article, names);
        for (Mention candidate = earlier.next(); candidate != null; candidate = earlier.next()) {
            if (candidate.named()
                    && !names.halved(candidate)
                    && candidate.address().fits(pronoun.address())
                    && candidate.passage().label() != Label.CAPTION
                    && (pronoun.address() == Address.ANY || candidate.titleTo() > candidate.from())) {
                return names.fullest(candidate);
            }
            boolean described = candidate.kind() == Mention.Kind.PLAIN && !head.isEmpty();
            if (described && candidate.prints(head)) {
                return candidate;
            }
        }
        return null;
    }
}
