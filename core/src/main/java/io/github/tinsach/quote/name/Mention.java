// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;

/**
 * Somebody or something that can speak, as printed in one place.
 *
 * @param passage where
 * @param from first token, title included
 * @param to the token after the last
 * @param nameFrom first token of the name; equal to {@code nameTo} where no name is printed
 * @param nameTo the token after the name
 * @param titleTo the token after the title or the form of address; equal to {@code from} where there is none
 * @param address whom the form of address means
 * @param kind what was recognised
 */
public record Mention(
        Passage passage, int from, int to, int nameFrom, int nameTo, int titleTo, Address address, Kind kind) {
    /** Whom a form of address means. */
    public enum Address {
        /** A man: {@code ông}. */
        HE,
        /** A woman: {@code bà}. */
        SHE,
        /** Either: {@code giáo sư}, {@code em}. */
        ANY;

        /** Returns whether someone addressed so may be addressed as {@code other} too. */
        public boolean fits(Address other) {
            return this == ANY || other == ANY || this == other;
        }
    }

    /** What was recognised. */
    public enum Kind {
        /** A person with a name. */
        NAMED,
        /** A pronoun or a form that points back: {@code ông}, {@code vị này}. */
        BACK,
        /** Anybody or anything else, as printed: {@code một lãnh đạo huyện}, {@code Bộ Y tế}, {@code Cáo trạng}. */
        PLAIN
    }

    /** Returns whether the mention prints a name. */
    public boolean named() {
        return kind == Kind.NAMED;
    }

    /** Returns whether somebody is named by another person: "bà xã nhạc sĩ Minh". */
    public boolean relative() {
        if (kind != Kind.PLAIN || to <= titleTo || titleTo <= from) {
            return false;
        }
        int relation = QuoteLexicon.get().word(tokens(), from, "relation");
        return relation == titleTo || relation == titleTo - 1 && tokens().is(relation, "của");
    }

    /** Returns the tokens of its passage. */
    public Tokens tokens() {
        return passage.tokens();
    }

    /** Returns the words of the name; none where no name is printed. */
    public NameWords name() {
        return NameWords.of(tokens(), nameFrom, nameTo);
    }

    /** Returns whether some words, in lower case with a blank between them, stand in it. */
    public boolean prints(String words) {
        return (" " + String.join(" ", tokens().words(from, to)) + " ").contains(" " + words + " ");
    }

    /** Returns whether it is printed before another. */
    boolean standsBefore(Mention other) {
        int byPassage = Integer.compare(passage.index(), other.passage.index());
        return byPassage < 0 || byPassage == 0 && from < other.from;
    }
}
