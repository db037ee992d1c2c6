// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.Span;
import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.TextSigns;
import org.jspecify.annotations.Nullable;

/** A line of the article, cut into tokens when first they are asked for: most lines stand far from every quote. */
public final class Passage {
    private final int index;
    private final int line;
    private final Label label;
    private final NfcView view;
    private final Tokenizer tokenizer;
    private @Nullable Tokens tokens;

    /**
     * Makes a passage.
     *
     * @param index its place among the article's passages
     * @param line number of the line on the page, from 1
     * @param label headline, lead, body, subhead or caption
     * @param view the line in NFC, with the way back to the line as printed
     * @param tokenizer cuts it; all passages of an article may share it
     */
    public Passage(int index, int line, Label label, NfcView view, Tokenizer tokenizer) {
        this.index = index;
        this.line = line;
        this.label = label;
        this.view = view;
        this.tokenizer = tokenizer;
    }

    /** Returns its place among the passages. */
    public int index() {
        return index;
    }

    /** Returns the number of its line on the page. */
    public int line() {
        return line;
    }

    /** Returns the label of its line. */
    public Label label() {
        return label;
    }

    /** Returns the line in NFC. */
    public String text() {
        return view.text();
    }

    /** Returns the tokens of the line in NFC. */
    public Tokens tokens() {
        Tokens cut = tokens;
        if (cut == null) {
            cut = tokenizer.cut(view.text());
            tokens = cut;
        }
        return cut;
    }

    /** Returns whether words said may stand here: a headline's quotes are repeated in the story. */
    public boolean quotable() {
        return label == Label.LEAD || label == Label.BODY;
    }

    /** Returns whether a quotation mark stands in the line. */
    public boolean marked() {
        return view.holds(TextSigns.QUOTE_MARK);
    }

    /** Returns whether the characters of the line allow that it opens a turn of an interview. */
    public boolean mayOpenTurn() {
        return TurnForm.possible(view.text(), view.holds(TextSigns.COLON));
    }

    /** Returns where the tokens from one to before another stand in the line as printed. */
    public Span span(int from, int to) {
        return new Span(view.toSource(tokens().start(from)), view.toSource(tokens().end(to - 1)));
    }

    /** Returns the tokens from one to before another as printed. */
    public String printed(int from, int to) {
        return view.source(tokens().start(from), tokens().end(to - 1));
    }
}
