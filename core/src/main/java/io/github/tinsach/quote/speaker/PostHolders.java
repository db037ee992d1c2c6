// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.MentionCursor;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.RoleFinder;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds who holds the post that a mention without a name gives: "nam ca sĩ", "Phó Chánh án". */
final class PostHolders {
    /** How many mentions a post reaches back, and onwards. */
    private static final int MENTIONS_AROUND = 60;

    /** So many words may stand between a post and "là" before the name: "Chủ tọa phiên tòa là bà A". */
    private static final int COPULA_REACH = 4;

    /** Words of a post that a comma parts from the name behind it: "Chỉ huy chiến dịch cứu hộ, ông A". */
    private static final int LONGEST_POST = 10;

    /** So many words name a post with its body, which nobody else of the sentence bears. */
    private static final int WORDS_WITH_BODY = 5;

    /** So many posts in a row are read before a name. */
    private static final int MOST_POSTS = 3;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final NameBook names;

    PostHolders(NameBook names) {
        this.names = names;
    }

    /** Returns the named person whose title or apposition has the words of a post: "nam ca sĩ", "Phó Chánh án TAND tối cao". */
    Mention holder(Mention plain) {
        Tokens tokens = plain.tokens();
        boolean vague = tokens.is(plain.from(), "vị");
        if (plain.titleTo() == plain.from() && !vague || plain.relative()) {
            return plain;
        }
        int from = vague ? plain.from() + 1 : plain.from();
        PhraseTable.Hit title = lexicon.titles().at(tokens, from, plain.to());
        while (title != null && !title.type().startsWith("role") && !title.is("former") && title.end() < plain.to()) {
            from = title.end();
            title = lexicon.titles().at(tokens, from, plain.to());
        }
        if (vague && title == null || title != null && title.is("role") && nicknamed(plain, title)) {
            return plain;
        }
        Mention holder = holder(plain, tokens.words(from, beforeAge(plain)));
        PhraseTable.Hit profession =
                title != null && title.is("former") ? lexicon.titles().at(tokens, title.end(), plain.to()) : null;
        if (holder == null && profession != null && profession.is("role")) {
            // "cựu người mẫu" was a model all the time; a former president is not the president
            holder = holder(plain, tokens.words(title.end(), beforeAge(plain)));
        }
        if (holder == null && title != null && title.is("role") && title.end() < plain.to() && !another(plain)) {
            holder = holder(plain, tokens.words(from, title.end()));
        }
        return holder == null ? plain : holder;
    }

    /**
     * Returns who heads the seat of government that a naming has: "người đứng đầu Lầu Năm Góc" is the minister of defence; the
     * naming itself where the article names no such person; null where it has no seat.
     */
    @Nullable
    Mention headOfSeat(Mention plain) {
        for (int i = plain.titleTo(); plain.titleTo() > plain.from() && i < plain.to(); i++) {
            PhraseTable.Hit seat = lexicon.seats().at(plain.tokens(), i, plain.to());
            if (seat != null) {
                Mention head = holder(plain, seat.type().split(" "));
                return head == null ? plain : head;
            }
        }
        return null;
    }

    /** Returns where a post ends: before the age, "Bí thư Thành ủy | 39 tuổi". */
    private static int beforeAge(Mention plain) {
        Tokens tokens = plain.tokens();
        int to = plain.to();
        return to - 2 > plain.from() && tokens.is(to - 1, "tuổi") && tokens.number(to - 2) ? to - 2 : to;
    }

    /** Returns whether a post is told from that of all others: "nam diễn viên thủ vai Sa Tăng", "một ca sĩ khác". */
    boolean another(Mention plain) {
        Tokens tokens = plain.tokens();
        int at = plain.titleTo();
        return plain.to() > at
                && (tokens.is(at, "thủ") || tokens.is(at, "vào") || tokens.is(at, "đóng") || tokens.is(at, "khác"));
    }

    /** Returns whether a name with a word in small letters stands behind the post: "Nghệ sĩ Giang còi". */
    private static boolean nicknamed(Mention plain, PhraseTable.Hit title) {
        return plain.tokens().capital(title.end()) && plain.to() == title.end() + 2;
    }

