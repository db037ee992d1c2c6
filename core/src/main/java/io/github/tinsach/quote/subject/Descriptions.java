// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.subject;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.token.CapitalRun;
import io.github.tinsach.quote.token.ForeignWord;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the names of people behind words that tell of them and that no list of titles has. */
final class Descriptions {
    /** Words from the beginning of a description to the name. */
    private static final int LONGEST_DESCRIPTION = 5;

    /** The same before a foreign name. */
    private static final int LONGEST_BEFORE_FOREIGN = 7;

    private static final int LONGEST_NAME = 4;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final NameBook names;

    Descriptions(NameBook names) {
        this.names = names;
    }

    /** Returns whoever is told by the name: "một người có tên A Bình"; null where nobody is. */
    static @Nullable Mention called(Passage passage, int from, int limit) {
        Tokens tokens = passage.tokens();
        int stop = Math.min(limit, from + LONGEST_DESCRIPTION);
        for (int i = from + 1; i < stop; i++) {
            int run = tokens.is(i, "tên") && !tokens.is(i - 1, "mang") ? CapitalRun.end(tokens, i + 1, limit) : 0;
            if (run > i + 1 && run - i - 1 <= LONGEST_NAME) {
                return new Mention(passage, from, run, i + 1, run, i + 1, Mention.Address.ANY, Mention.Kind.NAMED);
            }
        }
        return null;
    }

    /** Returns the name behind a description that no list has: "soạn giả Hoàng …", "bà chủ quán tên Hoa". */
    @Nullable
    Mention named(Passage passage, int from, int limit) {
        Tokens tokens = passage.tokens();
        int i = from;
        while (i < Math.min(limit, from + LONGEST_BEFORE_FOREIGN) && tokens.is(i, Kind.WORD)) {
            boolean other = lexicon.verbs().has(tokens, i)
                    || tokens.is(i, "và")
                    || lexicon.isWord(tokens, i, "with")
                    || lexicon.isWord(tokens, i, "place")
                    || lexicon.isWord(tokens, i, "act")
                    || lexicon.isWord(tokens, i, "trait") && !tokens.number(i - 1)
                    || lexicon.adverb(tokens, i) >= 0;
            if (other && i > from) {
                return null;
            }
            int run = CapitalRun.end(tokens, i, limit);
            boolean name = i > from
                    && run - i >= 2
                    && run - i <= LONGEST_NAME
                    && !lexicon.organisation(tokens, i)
                    && (i < from + LONGEST_DESCRIPTION && (lexicon.surname(tokens, i) || names.knows(tokens, i, run))
                            || foreign(tokens, from, i, run))
                    && !lexicon.place(tokens, i, run);
            if (name) {
                return new Mention(passage, from, run, i, run, i, Mention.Address.ANY, Mention.Kind.NAMED);
            }
            if (run > i && i > from) {
                return null;
            }
            i = Math.max(run, i + 1);
        }
        return null;
    }

    /** Returns whether a foreign name follows a profession and what is said of it: "danh hài huyền thoại Ricky Gervais". */
    private boolean foreign(Tokens tokens, int from, int name, int end) {
        PhraseTable.Hit title = lexicon.titles().at(tokens, from, name);
        return title != null
                && title.is("role")
                && ForeignWord.is(tokens.lower(name))
                && ForeignWord.is(tokens.lower(end - 1))
                && !lexicon.ofBody(tokens, from, name);
    }
}
