// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.TextSigns;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of the article and those around its headline. */
public final class Neighbourhood {
    /** Non-blank lines looked at above the headline: a section and a date stand there, page clocks further up. */
    private static final int ABOVE = 2;
    /** Non-blank lines looked at below the headline before the text begins: author twice, section, share buttons. */
    private static final int BELOW = 6;
    /** A line of this length is a paragraph whatever its label: what follows belongs to the text. */
    private static final int PARAGRAPH = 150;
    /** Labels of lines whose dates are other stories'. */
    private static final Set<Label> OTHERS = EnumSet.of(
            Label.RELATED, Label.LISTING, Label.SIDEBAR, Label.SECOND_STORY, Label.HOT_VIDEO, Label.FEEDBACK);

    /** Labels of lines that may stand between a date and the headline below it. */
    private static final Set<Label> BESIDE_HEADLINE =
            EnumSet.of(Label.BLANK, Label.REPEAT, Label.BYLINE, Label.CAPTION, Label.SOCIAL);

    /** From one slash of a date to the next: the month in two digits and a space on each side. */
    private static final int LONGEST_MONTH = 5;

    private final LabelledPage page;
    private final LineViews views;
    private final int headline;
    private final int firstText;
    private final int lastContent;
    private final List<LabelledLine> bylines = new ArrayList<>();

    /** Looks over the lines of {@code page}, seen by {@code views}. */
    public Neighbourhood(LabelledPage page, LineViews views) {
        this.page = page;
        this.views = views;
        int first = 0;
        int text = 0;
        int last = 0;
        for (LabelledLine line : page.kept()) {
            if (line.label().isContent()) {
                last = line.number();
                first = first == 0 && line.label() == Label.HEADLINE ? last : first;
                text = text == 0 && line.label() != Label.HEADLINE ? last : text;
            } else if (line.label() == Label.BYLINE) {
                bylines.add(line);
            }
        }
        this.headline = first;
        this.firstText = text;
        this.lastContent = last;
    }

    LabelledPage page() {
        return page;
    }

    /** Returns the view of a line of the page. */
    NfcView view(LabelledLine line) {
        return views.of(line.number(), line.text());
    }

    /** Returns the dates of a line that begin with a number, in order. */
    List<DateReading> numbers(LabelledLine line) {
        NfcView view = view(line);
        return view.holds(TextSigns.DIGIT) ? DateScanner.numbers(view.text()) : List.of();
    }

    /**
     * Returns the same of a line that may hold a date with its year, of others nothing: a year is printed in four digits or
     * behind the second of two slashes, and most lines have neither.
     */
    List<DateReading> numbersWithYears(LabelledLine line) {
        String text = line.text();
        return mayHoldYear(text, "20") || mayHoldYear(text, "19") || hasTwoSlashes(text) ? numbers(line) : List.of();
    }

    private static boolean mayHoldYear(String text, String century) {
        for (int i = text.indexOf(century); i >= 0; i = text.indexOf(century, i + 1)) {
            if (Scan.isDigit(Scan.at(text, i + 2)) && Scan.isDigit(Scan.at(text, i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTwoSlashes(String text) {
        int first = text.indexOf('/');
        while (first >= 0) {
            int second = text.indexOf('/', first + 1);
            if (second >= 0 && second - first <= LONGEST_MONTH) {
                return true;
            }
            first = second;
        }
        return false;
    }

    /** Returns the bylines, in order. */
    List<LabelledLine> bylines() {
        return bylines;
    }

    /** Returns how far a line is from the headline or the article's last line, in lines; the headline weighs more. */
    int distance(int line) {
        return Math.min(Math.abs(line - headline), Math.abs(line - lastContent) + 8);
    }

    /** Returns whether a line stands between the headline and the first paragraph. */
    boolean opens(LabelledLine line) {
        return headline < line.number() && line.number() < firstText;
    }

    /** Returns whether a line stands between paragraphs of the article. */
    boolean interrupts(LabelledLine line) {
        return firstText > 0 && firstText < line.number() && line.number() < lastContent;
    }

    /** Returns whether a line stands behind the article's first paragraph. */
    boolean isBehindFirstParagraph(LabelledLine line) {
        return firstText > 0 && firstText < line.number();
    }

    /**
     * Returns whether a line is parted from the headline below it by a menu or other furniture: sites print a date right above
     * the headline or not at all, and the page's clock further up.
     */
    boolean isApart(LabelledLine line) {
        for (int i = line.number(); i < headline - 1; i++) {
            LabelledLine between = page.lines().get(i);
            if (!BESIDE_HEADLINE.contains(between.label()) && !isSentence(between.text())) {
                return true;
            }
        }
        return false;
    }

    /** No item of a menu is one: newsletters greet their readers between date and headline. */
    private static boolean isSentence(String text) {
        String line = text.strip();
        return line.endsWith(".") || line.endsWith("!");
    }

    /** Returns the line above that is not blank; null at the page's beginning. */
    @Nullable
    LabelledLine above(LabelledLine line) {
        for (int i = line.number() - 2; i >= 0; i--) {
            if (page.lines().get(i).label() != Label.BLANK) {
                return page.lines().get(i);
            }
        }
        return null;
    }

    /** Returns the line beside the author who ends the article; null where it does not end so. */
    @Nullable
    LabelledLine besideAuthor() {
        return lastContent == 0 ? null : ArticleEnd.besideAuthor(page, lastContent);
    }

    /** Returns the lines close to the headline that are no bylines and belong to no other story, nearest first. */
    List<LabelledLine> besideHeadline() {
        List<LabelledLine> lines = new ArrayList<>();
        if (headline == 0) {
            return lines;
        }
        int seen = 0;
        for (int i = headline; i < page.lines().size() && seen < BELOW; i++) {
            LabelledLine line = page.lines().get(i);
            if (line.label() == Label.BLANK) {
                continue;
            }
            seen++;
            if (line.text().length() >= PARAGRAPH && line.label() != Label.LEAD) {
                break;
            }
            boolean others = OTHERS.contains(line.label());
            if (others && firstText > 0 && line.number() > lastContent) {
                // a short article has ended: what stands below the heading of a list is the list's
                break;
            }
            if (!others || seen == 1) {
                lines.add(line);
            }
        }
        seen = 0;
        for (int i = headline - 2; i >= 0 && seen < ABOVE; i--) {
            LabelledLine line = page.lines().get(i);
            if (line.label() == Label.BLANK) {
                continue;
            }
            seen++;
            if (!OTHERS.contains(line.label())) {
                lines.add(line);
            }
        }
        return lines;
    }
}
