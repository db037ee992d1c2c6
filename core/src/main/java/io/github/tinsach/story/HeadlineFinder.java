// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.text.Chars;
import io.github.tinsach.text.VietnameseText;
import io.github.tinsach.text.WordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the headline: of all lines that look like a title, the one with the most text below and the best evidence around.
 * Worths of evidence are in characters of text; see the constants' sources in the labelling study of the project's corpus.
 */
final class HeadlineFinder {
    /** Text below counts in full up to here: an article of normal length. */
    private static final int FULL_MASS = 1200;

    private static final double EVIDENCE_WEIGHT = 1.6;

    /** What stands between the steps of a breadcrumb, or between headline and site name. */
    private static final String FRAME_SIGNS = "/>|›»";

    /** Section names are shorter than most headlines. */
    private static final int SHORT_TITLE = 28;

    private static final int COPY_DISTANCE = 7;

    /** A title above the same text is preferred when it is weighed at most this much lower. */
    private static final int ABOVE_MARGIN = 300;

    /** A title with less text below than this heads no article. */
    private static final int LEAST_MASS = 90;

    private final PageFacts page;
    private final String slug;
    private final Overlap overlap;
    private final List<Long> stated = new ArrayList<>();

    HeadlineFinder(PageFacts page, Overlap overlap) {
        this.page = page;
        this.overlap = overlap;
        String url = page.page().url();
        slug = url == null ? "" : url;
        for (MetaValue value : page.page().metadata().headlines()) {
            stated.add(WordHash.ofPhrase(value.value()));
        }
    }

    /** Returns the best headline of {@code page}; its index is -1 where no line can be one. */
    static HeadlineChoice find(PageFacts page, Overlap overlap) {
        return new HeadlineFinder(page, overlap).find();
    }

    private HeadlineChoice find() {
        List<HeadlineChoice> candidates = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        HeadlineChoice choice = HeadlineChoice.NONE;
        for (int i = 0; i < page.size(); i++) {
            if (!canBeHeadline(page.line(i)) || page.massFrom(i + 1) < LEAST_MASS) {
                continue;
            }
            HeadlineChoice candidate = weigh(i);
            candidates.add(candidate);
            if (candidate.score() > best) {
                best = candidate.score();
                choice = candidate;
            }
        }
        return choice.index() < 0 ? choice : amongCopies(withoutFrame(aboveTheSameText(choice, candidates)));
    }

    /**
     * A subhead, a link in the text or a second story's headline may be weighed higher than the headline far above it. The
     * line above wins where the text runs on from it and it is weighed nearly as high.
     */
    private HeadlineChoice aboveTheSameText(HeadlineChoice choice, List<HeadlineChoice> candidates) {
        HeadlineChoice best = choice;
        for (HeadlineChoice candidate : candidates) {
            if (candidate.index() >= choice.index()) {
                break;
            }
            boolean nearly =
                    candidate.score() >= choice.score() - ABOVE_MARGIN && runsTo(candidate.index(), choice.index());
            boolean evident = candidate.score() >= choice.score() - ABOVE_MARGIN / 3
                    && candidate.evidence() > choice.evidence()
                    && choice.index() - candidate.index() <= 20;
            if ((nearly || evident) && (best == choice || candidate.score() > best.score())) {
                best = candidate;
            }
        }
        return best;
    }

    private boolean runsTo(int from, int to) {
        int mass = 0;
        boolean text = false;
        for (int i = from + 1; i < to; i++) {
            mass += page.mass(i);
            text |= page.line(i).shape() == Shape.PROSE;
            if (mass < -400) {
                return false;
            }
        }
        return text && mass > -250;
    }

