// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Means of figures over pages, and what went wrong on them. Not for several threads at once. */
public final class Scores {
    private final Map<String, double[]> sums = new LinkedHashMap<>();
    private final List<String> misses = new ArrayList<>();

    /** Adds the figures of one page. */
    void add(Map<String, Double> figures) {
        figures.forEach((name, value) -> {
            double[] sum = sums.computeIfAbsent(name, key -> new double[2]);
            sum[0] += value;
            sum[1]++;
        });
    }

    /** Returns what went wrong, a line each, to be added to. */
    List<String> misses() {
        return misses;
    }

    /** Returns each figure, from 0 to 1, rounded to four places, by name. */
    public SortedMap<String, Double> figures() {
        SortedMap<String, Double> means = new TreeMap<>();
        sums.forEach((name, sum) -> means.put(name, Math.rint(sum[0] / sum[1] * 1e4) / 1e4));
        return means;
    }

    /** Returns the figures as a table, the number of pages of each beside it. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        sums.forEach((name, sum) ->
                table.append(String.format(Locale.ROOT, "%8.4f  %s (n=%d)%n", sum[0] / sum[1], name, (int) sum[1])));
        return table.toString();
    }
}
