// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.subject;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.UnnamedSpeaker;
import io.github.tinsach.quote.subject.ClauseParts.Part;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells parts of a clause that say something of a person named before them: post, age, dwelling, place. */
final class Appositions {
    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final SpeakerReader speakers;
    private final NameBook names;

    Appositions(SpeakerReader speakers, NameBook names) {
        this.speakers = speakers;
        this.names = names;
    }

    /**
     * Returns whether a part tells of somebody named before it and holds no subject of its own.
     *
     * @param start where the part begins behind links
     * @param found whoever is read there, null where nobody is
     */
    boolean tells(Tokens tokens, List<Part> parts, int place, int start, @Nullable Mention found) {
        Part part = parts.get(place);
        return belongs(tokens, start, part.to())
                || lexicon.place(tokens, start, part.endOfWords(tokens)) && !acts(parts, place, found)
                || place > 0 && tokens.is(start, "ở") && !tokens.capital(start)
                || place > 0 && predicate(tokens, start)
                || found != null && nobody(found) && coordinated(tokens, place, parts);
    }

    /** Returns whether a place stands at the verb and for those who rule there, since nobody is named before: "Sau đó, Mỹ cảnh báo". */
    private boolean acts(List<Part> parts, int place, @Nullable Mention found) {
        if (found == null || place < parts.size() - 1) {
            return false;
        }
        if (place == 0) {
            return true;
        }
        Part before = parts.get(place - 1);
        int start = ClauseLinks.after(found.tokens(), before.from(), before.to());
        return speakers.at(found.passage(), start, before.to()) == null;
    }

    /**
     * Returns whether a name may be the place or the body of a person named before: it fills its part and has neither title
     * nor surname nor second mention, or it stands far behind a post that follows a name.
     */
    boolean weak(Mention name, Part part, Part before) {
        Tokens tokens = name.tokens();
        boolean fills = name.to() >= part.endOfWords(tokens);
        // "Bí thư Đoàn Trường | THPT Đô Lương": the name of a body goes on
        boolean body = name.titleTo() > name.from() && tokens.acronym(name.to());
        boolean halved = body
                || name.nameTo() - name.nameFrom() == 1 && name.titleTo() > name.from() && !ends(tokens, name.to());
        boolean firm = firm(name);
        if (!name.named() || !fills && !halved && !firm) {
            return false;
        }
        if (halved || firm || name.nameFrom() > name.titleTo() || described(name)) {
            int start = ClauseLinks.after(tokens, before.from(), before.to());
            Mention host = speakers.at(name.passage(), start, before.to());
            return host != null && host.named() && host.to() >= before.endOfWords(tokens);
        }
        return name.titleTo() == name.from()
                && !lexicon.surname(tokens, name.from())
                && !names.knows(tokens, name.to() - 1);
    }

    /** Returns whether a name right behind the post of who leads may be that of a firm: "giám đốc Civic Lines", "… kiêm". */
    private boolean firm(Mention name) {
        PhraseTable.Hit title = lexicon.titles().at(name.tokens(), name.from(), name.titleTo());
        return title != null
                && title.is("role+")
                && title.end() == name.nameFrom()
                && !lexicon.surname(name.tokens(), name.nameFrom());
    }

    /** Returns whether what belongs to a person named before begins at a token: age, dwelling, post. */
    private boolean belongs(Tokens tokens, int at, int limit) {
        PhraseTable.Hit hit = lexicon.openers().at(tokens, at, limit);
        return hit != null && hit.is("part");
    }

    private static boolean nobody(Mention found) {
        return found.kind() == Mention.Kind.PLAIN && !UnnamedSpeaker.person(found);
    }

    /** Returns whether the verb is joined to one before it, whose subject it shares: "rời ghế giám khảo - … và | tuyên bố". */
    private static boolean coordinated(Tokens tokens, int part, List<Part> parts) {
        return part > 0 && part == parts.size() - 1 && joined(tokens, parts.get(part));
    }

    /** Returns whether a part ends with a word that joins two verbs. */
    static boolean joined(Tokens tokens, Part part) {
        int last = part.endOfWords(tokens) - 1;
        return tokens.is(last, "và") || tokens.is(last, "rồi") || tokens.is(last, "hoặc");
    }

    /** Returns whether a part says what somebody named before is: "…, hiện là Phó hiệu trưởng, …". */
    private boolean predicate(Tokens tokens, int start) {
        int i = start;
        while (tokens.is(i, "hiện") || tokens.is(i, "nay") || lexicon.isWord(tokens, i, "adverb")) {
            i++;
        }
        return tokens.is(i, "là") && !tokens.capital(start);
    }

    /** Returns whether more words than a title of the lists lead to a name: "giám đốc bến xe Nước Ngầm". */
    private boolean described(Mention name) {
        PhraseTable.Hit title = lexicon.titles().at(name.tokens(), name.from(), name.titleTo());
        return title != null && title.end() < name.titleTo() && title.type().startsWith("role");
    }

    /** Returns whether a name ends before a token: "Thạc sĩ Nghệ | thuật học" is cut by a capital only. */
    private boolean ends(Tokens tokens, int at) {
        return !tokens.is(at, Kind.WORD)
                || lexicon.verbs().has(tokens, at)
                || lexicon.adverb(tokens, at) >= 0
                || lexicon.isWord(tokens, at, "with");
    }
}