    /**
     * The headline is often printed again as the first picture's text, or before in the page's title. Of equal lines close
     * together the first with a date below it heads; where none has one, the first.
     */
    private HeadlineChoice amongCopies(HeadlineChoice choice) {
        int index = choice.index();
        int chosen = index;
        int cluster = -1;
        int dated = -1;
        int previous = -1;
        boolean pageTitle = index <= 2;
        for (int i = textAbove(index) + 1;
                i < page.size() && (pageTitle || page.line(i).shape() != Shape.PROSE);
                i++) {
            if (page.line(i).stem() != page.line(index).stem() || !canBeHeadline(page.line(i)) || isImageText(i)) {
                continue;
            }
            if (dateBelow(i)) {
                dated = i;
                pageTitle &= i <= 2;
            }
            if (cluster < 0 || i - previous > COPY_DISTANCE) {
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

    /** A breadcrumb ends in the headline, the page's title begins with it: the line with nothing else in it heads. */
    private HeadlineChoice withoutFrame(HeadlineChoice choice) {
        int[] words = page.line(choice.index()).hashes();
        for (int i = choice.index() + 1; i < Math.min(page.size(), choice.index() + 12); i++) {
            LineFacts line = page.line(i);
            if (line.words() < words.length
                    && line.words() >= 4
                    && canBeHeadline(line)
                    && !isImageText(i)
                    && frames(page.line(choice.index()), line)) {
                return choice.at(i);
            }
        }
        return choice;
    }

    private static boolean frames(LineFacts outer, LineFacts inner) {
        int[] words = outer.hashes();
        int length = inner.words();
        String text = outer.text();
        int rest = text.length() - inner.length();
        if (rest < 2) {
            return false;
        }
        if (Arrays.equals(words, words.length - length, words.length, inner.hashes(), 0, length)) {
            return FRAME_SIGNS.indexOf(lastVisible(text, rest)) >= 0;
        }
        return Arrays.equals(words, 0, length, inner.hashes(), 0, length)
                && (FRAME_SIGNS + "-–").indexOf(firstVisible(text, inner.length())) >= 0;
    }

    private static char firstVisible(String text, int start) {
        int i = start;
        while (i < text.length() - 1 && VietnameseText.isInvisible(text.charAt(i))) {
            i++;
        }
        return text.charAt(i);
    }

    private static char lastVisible(String text, int end) {
        int i = end - 1;
        while (i > 0 && VietnameseText.isInvisible(text.charAt(i))) {
            i--;
        }
        return text.charAt(i);
    }

    private boolean dateBelow(int index) {
        for (int i = index + 1; i < Math.min(page.size(), index + 5); i++) {
            if (page.line(i).stem() == page.line(index).stem()) {
                return false;
            }
            if (isDate(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isImageText(int i) {
        Markup markup = page.line(i).line().markup();
        return markup != null && markup.imageText();
    }

    private boolean canBeHeadline(LineFacts line) {
        int length = line.length();
        if (length < 14 || length > 220 || line.words() < 3) {
            return false;
        }
        if (line.end() == LineEnd.COLON || line.end() == LineEnd.COMMA) {
            return false;
        }
        if (line.end() == LineEnd.PERIOD && length > 110) {
            return false;
        }
        if (line.first() == Chars.LOWER) {
            return false;
        }
        return switch (line.shape()) {
            case TITLE, NAME, SHORT, SEMI, SOURCE -> true;
            case PROSE -> line.end() != LineEnd.PERIOD && line.length() <= 160;
            case MARKER -> line.words() >= 6;
            default -> false;
        };
    }

    HeadlineChoice weigh(int i) {
        LineFacts line = page.line(i);
        List<String> reasons = new ArrayList<>();
        double evidence = 0;
        evidence += markup(line, reasons);
        if (spelledBy(slug, line)) {
            evidence += 300;
            reasons.add("the address spells it");
        }
        if (stated.contains(line.key())) {
            evidence += 500;
            reasons.add("the page's metadata states it");
        }
        double returns = returns(i);
        evidence += 250 * returns;
        if (returns > 0.3) {
            reasons.add("its words return in the paragraphs below");
        }
        if (echoed(i)) {
            evidence += 150;
            reasons.add("a picture's text repeats it");
        } else if (page.copies(i) > 1 && line.length() >= SHORT_TITLE) {
            evidence += 40;
            reasons.add("printed more than once");
        }
        int date = nearestDate(i);
        if (date <= 2) {
            evidence += 150;
            reasons.add("a date stands beside it");
        } else if (date <= 5) {
            evidence += 100;
            reasons.add("a date stands near it");
        }
        evidence += below(i, reasons);
        evidence -= against(i, line);
        int mass = page.massFrom(i + 1);
        double text = Math.min(mass, FULL_MASS) + 0.25 * Math.max(0, mass - FULL_MASS);
        return new HeadlineChoice(i, text + EVIDENCE_WEIGHT * evidence, evidence, reasons);
    }

    private static double markup(LineFacts line, List<String> reasons) {
        Markup markup = line.line().markup();
        if (markup == null) {
            return 0;
        }
        double evidence = 0;
        if (markup.heading() == 1) {
            evidence += 350;
            reasons.add("the page's first-level heading");
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
            if (isDate(i + distance) || isDate(i - distance) && distance <= 2) {
                return distance;
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean isDate(int i) {
        return i >= 0
                && i < page.size()
                && page.line(i).shape() == Shape.DATE
                && !page.line(i).is(LineFlag.AGE);
    }

    private double below(int i, List<String> reasons) {
        double evidence = 0;
        for (int j = i + 1; j < Math.min(page.size(), i + 8); j++) {
            LineFacts line = page.line(j);
            if (line.is(LineFlag.PREFIX) && line.shape().isText()) {
                evidence += 80;
                reasons.add("a lead with the publisher's prefix stands below");
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

    private double against(int i, LineFacts line) {
        double points = 0;
        if (line.is(LineFlag.CREDIT_FIRST) || line.is(LineFlag.CREDIT_LAST) || line.is(LineFlag.CREDIT_INSIDE)) {
            points += 300;
        }
        if (i > 0) {
            LineFacts above = page.line(i - 1);
            Marker marker = above.marker();
            if (above.shape() == Shape.MARKER && marker != null && marker.opensBlock()) {
                points += 150;
            }
        }
        if (textAboveWithoutDate(i)) {
            points += 120;
        }
        if (line.end() == LineEnd.ELLIPSIS) {
            points += 120;
        }
        if (line.is(LineFlag.SEPARATOR) || line.is(LineFlag.LINK_SIGN) || line.is(LineFlag.HASH)) {
            points += 100;
        }
        if (line.length() < SHORT_TITLE) {
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
        if (line.end() == LineEnd.PERIOD) {
            points += 160;
        }
        if (inList(i)) {
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

    private boolean inList(int i) {
        int titles = 0;
        for (int j = i - 2; j <= i + 2; j++) {
            if (j != i
                    && j >= 0
                    && j < page.size()
                    && page.line(j).shape() == Shape.TITLE
                    && page.line(j).stem() != page.line(i).stem()) {
                titles++;
            }
        }
        return titles >= 2;
    }

    private static boolean spelledBy(String url, LineFacts line) {
        return !url.isEmpty() && Slug.matches(url, line.text());
    }
}
