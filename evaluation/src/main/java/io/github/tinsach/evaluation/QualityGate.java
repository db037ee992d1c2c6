// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/** Measures the library and keeps the floors of its quality. */
public final class QualityGate {
    private QualityGate() {}

    /** Returns where the floors are kept. */
    public static Path file() {
        return Corpus.project().resolve("testdata/floors.json");
    }

    /**
     * Prints the figures of every corpus that is present. {@code --misses} adds what went wrong, {@code --update} raises
     * the floors to the figures, {@code --lower} allows that to lower one. Ends with status 1 where a figure lies below
     * its floor.
     */
    public static void main(String[] args) {
        try {
            System.exit(run(Arrays.asList(args)) ? 0 : 1);
        } catch (Floors.LoweredException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean run(java.util.List<String> options) {
        Floors floors = Floors.read(file());
        boolean well = true;
        SortedMap<String, SortedMap<String, Double>> measured = new TreeMap<>();
        for (Corpus corpus : Corpus.all()) {
            if (!corpus.isPresent()) {
                System.out.println(corpus.name() + ": not on this machine");
                continue;
            }
            Scores scores = corpus.measure();
            measured.put(corpus.name(), scores.figures());
            System.out.print(corpus.name() + "\n" + scores);
            if (options.contains("--misses")) {
                scores.misses().forEach(miss -> System.out.println("  miss " + miss));
            }
            for (String figure : floors.below(corpus.name(), scores.figures())) {
                System.out.println("BELOW " + figure);
                well = false;
            }
        }
        if (options.contains("--update")) {
            update(measured, options.contains("--lower"));
            return true;
        }
        return well;
    }

    /** Raises the floors on disk to {@code measured}; throws where that would lower one and {@code lower} is not set. */
    static void update(SortedMap<String, SortedMap<String, Double>> measured, boolean lower) {
        String digest = Corpus.all().get(0).digest();
        Floors.read(file()).raised(digest, measured, lower).write(file());
    }
}
