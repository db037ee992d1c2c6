// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.model.Label;
import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import org.jspecify.annotations.Nullable;

/** The forms of address of an article's people: writers keep to one form for each person. */
final class AddressForms {
    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final Article article;
    private final NameBook names;

    AddressForms(Article article, NameBook names) {
        this.article = article;
        this.names = names;
    }

    /** Returns the last person before a pronoun who is named with that form of address: "anh Hiếu … anh khoe"; null where none is. */
    @Nullable
    Mention namesake(Mention pronoun) {
        String form = form(pronoun);
        if (form.isEmpty()) {
            return null;
        }
        EarlierMentions earlier = EarlierMentions.before(pronoun, article, names);
        for (Mention candidate = earlier.next(); candidate != null; candidate = earlier.next()) {
            boolean person = candidate.named() && candidate.passage().label() != Label.CAPTION;
            if (person && form(candidate).equals(form)) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns whether a person is named with another form of address than that of a pronoun. */
    boolean differ(Mention person, Mention pronoun) {
        String form = form(person);
        return !form.isEmpty() && !form.equals(form(pronoun));
    }

    /** Returns the form of address that a mention opens with, "" where it opens with none. */
    private String form(Mention mention) {
        PhraseTable.Hit title = lexicon.titles().at(mention.tokens(), mention.from(), mention.to());
        boolean address = title != null && (title.is("he") || title.is("she"));
        return address ? String.join(" ", mention.tokens().words(mention.from(), title.end())) : "";
    }
}
