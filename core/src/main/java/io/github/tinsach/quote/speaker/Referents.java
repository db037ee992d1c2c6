// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.Mention.Address;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.UnnamedSpeaker;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells whether a pronoun or a post can mean a subject named before it: by sex, age, number and the words of both. */
final class Referents {
    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final NameBook names;

    Referents(NameBook names) {
        this.names = names;
    }

    /**
     * Returns whether a pronoun can mean a subject.
     *
     * @param head the noun of the pronoun, "quan chức" of "quan chức này"; empty where it has none
     */
    boolean fits(Mention pronoun, String head, Mention subject) {
        return names.address(subject).fits(pronoun.address())
                && !(pronoun.address() != Address.ANY && bareWord(subject))
                && (subject.kind() != Mention.Kind.PLAIN
                        || UnnamedSpeaker.person(subject)
                                && !anybody(subject)
                                && !UnnamedSpeaker.several(subject)
                                && !grownUp(subject, pronoun)
                                && !holds(subject, pronoun))
                && (head.isEmpty() || subject.named() || subject.prints(head) || introduces(subject, pronoun))
                && !(subject.passage() == pronoun.passage() && subject.from() >= pronoun.from());
    }

    /** Returns whether whoever a subject means is one whom the pronoun can mean. */
    boolean meant(@Nullable Mention resolved, Mention pronoun) {
        return resolved != null && names.address(resolved).fits(pronoun.address()) && !grownUp(resolved, pronoun);
    }

    /** Returns whether somebody without a name is no child where a child is meant: "một giáo viên" is not "cậu bé". */
    private boolean grownUp(Mention other, Mention pronoun) {
        return other.kind() == Mention.Kind.PLAIN && child(pronoun) && !child(other);
    }

    private boolean child(Mention mention) {
        Tokens tokens = mention.tokens();
        for (int i = mention.from(); i < mention.to(); i++) {
            if (lexicon.isWord(tokens, i, "child")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the pronoun is a word of the mention, which then is somebody else: "cha mẹ của cô". */
    private static boolean holds(Mention subject, Mention pronoun) {
        return pronoun.titleTo() == pronoun.from() + 1
                && pronoun.address() != Address.ANY
                && subject.from() + 1 < subject.to()
                && subject.tokens().is(subject.to() - 1, pronoun.tokens().lower(pronoun.from()));
    }

    /** Returns whether nobody but somebody of a relative clause does what is told: "lỗi mà nhà sản xuất đưa ra". */
    static boolean relative(Mention subject) {
        return subject.kind() == Mention.Kind.PLAIN && subject.tokens().is(subject.from() - 1, "mà");
    }

    /** Returns whether somebody unnamed is introduced by the word that points back: "Một quan chức … quan chức giấu tên này". Officials have many posts. */
    private boolean introduces(Mention subject, Mention pronoun) {
        Tokens tokens = pronoun.tokens();
        int from = tokens.is(pronoun.from(), "vị") ? pronoun.from() + 1 : pronoun.from();
        if (lexicon.isWord(tokens, from, "official")
                && subject.tokens().is(subject.from(), "một")
                && lexicon.titles().has(subject.tokens(), subject.from() + 1)) {
            return true;
        }
        PhraseTable.Hit head = lexicon.openers().at(tokens, from, pronoun.to());
        return head != null
                && head.is("person")
                && subject.tokens().is(subject.from(), "một")
                && subject.prints(String.join(" ", tokens.words(from, head.end())));
    }

    /** Returns whether a name is one word that nothing makes a person: "theo Reuters". */
    private boolean bareWord(Mention subject) {
        return subject.named()
                && subject.titleTo() == subject.from()
                && subject.nameFrom() == subject.from()
                && subject.nameTo() - subject.nameFrom() == 1
                && names.address(subject) == Address.ANY
                && names.printedOnce(names.fullest(subject)) == subject;
    }

    /** Returns whether whoever does something is meant: "Người nộp đơn phải chờ". */
    static boolean whoever(Mention subject) {
        PhraseTable.Hit opener = QuoteLexicon.get().openers().at(subject.tokens(), subject.from(), subject.to());
        return subject.tokens().is(subject.from(), "người")
                && subject.kind() == Mention.Kind.PLAIN
                && opener != null
                && opener.end() == subject.from() + 1;
    }

    /** Returns whether no certain person is meant: "có người cho rằng". */
    private static boolean anybody(Mention subject) {
        return subject.tokens().is(subject.from() - 1, "có");
    }
}