    private @Nullable Mention holder(Mention plain, String[] role) {
        if (role.length == 0) {
            return null;
        }
        String wanted = PostWords.plain(String.join(" ", role));
        MentionCursor back = MentionCursor.before(plain, names.people());
        for (int i = 0; i < MENTIONS_AROUND; i++) {
            Mention candidate = back.back();
            if (candidate == null) {
                break;
            }
            if (holds(candidate, plain, wanted, role.length)) {
                return names.fullest(candidate);
            }
        }
        MentionCursor onwards = MentionCursor.before(plain, names.people());
        for (int i = 0; i < MENTIONS_AROUND; i++) {
            Mention candidate = onwards.onwards();
            if (candidate == null) {
                break;
            }
            if (holds(candidate, plain, wanted, role.length)) {
                return names.fullest(candidate);
            }
        }
        return null;
    }

    private boolean holds(Mention candidate, Mention plain, String role, int words) {
        return candidate.named()
                && !names.halved(candidate)
                && candidate.address().fits(plain.address())
                && holds(candidate, role, words);
    }

    private boolean holds(Mention named, String wanted, int words) {
        Tokens tokens = named.tokens();
        String title = PostWords.plain(String.join(" ", tokens.words(named.from(), named.nameFrom())));
        if (!title.isEmpty()
                && (PostWords.same(wanted, title) || PostWords.same(title, wanted) || title.startsWith(wanted))) {
            return true;
        }
        PhraseTable.Hit first = lexicon.titles().at(tokens, named.from(), named.nameFrom());
        boolean former = first != null && first.is("former") && first.end() < named.nameFrom();
        if ((former || first != null && first.is("role")) && wanted.startsWith(title + " ")) {
            return true;
        }
        if (tokens.is(named.from() - 1, "là") && !several(tokens, named.from() - 1)) {
            int back = Math.max(0, named.from() - 1 - COPULA_REACH - words);
            String before = " " + String.join(" ", tokens.words(back, named.from() - 1)) + " ";
            if (before.contains(" " + wanted + " ")) {
                return true;
            }
        }
        if (named.titleTo() > named.from() && listed(named, wanted)) {
            return true;
        }
        if (tokens.is(named.nameTo(), Kind.OPEN_BRACKET)
                && PostWords.begin(tokens, named.nameTo() + 1, wanted, words)) {
            return true;
        }
        int i = RoleFinder.apposition(tokens, named.nameTo());
        // "ở phần thi của A, nữ ca sĩ nói" is about another
        boolean subject = i >= 0
                && words < WORDS_WITH_BODY
                && (lexicon.verbs().has(tokens, i + words) || lexicon.adverb(tokens, i + words) >= 0);
        return i >= 0 && !subject && PostWords.begin(tokens, i, wanted, words);
    }

    /** Returns whether several are told by name behind "là": "6 đối tượng khác là …". */
    private static boolean several(Tokens tokens, int copula) {
        for (int i = copula - 1; i >= Math.max(0, copula - 2 * COPULA_REACH) && tokens.is(i, Kind.WORD); i--) {
            if (tokens.number(i) || tokens.is(i, "khác") || tokens.is(i, "những") || tokens.is(i, "các")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a post stands before the name, parted by a comma, or before another that does: "Nhà thơ, Bí thư xã, ông A". */
    private boolean listed(Mention named, String wanted) {
        Tokens tokens = named.tokens();
        int end = named.from() - 1;
        for (int posts = 0; posts < MOST_POSTS && tokens.is(end, Kind.COMMA); posts++) {
            int part = end;
            while (part > 0 && tokens.is(part - 1, Kind.WORD) && end - part < LONGEST_POST) {
                part--;
            }
            if (!lexicon.titles().has(tokens, part)) {
                return false;
            }
            if (String.join(" ", tokens.words(part, end)).startsWith(wanted)) {
                return true;
            }
            end = part - 1;
        }
        return false;
    }
}
