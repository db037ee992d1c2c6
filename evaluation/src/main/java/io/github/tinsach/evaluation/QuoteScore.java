// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Quote;
import io.github.tinsach.quote.QuoteFinder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Measures quotes and speakers on pages with gold labels, by the definitions of {@code score.py}. Arguments: a folder,
 * then {@code even} or {@code odd} for half of its pages, then {@code misses} to print them.
 */
public final class QuoteScore {
    private static final int MOST_PARTS = 4;

    private final List<String> misses = new ArrayList<>();
    private double f1;
    private int pages;
    private double speakers;
    private int pagesWithSpeakers;
    private int hits;
    private int wanted;
    private int given;
    private int strictGiven;
    private int named;
    private int toName;

    private QuoteScore() {}

    /** Prints the measures of a folder. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> options = List.of(args);
        QuoteScore score = of(
                half(GoldPage.all(Path.of(args[0])), options.contains("even") ? 0 : options.contains("odd") ? 1 : -1),
                page -> QuoteFinder.find(page.labelled()));
        out.println(score.summary());
        if (options.contains("misses")) {
            score.misses.forEach(out::println);
        }
    }

    /** Returns every second page, from the first for 0, from the second for 1; all for -1. */
    static List<GoldPage> half(List<GoldPage> pages, int parity) {
        List<GoldPage> half = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (parity < 0 || i % 2 == parity) {
                half.add(pages.get(i));
            }
        }
        return half;
    }

    /** Returns the measures of what {@code finder} gives for the pages that have gold quotes. */
    static QuoteScore of(List<GoldPage> pages, Function<GoldPage, List<Quote>> finder) {
        QuoteScore score = new QuoteScore();
        for (GoldPage page : pages) {
            if (page.gold().has("keyQuotes")) {
                score.add(page, finder.apply(page));
            }
        }
        return score;
    }

    /** Returns the mean over pages of the F1 of quotes. */
    double quotesF1() {
        return f1 / Math.max(1, pages);
    }

    /** Returns the mean over pages with a known speaker of the share of right speakers. */
    double speakers() {
        return speakers / Math.max(1, pagesWithSpeakers);
    }

    /** Returns the figures on one line. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "%d pages: quotes F1 %.4f, speakers %.4f; over all quotes: %d of %d found, %d given (%d with quoted terms),"
                        + " %d of %d speakers right",
                pages,
                quotesF1(),
                speakers(),
                hits,
                wanted,
                given,
                strictGiven,
                named,
                toName);
    }

    private void add(GoldPage page, List<Quote> said) {
        JsonNode gold = page.gold().get("keyQuotes");
        JsonNode optional = page.gold().has("optionalQuotes") ? page.gold().get("optionalQuotes") : null;
        List<Quote> left = new ArrayList<>(said);
        int count = 0;
        for (Quote quote : said) {
            count += optional(quote, gold, optional) ? 0 : 1;
        }
        strictGiven += said.size();
        int hit = 0;
        int right = 0;
        int withSpeaker = 0;
        for (JsonNode one : gold) {
            String text = one.get("text").asString();
            List<String> accepted = names(one.get("speaker"));
            withSpeaker += accepted.isEmpty() ? 0 : 1;
            int[] parts = find(left, text);
            if (parts == null) {
                misses.add(page.name() + ": quote missed: " + head(text));
                continue;
            }
            List<Quote> found = new ArrayList<>(left.subList(parts[0], parts[1]));
            left.subList(parts[0], parts[1]).clear();
            for (Quote part : found.subList(1, found.size())) {
                count -= optional(part, gold, optional) ? 0 : 1;
            }
            hit++;
            if (!accepted.isEmpty()) {
                String speaker = found.get(0).speaker();
                boolean same = QuoteMatch.sameName(speaker == null ? "" : speaker, accepted);
                right += same ? 1 : 0;
                if (!same) {
                    misses.add(page.name() + ": speaker of «" + head(text) + "»: wanted " + accepted + ", said "
                            + speaker);
                }
            }
        }
        for (Quote quote : left) {
            misses.add(page.name()
                    + (optional(quote, gold, optional) ? ": quoted term: " : ": no quote: ")
                    + head(quote.text()));
        }
        pages++;
        double p = count > 0 ? (double) hit / count : gold.isEmpty() ? 1 : 0;
        double r = gold.isEmpty() ? (count == 0 ? 1 : 0) : (double) hit / gold.size();
        f1 += p + r > 0 ? 2 * p * r / (p + r) : 0;
        if (withSpeaker > 0) {
            speakers += (double) right / withSpeaker;
            pagesWithSpeakers++;
        }
        hits += hit;
        wanted += gold.size();
        given += count;
        named += right;
        toName += withSpeaker;
    }

    private static int @Nullable [] find(List<Quote> left, String text) {
        for (int k = 1; k <= MOST_PARTS; k++) {
            for (int i = 0; i + k <= left.size(); i++) {
                StringBuilder joined = new StringBuilder(left.get(i).text());
                for (Quote part : left.subList(i + 1, i + k)) {
                    joined.append(' ').append(part.text());
                }
                if (QuoteMatch.sameText(joined.toString(), text)) {
                    return new int[] {i, i + k};
                }
            }
        }
        return null;
    }

    private static boolean optional(Quote quote, JsonNode gold, @Nullable JsonNode optional) {
        return optional != null && any(quote, optional) && !any(quote, gold);
    }

    private static boolean any(Quote quote, JsonNode list) {
        for (JsonNode one : list) {
            if (QuoteMatch.sameText(quote.text(), one.get("text").asString())) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(@Nullable JsonNode speaker) {
        List<String> names = new ArrayList<>();
        if (speaker != null && speaker.isArray()) {
            speaker.forEach(name -> names.add(name.asString()));
        } else if (speaker != null && speaker.isString()) {
            names.add(speaker.asString());
        }
        return names;
    }

    private static String head(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
