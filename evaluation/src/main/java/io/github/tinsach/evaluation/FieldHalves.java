// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Prints the figures of dates, sources and quotes for two halves of the publishers of a folder, each by itself: rules
 * are written looking at the misses of one half and reported with the figures of the other. Every second publisher, by
 * name, is of the second half; pages of one publisher are halved by page.
 *
 * <p>Arguments: the folder; then {@code misses first} or {@code misses second} for what is wrong in one half.
 */
public final class FieldHalves {
    private static final Set<String> FIELDS = Set.of("date", "source agency", "quotes F1", "quote speakers");

    private FieldHalves() {}

    /** Prints the figures. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<GoldPage> pages = GoldPage.all(Path.of(args[0]));
        String wanted = args.length > 2 && args[1].equals("misses") ? args[2] : "";
        print(out, "first", half(pages, 0), wanted);
        print(out, "second", half(pages, 1), wanted);
    }

    /** Returns the pages of every second publisher, from the first for 0, from the second for 1. */
    static List<GoldPage> half(List<GoldPage> pages, int parity) {
        List<String> publishers =
                new ArrayList<>(pages.stream().map(GoldPage::publisher).collect(Collectors.toCollection(TreeSet::new)));
        List<GoldPage> half = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int group = publishers.size() > 1 ? publishers.indexOf(pages.get(i).publisher()) : i;
            if (group % 2 == parity) {
                half.add(pages.get(i));
            }
        }
        return half;
    }

    private static void print(PrintStream out, String name, List<GoldPage> pages, String wanted) {
        print(out, name + " half, text, " + pages.size() + " pages", Scorer.text(pages, false), name.equals(wanted));
        print(out, name + " half, HTML", Scorer.html(pages), name.equals(wanted));
    }

    private static void print(PrintStream out, String name, Scores scores, boolean misses) {
        out.println(name);
        scores.toString().lines().filter(FieldHalves::isField).forEach(out::println);
        if (misses) {
            scores.misses().stream()
                    .filter(miss -> FIELDS.stream().anyMatch(field -> miss.contains(": " + field + ":"))
                            || miss.contains(": quote missed:")
                            || miss.contains(": speaker of"))
                    .forEach(miss -> out.println("  " + miss));
        }
    }

    private static boolean isField(String line) {
        return FIELDS.stream().anyMatch(field -> line.contains("  " + field + " "));
    }
}
