// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.Span;
import io.github.tinsach.text.NfcView;

/**
 * A line of the article, cut into tokens.
 *
 * @param index its place among the article's passages
 * @param line number of the line on the page, from 1
 * @param label headline, lead, body, subhead or caption
 * @param view the line in NFC, with the way back to the line as printed
 * @param tokens of the line in NFC
 */
record Passage(int index, int line, Label label, NfcView view, Tokens tokens) {
    static Passage of(int index, int line, Label label, NfcView view) {
        return new Passage(index, line, label, view, Tokenizer.of(view.text()));
    }

    /** Returns whether words said may stand here: a headline's quotes are repeated in the story. */
    boolean quotable() {
        return label == Label.LEAD || label == Label.BODY;
    }

    /** Returns where the tokens from one to before another stand in the line as printed. */
    Span span(int from, int to) {
        return chars(tokens.start(from), tokens.end(to - 1));
    }

    /** Returns where a range of the line in NFC stands in the line as printed. */
    Span chars(int start, int end) {
        return new Span(view.toSource(start), view.toSource(end));
    }

    /** Returns the tokens from one to before another as printed. */
    String printed(int from, int to) {
        return view.source(tokens.start(from), tokens.end(to - 1));
    }
}
