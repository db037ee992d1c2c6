// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.HeadlineForm;

/** What speaks against a line as headline. */
final class HeadlineDoubts {
    private final PageFacts page;

    HeadlineDoubts(PageFacts page) {
        this.page = page;
    }

    /** Returns the points against {@code line}, the one at {@code i}, in characters of text. */
    int points(int i, LineFacts line) {
        int points = 0;
        if (line.is(LineFlag.CREDIT_FIRST) || line.is(LineFlag.CREDIT_LAST) || line.is(LineFlag.CREDIT_INSIDE)) {
            points += 300;
        }
        if (i > 0) {
            LineFacts above = page.line(i - 1);
            Marker marker = above.marker();
            if (above.shape() == Shape.MARKER && marker != null && marker.opensBlock()) {
                points += 150;
            }
            // the last of a list whose marks stand behind its titles
            if (HeadlineForm.endsInDash(above.text())) {
                points += 300;
            }
        }
        if (textAboveWithoutDate(i)) {
            points += 120;
        }
        Marker own = line.marker();
        if (line.shape() == Shape.MARKER && own != null && !own.opensBlock()) {
            points += 100;
        }
        if (line.end() == LineEnd.ELLIPSIS) {
            points += 120;
        }
        if (line.is(LineFlag.SEPARATOR) || line.is(LineFlag.LINK_SIGN) || line.is(LineFlag.HASH)) {
            points += 100;
        }
        if (line.length() < HeadlineEvidence.SHORT_TITLE) {
            points += 100;
        }
        if (line.capitalized() == line.words()) {
            points += 60;
        }
        if (line.length() > 120) {
            points += 40;
        }
        if (line.is(LineFlag.DATE) && line.shape() == Shape.SHORT) {
            points += 60;
        }
        if (line.is(LineFlag.ASCII)) {
            points += 150;
        }
        if (line.is(LineFlag.SOURCE) || line.is(LineFlag.DOUBLED)) {
            points += 100;
        }
        if (line.shape().isText() && line.end() != LineEnd.QUESTION) {
            points += 60;
        }
        if (line.end().isStatementEnd()) {
            points += 160;
        }
        if (inList(i, line)) {
            points += 60;
        }
        return points;
    }

    private boolean textAboveWithoutDate(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            if (page.line(j).shape() == Shape.DATE) {
                return false;
            }
            if (page.line(j).shape() == Shape.PROSE) {
                return true;
            }
        }
        return false;
    }

    private boolean inList(int i, LineFacts line) {
        int titles = 0;
        int end = Math.min(page.size(), i + 3);
        for (int j = Math.max(0, i - 2); j < end; j++) {
            // the line itself has its own stem
            titles += page.line(j).shape() == Shape.TITLE && page.line(j).stem() != line.stem() ? 1 : 0;
        }
        return titles >= 2;
    }
}
