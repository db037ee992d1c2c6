// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.meta.Byline;
import io.github.tinsach.meta.BylineFinder;
import io.github.tinsach.meta.DateFinder;
import io.github.tinsach.meta.SourceCredit;
import io.github.tinsach.meta.SourceFinder;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.page.Found;
import io.github.tinsach.page.Line;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.read.HtmlReader;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.story.StoryFinder;
import io.github.tinsach.text.VietnameseText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Scores dates and source agencies on a labelled corpus and prints what is missed, what was found and why.
 *
 * <p>Arguments: how the pages are labelled ({@code gold}: by their gold files; {@code url}: the same with the page's address;
 * {@code text}, {@code html}: by the labeller; {@code html-gold}: the HTML page with the labels of the scraped text; {@code no-byline}: gold, date lines gone; {@code mislabelled}: gold,
 * bylines and credits labelled as navigation), then folders.
 */
public final class MetaScore {
    private final PrintStream out;
    private int dates;
    private int rightDates;
    private int wrongFullDates;
    private int agencies;
    private int rightAgencies;

    private MetaScore(PrintStream out) {
        this.out = out;
    }

    /**
     * Figures of a run.
     *
     * @param date share of the dates that are right
     * @param wrongFullDates full days that are wrong
     * @param agency share of the source agencies that are right
     */
    public record Figures(double date, int wrongFullDates, double agency) {}

    /** Scores the folders and prints the figures. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> folders =
                List.of(args).subList(1, args.length).stream().map(Path::of).toList();
        out.println(score(args[0], folders, out));
    }

    /** Returns the figures of the pages in {@code folders}, labelled by {@code mode}; prints what was found to {@code out}. */
    public static Figures score(String mode, List<Path> folders, PrintStream out) throws IOException {
        MetaScore score = new MetaScore(out);
        for (Path folder : folders) {
            for (GoldPage page : GoldPage.all(folder)) {
                Optional<LabelledPage> labelled = labelled(page, mode);
                if (labelled.isPresent()) {
                    score.add(page, labelled.get());
                }
            }
        }
        return new Figures(
                share(score.rightDates, score.dates), score.wrongFullDates, share(score.rightAgencies, score.agencies));
    }

    private static double share(int right, int all) {
        return all == 0 ? 1 : (double) right / all;
    }

    private static Optional<LabelledPage> labelled(GoldPage gold, String mode) throws IOException {
        String url = gold.gold().path("url").asString("");
        return switch (mode) {
            case "gold" -> Optional.of(gold.labelled());
            case "url" -> Optional.of(withUrl(gold.labelled(), url));
            case "text" -> Optional.of(StoryFinder.find(TextReader.read(gold.text(), null)));
            case "html" ->
                Files.exists(gold.html())
                        ? Optional.of(StoryFinder.find(HtmlReader.read(Files.readString(gold.html()), null)))
                        : Optional.empty();
            case "html-gold" ->
                Files.exists(gold.html())
                        ? Optional.of(
                                transferred(gold.labelled(), HtmlReader.read(Files.readString(gold.html()), null)))
                        : Optional.empty();
            case "no-byline" -> Optional.of(relabelled(gold.labelled(), EnumSet.of(Label.BYLINE), true));
            case "mislabelled" ->
                Optional.of(relabelled(gold.labelled(), EnumSet.of(Label.BYLINE, Label.CREDIT), false));
            default -> throw new IllegalArgumentException("mode: " + mode);
        };
    }

    private static LabelledPage withUrl(LabelledPage page, String url) {
        SourcePage source = page.page();
        return new LabelledPage(
                new SourcePage(source.source(), source.lines(), source.html(), url, source.metadata()),
                page.lines(),
                page.secondStories(),
                page.confidence());
    }

    /** Returns the HTML page with the label that the scraped text gives to the next line of the same words. */
    private static LabelledPage transferred(LabelledPage text, SourcePage html) {
        Map<String, Deque<Label>> labels = new HashMap<>();
        for (LabelledLine line : text.lines()) {
            labels.computeIfAbsent(VietnameseText.key(line.text()), key -> new ArrayDeque<>())
                    .add(line.label());
        }
        List<LabelledLine> lines = new ArrayList<>();
        for (Line line : html.lines()) {
            Deque<Label> known = labels.get(VietnameseText.key(line.text()));
            Label label = VietnameseText.isBlank(line.text()) ? Label.BLANK : Label.NAVIGATION;
            if (known != null && label != Label.BLANK) {
                label = known.size() > 1 ? known.remove() : known.peek();
            }
            lines.add(new LabelledLine(line.number(), line.text(), "", label, "gold", "gold", null));
        }
        return new LabelledPage(html, lines, List.of(), 1);
    }

    private static LabelledPage relabelled(LabelledPage page, Set<Label> labels, boolean blank) {
        List<LabelledLine> lines = new ArrayList<>();
        for (LabelledLine line : page.lines()) {
            boolean change = labels.contains(line.label());
            Label label = !change ? line.label() : blank ? Label.BLANK : Label.NAVIGATION;
            String text = change && blank ? "" : line.text();
            lines.add(new LabelledLine(line.number(), text, "\n", label, "gold", "gold", null));
        }
        return new LabelledPage(page.page(), lines, page.secondStories(), page.confidence());
    }

    private void add(GoldPage gold, LabelledPage page) {
        Optional<Found<String>> date = DateFinder.find(page, null);
        SourceCredit credit = SourceFinder.find(page);
        Byline byline = BylineFinder.find(page);
        if (gold.gold().has("date")) {
            boolean right = accepted(gold.gold().get("date"), date);
            dates++;
            rightDates += right ? 1 : 0;
            wrongFullDates += !right && date.isPresent() && !date.get().value().startsWith("X") ? 1 : 0;
            report(right, gold.name(), "date", gold.gold().get("date"), date);
        }
        if (gold.gold().has("sourceAgency")) {
            boolean right = accepted(gold.gold().get("sourceAgency"), credit.agency());
            agencies++;
            rightAgencies += right ? 1 : 0;
            report(right, gold.name(), "agency", gold.gold().get("sourceAgency"), credit.agency());
        }
        out.printf(
                "     %s publisher=%s url=%s author=%s section=%s tags=%s cited=%s photos=%s%n",
                gold.name(),
                value(credit.publisher()),
                value(credit.url()),
                value(byline.author()),
                value(byline.section()),
                byline.tags(),
                credit.cited(),
                credit.photos());
    }

    private void report(boolean right, String name, String field, JsonNode wanted, Optional<Found<String>> said) {
        out.printf("%s %s %s: wanted %s, said %s%n", right ? "ok  " : "MISS", name, field, wanted, said);
    }

    private static String value(Optional<Found<String>> found) {
        return found.map(f -> f.value() + " [" + f.evidence().how() + "]").orElse("-");
    }

    private static boolean accepted(JsonNode wanted, Optional<Found<String>> said) {
        for (JsonNode one : wanted) {
            boolean same = one.isNull()
                    ? said.isEmpty()
                    : said.isPresent()
                            && VietnameseText.lower(one.asString())
                                    .equals(VietnameseText.lower(said.get().value()));
            if (same) {
                return true;
            }
        }
        return false;
    }
}
