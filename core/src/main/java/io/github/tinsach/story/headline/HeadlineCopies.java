// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.HeadlineForm;

/** Of the places where the headline is printed, finds the one that heads the article. */
final class HeadlineCopies {
    private static final int DISTANCE = 7;

    private final PageFacts page;

    HeadlineCopies(PageFacts page) {
        this.page = page;
    }

    /**
     * The headline is often printed again as the first picture's text, or before in the page's title. Of equal lines close
     * together the first with a date below it heads; where none has one, the first.
     */
    HeadlineChoice choose(HeadlineChoice choice) {
        int index = choice.index();
        if (page.copies(index) == 1) {
            return choice;
        }
        int chosen = index;
        int cluster = -1;
        int dated = -1;
        int previous = -1;
        boolean pageTitle = index <= 2;
        int last = page.lastCopy(index);
        for (int i = textAbove(index) + 1;
                i <= last && (pageTitle || page.line(i).shape() != Shape.PROSE);
                i++) {
            if (page.line(i).stem() != page.line(index).stem()
                    || !HeadlineForm.canBe(page.line(i))
                    || HeadlineForm.isImageText(page, i)) {
                continue;
            }
            if (dateBelow(i)) {
                dated = i;
                pageTitle &= i <= 2;
            }
            if (cluster < 0 || i - previous > DISTANCE) {
                cluster = i;
            }
            previous = i;
            chosen = cluster;
        }
        return choice.at(dated < 0 ? chosen : dated);
    }

    private int textAbove(int index) {
        int i = index - 1;
        while (i >= 0 && page.line(i).shape() != Shape.PROSE) {
            i--;
        }
        return i;
    }

    private boolean dateBelow(int index) {
        for (int i = index + 1; i < Math.min(page.size(), index + 5); i++) {
            if (page.line(i).stem() == page.line(index).stem()) {
                return false;
            }
            if (HeadlineForm.isDate(page, i)) {
                return true;
            }
        }
        return false;
    }
}
