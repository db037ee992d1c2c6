// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.story.LabelledPage;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page that may say where its story comes from, found in one walk over the page. Each list is in the order of
 * the page.
 *
 * @param page the page
 * @param credits credit lines and bylines
 * @param paragraphs leads, paragraphs and subheads
 * @param captions captions
 * @param buttons lines of share and follow buttons
 * @param headline number of the headline; 0 where there is none
 * @param lastContent number of the article's last line; 0 where there is none
 */
record SourceLines(
        LabelledPage page,
        List<LabelledLine> credits,
        List<LabelledLine> paragraphs,
        List<LabelledLine> captions,
        List<LabelledLine> buttons,
        int headline,
        int lastContent) {

    static SourceLines of(LabelledPage page) {
        List<LabelledLine> credits = new ArrayList<>(4);
        List<LabelledLine> paragraphs = new ArrayList<>(16);
        List<LabelledLine> captions = new ArrayList<>(4);
        List<LabelledLine> buttons = new ArrayList<>(4);
        int headline = 0;
        int last = 0;
        for (LabelledLine line : page.lines()) {
            switch (line.label()) {
                case CREDIT, BYLINE -> credits.add(line);
                case HEADLINE -> {
                    last = line.number();
                    headline = headline == 0 ? last : headline;
                }
                case LEAD, BODY, SUBHEAD -> {
                    paragraphs.add(line);
                    last = line.number();
                }
                case CAPTION -> captions.add(line);
                case SOCIAL -> buttons.add(line);
                default -> {}
            }
        }
        return new SourceLines(page, credits, paragraphs, captions, buttons, headline, last);
    }
}
