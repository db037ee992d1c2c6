// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Whether a page's confidence says how often such pages are exact, and whether it sorts the wrong ones out. */
final class Calibration {
    private static final double[] FROM = {0.9, 0.6, 0};

    private record Page(double confidence, boolean exact) {}

    private final List<Page> pages = new ArrayList<>();

    void add(double confidence, boolean exact) {
        pages.add(new Page(confidence, exact));
    }

    void addAll(Calibration other) {
        pages.addAll(other.pages);
    }

    /** Returns how many pages were added. */
    int size() {
        return pages.size();
    }

    /** Returns the share of the wrong pages that stand in the least sure fifth; 1 where none is wrong. */
    double wrongInLeastSureFifth() {
        pages.sort(Comparator.comparingDouble(Page::confidence));
        int wrong = 0;
        int found = 0;
        for (int i = 0; i < pages.size(); i++) {
            boolean bad = !pages.get(i).exact();
            wrong += bad ? 1 : 0;
            found += bad && i < pages.size() / 5.0 ? 1 : 0;
        }
        return wrong == 0 ? 1 : (double) found / wrong;
    }

    /** Returns for ranges of confidence the mean that was claimed and the share of exact pages that it was. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        double below = 1.01;
        for (double from : FROM) {
            double to = below;
            List<Page> range = pages.stream()
                    .filter(page -> page.confidence() >= from && page.confidence() < to)
                    .toList();
            out.append(String.format(
                    Locale.ROOT,
                    "  confidence %.1f to %.1f %18d pages  claimed %.3f  exact %.3f%n",
                    from,
                    Math.min(1, to),
                    range.size(),
                    range.stream().mapToDouble(Page::confidence).average().orElse(0),
                    range.stream()
                            .mapToInt(page -> page.exact() ? 1 : 0)
                            .average()
                            .orElse(0)));
            below = from;
        }
        return out.toString();
    }
}
