// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.PhraseEnd;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells of a mention without a name what it is: one person, a body, or words of the clause that cannot speak. */
public final class UnnamedSpeaker {
    private UnnamedSpeaker() {}

    /** Returns whether a subject is a speaker and not some words of the clause; a name or a pronoun always is. */
    public static boolean plausible(@Nullable Mention subject) {
        if (subject == null || subject.kind() != Mention.Kind.PLAIN) {
            return subject != null;
        }
        PhraseTable.Hit opener = opener(subject);
        boolean opens = opener != null
                && (opener.is("person") || opener.is("people") || opener.is("text") || opener.is("medium"));
        PhraseTable.Hit verb =
                opener == null ? QuoteLexicon.get().verbs().at(subject.tokens(), subject.from(), subject.to()) : null;
        boolean says = verb != null && verb.is("say");
        if (thing(subject)) {
            return false;
        }
        if (counted(subject)) {
            return true;
        }
        return opens || subject.titleTo() > subject.from() || !says && body(subject) || aged(subject);
    }

    /** Returns whether the words begin with what does not speak: "Việc này", "Cách gọi mẹ của bé". */
    private static boolean thing(Mention mention) {
        return mention.tokens().is(mention.from(), "việc")
                || QuoteLexicon.get().isWord(mention.tokens(), mention.from(), "thing");
    }

    /** Returns whether people of a post are counted: "60 cựu quan chức". */
    private static boolean counted(Mention subject) {
        Tokens tokens = subject.tokens();
        PhraseTable.Hit title = tokens.number(subject.from())
                ? QuoteLexicon.get().titles().at(tokens, subject.from() + 1, subject.to())
                : null;
        return title != null && (title.type().startsWith("role") || title.is("former"));
    }

    /** Returns whether capitals make a body of a mention: where a sentence begins, the first capital tells nothing. */
    private static boolean body(Mention subject) {
        QuoteLexicon lexicon = QuoteLexicon.get();
        Tokens tokens = subject.tokens();
        int from = subject.from();
        if (!tokens.capital(from)) {
            return false;
        }
        boolean inside = from > 0 && !tokens.is(from - 1, Kind.STOP);
        boolean named = inside
                || tokens.acronym(from)
                || lexicon.organisation(tokens, from)
                || lexicon.places().has(tokens, from);
        for (int i = from + 1; i < subject.to() && !named; i++) {
            named = tokens.capital(i);
        }
        return named;
    }

    /** Returns whether one person is meant and not a body or several people. */
    public static boolean person(Mention mention) {
        if (tellsWhat(mention)) {
            return false;
        }
        if (mention.titleTo() > mention.from() || aged(mention)) {
            return true;
        }
        PhraseTable.Hit opener = opener(mention);
        if (opener != null && opener.is("person") && opener.end() == mention.from() + 1 && mention.prints("một")) {
            // "một trang web", "một dịch vụ"
            PhraseTable.Hit what = opener(mention.tokens(), opener.end());
            boolean thing = QuoteLexicon.get().isWord(mention.tokens(), opener.end(), "body");
            return what == null ? !thing : !(what.is("text") || what.is("medium"));
        }
        return opener != null && opener.is("person");
    }

    /** Returns whether the words are a clause that tells what somebody is: "vợ thầy là giáo viên", but not "người trẻ nhất là Lan". */
    private static boolean tellsWhat(Mention mention) {
        Tokens tokens = mention.tokens();
        for (int i = mention.from() + 1; i + 1 < mention.to() && mention.kind() == Mention.Kind.PLAIN; i++) {
            if (tokens.is(i, "là") && !tokens.capital(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a medium is named, which quotes others: "trang Politico", and "Politico" in it. */
    public static boolean medium(Mention mention) {
        PhraseTable.Hit opener = opener(mention);
        PhraseTable.Hit before = opener(mention.tokens(), mention.from() - 1);
        return opener != null && opener.is("medium")
                || before != null && before.is("medium") && before.end() == mention.from();
    }

    /** Returns whether the words are no naming at all: "người" alone, "người ta", the speaker's "tôi", or a clause that no verb ended. */
    public static boolean nobody(Mention mention) {
        Tokens tokens = mention.tokens();
        int from = mention.from();
        int words = mention.to() - from;
        return words == 1 && (tokens.is(from, "người") || tokens.is(from, "một") || tokens.is(from, "các"))
                || words >= PhraseEnd.LONGEST
                || words > 1 && tokens.is(from, "họ")
                || words == 2 && tokens.is(from, "người") && tokens.is(from + 1, "ta")
                || tokens.is(from, "tôi")
                || thing(mention)
                || tokens.is(from, "mình")
                || tokens.is(from, "chúng") && (tokens.is(from + 1, "tôi") || tokens.is(from + 1, "ta"));
    }

    /** Returns whether several are meant: "hơn 100 người", "cha mẹ của cô". */
    public static boolean several(Mention mention) {
        Tokens tokens = mention.tokens();
        PhraseTable.Hit opener = opener(mention);
        boolean plural = tokens.is(mention.from() - 1, "các") || tokens.is(mention.from() - 1, "những");
        if (plural || opener != null && opener.is("people")) {
            return true;
        }
        for (int i = mention.from(); i < Math.min(mention.to(), mention.from() + 3); i++) {
            if (tokens.number(i) && !tokens.is(i + 1, "tuổi")) {
                return true;
            }
        }
        return false;
    }

    private static PhraseTable.@Nullable Hit opener(Mention mention) {
        return opener(mention.tokens(), mention.from());
    }

    private static PhraseTable.@Nullable Hit opener(Tokens tokens, int at) {
        return at < 0 ? null : QuoteLexicon.get().openers().at(tokens, at, tokens.size());
    }

    /** Returns whether an age says that one person is meant: "lão nông 71 tuổi". */
    public static boolean aged(Mention mention) {
        Tokens tokens = mention.tokens();
        for (int i = mention.from() + 1; i + 1 < mention.to(); i++) {
            if (tokens.number(i) && tokens.is(i + 1, "tuổi")) {
                return true;
            }
        }
        return false;
    }
}
