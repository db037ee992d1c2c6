// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.page.Line;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.VietnameseText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A labelled page of a corpus: {@code PAGE.txt} with {@code PAGE.gold.json}.
 *
 * @param name the file's name without its extension
 * @param folder where its files are
 * @param gold the gold file as it is
 * @param labels the label of every line that is not blank, by line number
 * @param accepted all labels that are right for a line, the first one included
 * @param weight how much the page counts when something is learnt from it
 */
public record GoldPage(
        String name,
        Path folder,
        JsonNode gold,
        Map<Integer, Label> labels,
        Map<Integer, Set<Label>> accepted,
        double weight) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Returns the pages of every {@code *.gold.json} below {@code folder}, by name, each with the weight 1. */
    public static List<GoldPage> all(Path folder) {
        return all(folder, 1);
    }

    /**
     * Returns the pages below a folder that is named to a learner, as {@code FOLDER} or {@code FOLDER=WEIGHT}: pages that are
     * much alike, such as composed ones of one layout, should count less than others.
     */
    public static List<GoldPage> all(String argument) {
        int equals = argument.lastIndexOf('=');
        return equals < 0
                ? all(Path.of(argument))
                : all(Path.of(argument.substring(0, equals)), Double.parseDouble(argument.substring(equals + 1)));
    }

    private static List<GoldPage> all(Path folder, double weight) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".gold.json"))
                    .sorted()
                    .map(file -> read(file, weight))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldPage read(Path file, double weight) {
        try {
            JsonNode gold = JSON.readTree(Files.readString(file));
            Map<Integer, Label> labels = new HashMap<>();
            Map<Integer, Set<Label>> accepted = new HashMap<>();
            gold.get("lines").properties().forEach(entry -> {
                Label label = label(entry.getKey());
                for (String range : entry.getValue().asString().split(" ")) {
                    int dash = range.indexOf('-');
                    int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
                    int last = dash < 0 ? first : Integer.parseInt(range.substring(dash + 1));
                    for (int n = first; n <= last; n++) {
                        labels.put(n, label);
                        accepted.put(n, EnumSet.of(label));
                    }
                }
            });
            if (gold.has("accept")) {
                gold.get("accept").properties().forEach(entry -> {
                    Set<Label> set = accepted.get(Integer.parseInt(entry.getKey()));
                    if (set != null) {
                        entry.getValue().forEach(label -> set.add(label(label.asString())));
                    }
                });
            }
            String name = file.getFileName().toString();
            String base = name.substring(0, name.length() - ".gold.json".length());
            // ranges may span blank lines
            String[] lines =
                    Files.readString(file.resolveSibling(base + ".txt")).split("\n", -1);
            labels.keySet().removeIf(n -> n > lines.length || VietnameseText.isBlank(lines[n - 1]));
            accepted.keySet().retainAll(labels.keySet());
            return new GoldPage(
                    name.substring(0, name.length() - ".gold.json".length()),
                    file.getParent(),
                    gold,
                    labels,
                    accepted,
                    weight);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Label label(String key) {
        for (Label label : Label.values()) {
            if (label.key().equals(key)) {
                return label;
            }
        }
        throw new IllegalArgumentException("no such label: " + key);
    }

    /** Returns the scraped text. */
    public String text() {
        try {
            return Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where the page as served is, whether or not there is one. */
    public Path html() {
        return folder.resolve(name + ".html");
    }

    /** Returns the publisher's part of the name: {@code vov} of {@code vov-003}. */
    public String publisher() {
        int dash = name.lastIndexOf('-');
        return dash < 0 ? name : name.substring(0, dash);
    }

    /** Returns the page with its gold labels, to develop what works on labelled pages by itself. */
    public LabelledPage labelled() {
        SourcePage page = TextReader.read(text(), null);
        List<LabelledLine> lines = new ArrayList<>();
        for (Line line : page.lines()) {
            Label label =
                    VietnameseText.isBlank(line.text()) ? Label.BLANK : labels.getOrDefault(line.number(), Label.BLANK);
            lines.add(new LabelledLine(line.number(), line.text(), "\n", label, "gold", "gold", null));
        }
        return new LabelledPage(page, lines, List.of(), 1);
    }
}
