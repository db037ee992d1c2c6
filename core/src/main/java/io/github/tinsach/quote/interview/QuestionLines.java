// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.interview;

import io.github.tinsach.model.Label;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Letters;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads interviews whose questions were set in bold: the text of the page has lines that end with a question mark, and the
 * answers below them, without label or dash. Columns and lists of questions and answers look alike, so that the questions
 * have to address somebody, the answers to speak of themselves, and something has to tell of a talk.
 */
final class QuestionLines {
    /** Fewer questions in lines of their own make no interview. */
    static final int FEWEST_ANSWERS = 3;

    /** The thanks that end an interview are short. */
    private static final int LONGEST_THANKS = 25;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final List<Passage> passages;
    private final boolean[] asks;
    private int first = -1;
    private int answers;
    private int ofOneself;
    private int addressed;

    private QuestionLines(List<Passage> passages) {
        this.passages = passages;
        this.asks = new boolean[passages.size()];
    }

    /** Returns the turns of the article's passages, null for those that open none; null where it is no such interview. */
    static @Nullable Turn @Nullable [] read(List<Passage> passages) {
        if (passages.stream().filter(QuestionLines::mayAsk).count() < FEWEST_ANSWERS) {
            return null;
        }
        QuestionLines lines = new QuestionLines(passages);
        lines.pair();
        boolean interview = lines.answers >= FEWEST_ANSWERS
                && 2 * lines.addressed >= lines.answers
                && 3 * lines.ofOneself >= 2 * lines.answers
                && lines.talk();
        return interview ? lines.turns() : null;
    }

    /** Returns whether a line may be a question of its own: it ends with the mark. */
    static boolean likely(String line) {
        int end = line.length();
        while (end > 0 && Letters.invisible(line.charAt(end - 1))) {
            end--;
        }
        return end > 0 && line.charAt(end - 1) == '?';
    }

    private void pair() {
        boolean open = false;
        boolean second = false;
        boolean answered = true;
        boolean oneself = false;
        for (Passage passage : passages) {
            if (question(passage)) {
                asks[passage.index()] = true;
                first = first < 0 ? passage.index() : first;
                if (answered) {
                    second = false;
                }
                second |= addresses(passage.tokens());
                open = true;
                answered = false;
                oneself = false;
            } else if (open && passage.label() == Label.BODY && passage.tokens().size() > 0) {
                boolean self = oneself(passage.tokens());
                answers += answered ? 0 : 1;
                addressed += !answered && second ? 1 : 0;
                ofOneself += self && !oneself ? 1 : 0;
                oneself |= self;
                answered = true;
            }
        }
    }

    private static boolean mayAsk(Passage passage) {
        return (passage.label() == Label.BODY || passage.label() == Label.SUBHEAD) && likely(passage.text());
    }

    private boolean question(Passage passage) {
        Tokens tokens = mayAsk(passage) ? passage.tokens() : null;
        return tokens != null
                && tokens.size() > 2
                && !tokens.is(0, Kind.MARK)
                && !tokens.is(tokens.size() - 2, Kind.MARK)
                && !quotes(tokens)
                && (addresses(tokens) || !oneself(tokens));
    }

    /** Returns whether a colon before a mark tells that words are quoted. */
    private static boolean quotes(Tokens tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.is(i, Kind.MARK) && tokens.is(i - 1, Kind.COLON)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether somebody is addressed: "chị", but not "chị Hoa". */
    private boolean addresses(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTable.Hit title = lexicon.titles().at(tokens, i, tokens.size());
            boolean pronoun = title != null && title.end() == i + 1 && (title.is("he") || title.is("she"));
            boolean other = tokens.capital(i + 1) || lexicon.isWord(tokens, i + 1, "this");
            if (pronoun && !other || tokens.is(i, "bạn") && !tokens.is(i + 1, "bè")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether somebody speaks of himself, outside marks. */
    static boolean oneself(Tokens tokens) {
        boolean marked = false;
        for (int i = 0; i < tokens.size(); i++) {
            marked ^= tokens.is(i, Kind.MARK);
            if (!marked && (tokens.is(i, "tôi") || tokens.is(i, "mình") || tokens.is(i, "em"))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a reporter, a talk, a greeting before the first answer or thanks tell of an interview. */
    private boolean talk() {
        for (int p = 0; p <= first; p++) {
            Passage passage = passages.get(p);
            if (passage.label() == Label.CAPTION) {
                continue;
            }
            Tokens tokens = passage.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (lexicon.isWord(tokens, i, "talk")
                        || tokens.is(i, "pv")
                        || tokens.is(i, "phóng") && tokens.is(i + 1, "viên")) {
                    return true;
                }
            }
            if (Guest.greeting(tokens) > 0) {
                return true;
            }
        }
        for (int p = first; p < asks.length; p++) {
            if (thanks(passages.get(p))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a line is the thanks that end an interview. */
    static boolean thanks(Passage passage) {
        Tokens tokens = passage.tokens();
        for (int i = 0; i < 4 && tokens.size() <= LONGEST_THANKS; i++) {
            if ((tokens.is(i, "cảm") || tokens.is(i, "cám")) && tokens.is(i + 1, "ơn")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Turn[] turns() {
        @Nullable Turn[] turns = new @Nullable Turn[asks.length];
        boolean asked = false;
        for (int p = first; p < asks.length; p++) {
            Passage passage = passages.get(p);
            boolean opens = asks[p] ? !asked : asked && passage.label() == Label.BODY;
            if (opens && passage.tokens().size() > 0) {
                turns[p] = new Turn(passage, 0, null, false, asks[p]);
                asked = asks[p];
            }
        }
        return turns;
    }
}
