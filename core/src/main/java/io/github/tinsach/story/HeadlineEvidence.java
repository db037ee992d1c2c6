// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.text.WordHash;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a line as headline by the text below and the evidence around. Worths of evidence are in characters of text; see
 * the constants' sources in the labelling study of the project's corpus.
 */
final class HeadlineEvidence {
    /** Text below counts in full up to here: an article of normal length. */
    private static final int FULL_MASS = 1200;

    private static final double WEIGHT = 1.6;

    /** Section names are shorter than most headlines. */
    static final int SHORT_TITLE = 28;

    private final PageFacts page;
    private final String slug;
    private final Overlap overlap;
    private final HeadlineDoubts doubts;
    private final List<Long> stated = new ArrayList<>();

    HeadlineEvidence(PageFacts page, Overlap overlap) {
        this.page = page;
        this.overlap = overlap;
        doubts = new HeadlineDoubts(page);
        String url = page.page().url();
        slug = url == null ? "" : url;
        for (MetaValue value : page.page().metadata().headlines()) {
            stated.add(WordHash.ofPhrase(value.value()));
        }
    }

    /**
     * Weighs line {@code i}.
     *
     * @param reasons what speaks for the line is added, for people; null where nobody asks
     */
    HeadlineChoice weigh(int i, @Nullable List<String> reasons) {
        LineFacts line = page.line(i);
        double evidence = 0;
        evidence += markup(line, reasons);
        if (spelledBy(slug, line)) {
            evidence += 300;
            note(reasons, "the address spells it");
        }
        if (stated.contains(line.key())) {
            evidence += 500;
            note(reasons, "the page's metadata states it");
        }
        double returns = returns(i);
        evidence += 250 * returns;
        if (returns > 0.3) {
            note(reasons, "its words return in the paragraphs below");
        }
        if (echoed(i)) {
            evidence += 150;
            note(reasons, "a picture's text repeats it");
        } else if (page.copies(i) > 1 && line.length() >= SHORT_TITLE) {
            evidence += 40;
            note(reasons, "printed more than once");
        }
        int date = nearestDate(i);
        if (date <= 2) {
            evidence += 150;
            note(reasons, "a date stands beside it");
        } else if (date <= 5) {
            evidence += 100;
            note(reasons, "a date stands near it");
        }
        evidence += below(i, reasons);
        evidence -= doubts.points(i);
        int mass = page.massFrom(i + 1);
        double text = Math.min(mass, FULL_MASS) + 0.25 * Math.max(0, mass - FULL_MASS);
        return new HeadlineChoice(i, text + WEIGHT * evidence, evidence, reasons == null ? List.of() : reasons);
    }

    private static void note(@Nullable List<String> reasons, String reason) {
        if (reasons != null) {
            reasons.add(reason);
        }
    }

    private static double markup(LineFacts line, @Nullable List<String> reasons) {
        Markup markup = line.line().markup();
        if (markup == null) {
            return 0;
        }
        double evidence = 0;
        if (markup.heading() == 1) {
            evidence += 350;
            note(reasons, "the page's first-level heading");
        }
        if (markup.linkShare() > 0.8) {
            evidence -= 200;
        }
        if (!markup.chrome().isEmpty() && !markup.chrome().equals("header")) {
            evidence -= 150;
        }
        if (markup.imageText()) {
            evidence -= 300;
        }
        return evidence;
    }

    /** Share of the line's pairs of words that stand in the next six paragraphs. */
    private double returns(int i) {
        // two pairs of a short name return easily: full weight from six pairs on
        int pairs = page.line(i).words() - 1;
        return overlap.pairsIn(i, 6) * Math.min(1, pairs / 6.0);
    }

    private boolean echoed(int i) {
        if (page.copies(i) == 1) {
            return false;
        }
        LineFacts line = page.line(i);
        for (int j = i + 1; j < Math.min(page.size(), i + 40); j++) {
            LineFacts other = page.line(j);
            if (other.stem() == line.stem() && other.is(LineFlag.PICTURE_NUMBER)) {
                return true;
            }
        }
        return false;
    }

    private int nearestDate(int i) {
        for (int distance = 1; distance <= 5; distance++) {
            if (HeadlineForm.isDate(page, i + distance) || HeadlineForm.isDate(page, i - distance) && distance <= 2) {
                return distance;
            }
        }
        return Integer.MAX_VALUE;
    }

    private double below(int i, @Nullable List<String> reasons) {
        double evidence = 0;
        for (int j = i + 1; j < Math.min(page.size(), i + 8); j++) {
            LineFacts line = page.line(j);
            if (line.is(LineFlag.PREFIX) && line.shape().isText()) {
                evidence += 80;
                note(reasons, "a lead with the publisher's prefix stands below");
                break;
            }
        }
        if (i + 1 < page.size()) {
            Shape next = page.line(i + 1).shape();
            if (next == Shape.PROSE || next == Shape.NAME) {
                evidence += 40;
            }
        }
        return evidence;
    }

    private static boolean spelledBy(String url, LineFacts line) {
        return !url.isEmpty() && Slug.matches(url, line.text());
    }
}
