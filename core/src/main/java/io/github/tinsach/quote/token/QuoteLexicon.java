// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases that quotes are read by; the conditions on them are in the code that asks. */
public final class QuoteLexicon {
    /** Words that begin the naming of a person besides titles: "nữ nghệ sĩ". */
    private static final List<String> SEXES = List.of("nam", "nữ");

    /** Words that end the naming of a speaker besides verbs of speech: "ông Minh | cũng nói". */
    private static final List<String> PHRASE_ENDS =
            List.of("đã", "đang", "cũng", "vẫn", "vừa", "từng", "liền", "bèn", "sẽ", "khi", "thì", "cho", "rất");

    private static final QuoteLexicon INSTANCE = new QuoteLexicon();

    private final Vocabulary vocabulary = new Vocabulary();
    private final PhraseTable verbs = PhraseTable.read("verbs.tsv", 0, vocabulary);
    private final PhraseTable contexts = PhraseTable.read("contexts.tsv", 1, vocabulary);
    private final PhraseTable titles = PhraseTable.read("titles.tsv", 2, vocabulary);
    private final PhraseTable openers = PhraseTable.read("openers.tsv", 3, vocabulary);
    private final PhraseTable words = PhraseTable.read("words.tsv", 4, vocabulary);
    private final PhraseTable surnames = PhraseTable.read("surnames.txt", 5, vocabulary);
    private final PhraseTable places = PhraseTable.read("places.txt", 6, vocabulary);
    private final PhraseTable organisations = PhraseTable.read("organisations.txt", 7, vocabulary);
    private final PhraseTable sentenceStarts = PhraseTable.read("sentence-starts.txt", 8, vocabulary);
    private final PhraseTable nounMarkers = PhraseTable.read("noun-markers.txt", 9, vocabulary);
    private final PhraseTable sourceNouns = PhraseTable.read("source-nouns.txt", 10, vocabulary);
    private final PhraseTable seats = PhraseTable.read("seats.tsv", 11, vocabulary);

    private QuoteLexicon() {
        SEXES.forEach(word -> vocabulary.note(vocabulary.add(word), Vocabulary.OPENS_MENTION));
        PHRASE_ENDS.forEach(word -> vocabulary.note(vocabulary.add(word), Vocabulary.ENDS_PHRASE));
        verbs.forEachEnd((type, word) -> vocabulary.note(word, Vocabulary.LEADS_UP));
        words.forEachEnd((type, word) -> {
            if (type.equals("that")) {
                vocabulary.note(word, Vocabulary.LEADS_UP);
            }
        });
        words.forEachFirst("relation", word -> vocabulary.note(word, Vocabulary.OPENS_MENTION));
        for (short word = 1; word < vocabulary.size(); word++) {
            if (titles.opens(word, vocabulary)) {
                vocabulary.note(word, Vocabulary.OPENS_MENTION);
            }
        }
    }

    /** Returns the lexicon, read at first use. */
    public static QuoteLexicon get() {
        return INSTANCE;
    }

    /** All words of the tables. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Houses that stand for those who work there; the class is the post of whoever heads them. */
    public PhraseTable seats() {
        return seats;
    }

    /** Verbs and nouns of speech. */
    public PhraseTable verbs() {
        return verbs;
    }

    /** Returns the verb or noun of speech at a token; null where none is, or where it is a word of a name: "Trần Bảo Ngân". */
    public PhraseTable.@Nullable Hit verb(Tokens tokens, int token, int limit) {
        PhraseTable.@Nullable Hit hit = verbs.at(tokens, token, limit);
        boolean inName = hit != null
                && tokens.capital(token)
                && !tokens.acronym(token)
                && (tokens.capital(token - 1) || hit.end() == token + 1 && tokens.capital(token + 1) && token > 0);
        return inName ? null : hit;
    }

    /** Words before a mark that tell that the marked words are no speech. */
    public PhraseTable contexts() {
        return contexts;
    }

    /** Forms of address, ranks, posts, professions. */
    public PhraseTable titles() {
        return titles;
    }

    /** What a clause begins with. */
    public PhraseTable openers() {
        return openers;
    }

    /** Names of places that stand between a post and a name. */
    public PhraseTable places() {
        return places;
    }

    /** Words that make a noun of the verb of speech behind them. */
    public PhraseTable nounMarkers() {
        return nounMarkers;
    }

    /** Words between "theo" and the source. */
    public PhraseTable sourceNouns() {
        return sourceNouns;
    }

    /** Returns whether a Vietnamese name begins at the token: with a surname, or with any word before "Thị" or "Văn". */
    public boolean surname(Tokens tokens, int token) {
        boolean middle = tokens.capital(token + 1) && (tokens.is(token + 1, "thị") || tokens.is(token + 1, "văn"));
        return middle || surnames.at(tokens, token, Math.min(token + 1, tokens.size())) != null;
    }

    /** Returns whether the tokens from one to before another are the name of a place. */
    public boolean place(Tokens tokens, int from, int to) {
        PhraseTable.@Nullable Hit hit = places.at(tokens, from, to);
        return hit != null && hit.end() == to || from > 0 && placeBefore(tokens, from);
    }

    /** Returns whether an organisation's name may begin at {@code token}: with a word that such names begin with, or a short form. */
    public boolean organisation(Tokens tokens, int token) {
        return tokens.acronym(token) || organisations.at(tokens, token, Math.min(token + 1, tokens.size())) != null;
    }

    /** Returns whether a sentence begins at {@code token}, which follows a shortened word with its full stop. */
    public boolean opensSentence(Tokens tokens, int token) {
        return (tokens.is(token, Kind.MARK) && tokens.capital(token + 1))
                || (tokens.capital(token) && sentenceStarts.has(tokens, token));
    }

    /** Returns whether a sentence begins at {@code token} with a word that many sentences begin with. */
    public boolean startsSentence(Tokens tokens, int token) {
        return (token == 0 || tokens.is(token - 1, Kind.STOP)) && sentenceStarts.has(tokens, token);
    }

    /** Returns whether a word between a post and a name tells that the name is that of a body: "giám đốc công ty Tolland Rail". */
    public boolean ofBody(Tokens tokens, int from, int name) {
        for (int i = from; i < name; i++) {
            if (isWord(tokens, i, "body") || word(tokens, i, "place") == name) {
                return true;
            }
        }
        return false;
    }

    /** Returns the steering word of the class that begins at {@code token}: its end, or -1 where there is none. */
    public int word(Tokens tokens, int token, String type) {
        PhraseTable.@Nullable Hit hit = words.at(tokens, token, tokens.size());
        return hit != null && hit.is(type) ? hit.end() : -1;
    }

    /** Returns the end of the adverb that begins at {@code token}, or -1. */
    public int adverb(Tokens tokens, int token) {
        int end = word(tokens, token, "adverb");
        return end >= 0 ? end : word(tokens, token, "manner");
    }

    /** Returns whether a steering word of the class begins at {@code token}. */
    public boolean isWord(Tokens tokens, int token, String type) {
        return word(tokens, token, type) >= 0;
    }

    /** Returns whether the noun of a place stands before a token: "đình Vườn Bà", but not "gia đình Vườn Bà". */
    public boolean placeBefore(Tokens tokens, int at) {
        return isWord(tokens, at - 1, "place") && !isWord(tokens, at - 2, "relation");
    }
}
