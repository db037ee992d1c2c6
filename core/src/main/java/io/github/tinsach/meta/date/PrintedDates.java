// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.TextSigns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date line: what a page prints beside its headline. Bylines come first; where none holds a date, a line that holds a
 * date and little else close to the headline may be one whose label is wrong.
 */
public final class PrintedDates {
    /** Lines that a date may be further from the headline than another and still count as equally near. */
    private static final int AS_NEAR = 4;

    private static final Comparator<Printed> MOST_TRUSTED_FIRST = Comparator.<Printed>comparingInt(
                    printed -> printed.claim.date().isFull() ? 0 : 1)
            .thenComparing(printed -> printed.doubtful)
            .thenComparingInt(printed -> printed.distance);

    private final List<Printed> found = new ArrayList<>();
    private final Neighbourhood neighbourhood;
    private @Nullable DateClaim day;

    /**
     * A date as it is printed.
     *
     * @param claim what it says
     * @param line where
     * @param updated whether it is an update's
     * @param doubtful whether it stands where dates of links do
     * @param distance lines to the headline
     */
    private record Printed(DateClaim claim, LabelledLine line, boolean updated, boolean doubtful, int distance) {}

    private PrintedDates(Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    /** Returns the printed dates of an article whose lines stand in {@code neighbourhood}. */
    public static PrintedDates of(Neighbourhood neighbourhood) {
        PrintedDates dates = new PrintedDates(neighbourhood);
        for (LabelledLine line : neighbourhood.bylines()) {
            dates.add(line, "date line");
        }
        if (dates.found.isEmpty()) {
            for (LabelledLine line : neighbourhood.besideHeadline()) {
                if (DateLine.is(line, neighbourhood)) {
                    dates.add(line, "date beside the headline");
                }
            }
        }
        dates.besideAuthor();
        dates.doubtThoseBetweenParagraphs();
        return dates;
    }

    /**
     * Where no line beside the headline is known to be its date, the bare one beside the author who ends the article is; an
     * earlier one than that of a line of the page's head, which is the page's clock then.
     */
    private void besideAuthor() {
        boolean clocks = found.stream().allMatch(printed -> printed.line.label() == Label.NAVIGATION);
        LabelledLine behind = clocks ? neighbourhood.besideAuthor() : null;
        if (behind == null || !DateLine.isBare(neighbourhood.view(behind).text())) {
            return;
        }
        List<Printed> above = List.copyOf(found);
        found.clear();
        add(behind, "date beside the author");
        boolean earlier = !found.isEmpty()
                && above.stream()
                        .allMatch(clock -> found.get(0)
                                        .claim
                                        .date()
                                        .edtf()
                                        .compareTo(clock.claim.date().edtf())
                                < 0);
        if (!earlier && !above.isEmpty()) {
            found.clear();
            found.addAll(above);
        }
    }

    private void add(LabelledLine line, String how) {
        NfcView view = neighbourhood.view(line);
        if (!view.holds(TextSigns.DIGIT) || neighbourhood.isApart(line)) {
            return;
        }
        String text = view.text();
        List<DateReading> readings = DateScanner.scan(text);
        boolean link = !readings.isEmpty() && OtherDates.isBelowTitle(line, neighbourhood);
        if (readings.isEmpty() || link && neighbourhood.interrupts(line)) {
            return;
        }
        int distance = neighbourhood.distance(line.number());
        int last = 0;
        boolean behindText = neighbourhood.isBehindFirstParagraph(line);
        for (int i = 0; i < readings.size(); i++) {
            DateReading reading = readings.get(i);
            int from = last;
            boolean updated = DateWords.isUpdate(text, from, reading);
            last = reading.end();
            if (OtherDates.is(text, from, reading)
                    || behindText && DateLabels.isUnknown(text, from, reading)
                    || i + 1 < readings.size() && OtherDates.isStartOfRange(text, reading, readings.get(i + 1))) {
                continue;
            }
            String words = view.source(reading.start(), reading.end());
            if (reading.date().year() == 0) {
                day = day == null && !updated ? new DateClaim(reading.date(), line.number(), words, how) : day;
                continue;
            }
            String doubt = Weekdays.contradicts(text, reading.start(), reading.date())
                    ? "; the weekday printed with it is another"
                    : "";
            found.add(new Printed(
                    new DateClaim(reading.date(), line.number(), words, (updated ? "printed update" : how) + doubt),
                    line,
                    updated,
                    link,
                    distance));
        }
    }

    /** Where a date stands above the first paragraph, those between paragraphs are the dates of links. */
    private void doubtThoseBetweenParagraphs() {
        boolean opened = false;
        for (Printed printed : found) {
            opened = opened
                    || neighbourhood.opens(printed.line)
                            && !printed.doubtful
                            && printed.claim.date().isFull();
        }
        if (opened) {
            found.replaceAll(printed -> neighbourhood.interrupts(printed.line)
                    ? new Printed(printed.claim, printed.line, printed.updated, true, printed.distance)
                    : printed);
        }
    }

    /** Returns the printed publication dates, the most trusted first: full before partial, near the headline before far. */
    public List<DateClaim> published() {
        return claims(false);
    }

    /** Returns the first day that is printed without its year: {@code 7 tháng 3 lúc 08:15}. */
    public Optional<DateClaim> day() {
        return Optional.ofNullable(day);
    }

    /** Returns the printed dates of updates, in the same order. */
    public List<DateClaim> updated() {
        return claims(true);
    }

    private List<DateClaim> claims(boolean updated) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Printed> ordered = new ArrayList<>(found.size());
        for (Printed printed : found) {
            if (printed.updated == updated) {
                ordered.add(printed);
            }
        }
        if (ordered.size() > 1) {
            ordered.sort(MOST_TRUSTED_FIRST);
            oldestFirst(ordered);
        }
        List<DateClaim> claims = new ArrayList<>(ordered.size());
        for (Printed printed : ordered) {
            claims.add(printed.claim);
        }
        return claims;
    }

    /** Of dates equally near the oldest leads: the page's clock shows a later day than that of publication. */
    private static void oldestFirst(List<Printed> ordered) {
        int oldest = 0;
        for (int i = 1; i < ordered.size(); i++) {
            Printed printed = ordered.get(i);
            boolean near = printed.distance <= ordered.get(0).distance + AS_NEAR
                    && printed.doubtful == ordered.get(0).doubtful;
            if (near
                    && printed.claim.date().isFull()
                    && printed.claim
                                    .date()
                                    .edtf()
                                    .compareTo(ordered.get(oldest).claim.date().edtf())
                            < 0) {
                oldest = i;
            }
        }
        if (oldest > 0) {
            ordered.add(0, ordered.remove(oldest));
        }
    }
}
