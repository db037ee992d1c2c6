// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.PhraseEnd;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the post of a speaker: before the name ("Ngoại trưởng Mỹ Antony Blinken") or in apposition after it. */
public final class RoleFinder {
    /** Tokens of what brackets tell of somebody at most. */
    private static final int LONGEST_BRACKETS = 40;

    private final QuoteLexicon lexicon = QuoteLexicon.get();

    /** Returns the role as printed at the first of {@code mentions} that prints one; null where none does. */
    @Nullable
    public String role(List<Mention> mentions) {
        for (Mention mention : mentions) {
            String role = role(mention);
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    private @Nullable String role(Mention mention) {
        if (!mention.named()) {
            return null;
        }
        Tokens tokens = mention.tokens();
        int from = afterLink(tokens, mention.from(), mention.nameFrom());
        PhraseTable.Hit hit = lexicon.titles().at(tokens, from, mention.nameFrom());
        while (hit != null && !hit.type().startsWith("role") && !hit.is("former") && !hit.is("epithet")) {
            from = hit.end();
            hit = lexicon.titles().at(tokens, from, mention.nameFrom());
        }
        int to = from;
        while (to < mention.nameFrom() && !tokens.is(to, "là") && !tokens.is(to, "tên")) {
            to++;
        }
        boolean called = to < mention.nameFrom() && !post(tokens, from)
                // says whose equal somebody is, not what
                || tokens.is(from, "người") && tokens.is(from + 1, "đồng") && tokens.is(from + 2, "cấp");
        for (int i = from; i < to; i++) {
            // "chân dài sinh năm 1997 và bạn trai": of somebody else
            called |= lexicon.isWord(tokens, i, "trait") || lexicon.isWord(tokens, i, "clause");
        }
        String before = from < to && !called ? mention.passage().printed(from, to) : null;
        String bracketed = before == null ? bracketed(mention) : null;
        if (bracketed != null) {
            return bracketed;
        }
        int at = apposition(tokens, mention.nameTo());
        if (at >= 0 && post(tokens, at)) {
            int end = end(tokens, at);
            if (end > at && before == null) {
                return mention.passage().printed(at, end);
            }
        }
        return before;
    }

    /** Returns where a naming begins behind what joins its sentence to the one before: "Hoặc như ông A". */
    private int afterLink(Tokens tokens, int from, int limit) {
        PhraseTable.Hit link = lexicon.openers().at(tokens, from, limit);
        int at = link != null && link.is("link") ? link.end() : from;
        return at < limit && tokens.is(at, "như") ? at + 1 : at;
    }

    /** Returns whether a post or kin begins at a token, and no form of address: "…, cô muốn …". */
    private boolean post(Tokens tokens, int at) {
        PhraseTable.Hit title = lexicon.titles().at(tokens, at, tokens.size());
        boolean role = title != null && (title.type().startsWith("role") || title.is("epithet") || title.is("former"));
        return role || lexicon.isWord(tokens, at, "relation");
    }

    /** Returns where the naming of a post ends that begins at a token: before the clause. */
    private int end(Tokens tokens, int at) {
        int end = PhraseEnd.of(tokens, at, tokens.size());
        while (tokens.is(end, Kind.STOP) && tokens.is(end - 1, "tp") && tokens.capital(end + 1)) {
            // "UBND TP. Hội An"
            end = PhraseEnd.of(tokens, end + 1, tokens.size());
        }
        for (int i = at + 1; i < end; i++) {
            if (lexicon.isWord(tokens, i, "clause")
                    || tokens.is(i, "bị")
                    || tokens.is(i, "đến")
                    || tokens.is(i, "do")
                    || tokens.is(i, "cùng")) {
                return i;
            }
        }
        return end;
    }

    /** Returns the post or the kin that brackets behind a name tell: "(34 tuổi, tổ trưởng tổ 5)"; null where they tell none. */
    private @Nullable String bracketed(Mention mention) {
        Tokens tokens = mention.tokens();
        int limit = Math.min(tokens.size(), mention.nameTo() + LONGEST_BRACKETS);
        if (!tokens.is(mention.nameTo(), Kind.OPEN_BRACKET)) {
            return null;
        }
        int part = mention.nameTo() + 1;
        for (int i = part; i < limit; i++) {
            boolean closes = tokens.is(i, Kind.CLOSE_BRACKET);
            if (!closes && !tokens.is(i, Kind.COMMA) && !tokens.is(i, Kind.SEMICOLON)) {
                continue;
            }
            PhraseTable.Hit title = lexicon.titles().at(tokens, part, i);
            boolean post = title != null && title.type().startsWith("role");
            if (i > part && (post || lexicon.isWord(tokens, part, "relation"))) {
                return mention.passage().printed(part, i);
            }
            if (closes) {
                return null;
            }
            part = i + 1;
        }
        return null;
    }

    /** Returns the first token of what stands in apposition after a name, past brackets; -1 where nothing does. */
    public static int apposition(Tokens tokens, int nameTo) {
        int i = nameTo;
        if (tokens.is(i, Kind.OPEN_BRACKET)) {
            int limit = Math.min(tokens.size(), i + LONGEST_BRACKETS);
            while (i < limit && !tokens.is(i, Kind.CLOSE_BRACKET)) {
                i++;
            }
            i++;
        }
        boolean parted = tokens.is(i, Kind.COMMA) || tokens.is(i, Kind.DASH);
        return parted && tokens.is(i + 1, Kind.WORD) ? i + 1 : -1;
    }
}
