// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import io.github.tinsach.text.VietnameseText;
import org.jspecify.annotations.Nullable;

/** Reads lines of a page as credits; a word of credit alone goes with the name on the line below: {@code Theo}, {@code VOV}. */
final class CreditText {
    /** A word of credit without a name. */
    private static final int LONGEST_LEAD = 20;

    private final LabelledPage page;
    private final LineViews views;

    CreditText(LabelledPage page, LineViews views) {
        this.page = page;
        this.views = views;
    }

    /** Returns whether a line has a word of credit or a mark that joins author and agency: most lines have neither. */
    static boolean mayBeCredit(String line) {
        return line.indexOf('/') >= 0
                || line.indexOf('(') >= 0
                || line.indexOf("heo") >= 0
                || line.indexOf("HEO") >= 0
                || line.indexOf("ink") >= 0
                || line.indexOf("gu") >= 0
                || line.indexOf("GU") >= 0
                || line.indexOf("our") >= 0
                || line.indexOf("ịch") >= 0
                || line.indexOf("ừ") >= 0;
    }

    /** Returns what a line says as a credit; null for a paragraph. */
    @Nullable
    CreditLine read(LabelledLine line) {
        return CreditLine.mayBe(line.text()) ? CreditLine.read(text(line)) : null;
    }

    /** The same; null too where neither a word of credit nor a mark between author and agency makes it one. */
    @Nullable
    CreditLine readMarked(LabelledLine line) {
        return CreditLine.mayBe(line.text()) ? CreditLine.readMarked(text(line)) : null;
    }

    /** Returns whether a line opens with a word of credit and a colon. */
    boolean opensWithLead(LabelledLine line) {
        return CreditLine.opensWithLead(views.of(line.number(), line.text()).text());
    }

    private String text(LabelledLine line) {
        String text = views.of(line.number(), line.text()).text();
        if (text.length() > LONGEST_LEAD || !CreditLine.isLead(text)) {
            return text;
        }
        for (int i = line.number(); i < page.lines().size(); i++) {
            LabelledLine below = page.lines().get(i);
            if (below.label() != Label.BLANK) {
                NameLine name = NameLine.of(below.text());
                return name != null && name.alone() ? text + ' ' + VietnameseText.nfc(below.text()) : text;
            }
        }
        return text;
    }
}
