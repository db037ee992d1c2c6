// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.page.Line;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.page.Metadata;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.story.LabelledPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pages of the tables in {@code testdata}: lines parted by {@code ¶}, each {@code label: text}. */
public final class TestPages {
    private TestPages() {}

    /** Returns the rows of a table: columns parted by tabs, comments and blank lines left out. */
    public static Stream<String[]> rows(String table, int columns) {
        try {
            return Files.readAllLines(Path.of("..", "testdata", table)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> {
                        String[] row = line.split("\t", -1);
                        if (row.length != columns) {
                            throw new IllegalArgumentException(table + ": " + row.length + " columns: " + line);
                        }
                        return row;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the page that {@code text} describes; {@code url} is {@code -} where there is none. */
    public static LabelledPage page(String text, String url) {
        List<Line> lines = new ArrayList<>();
        List<LabelledLine> labelled = new ArrayList<>();
        Map<String, List<MetaValue>> stated = new HashMap<>();
        for (String part : text.split(" ¶ ")) {
            int colon = part.indexOf(": ");
            String key = part.substring(0, colon);
            String value = part.substring(colon + 2);
            Label label = Arrays.stream(Label.values())
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElse(null);
            if (label == null) {
                stated.computeIfAbsent(key, k -> new ArrayList<>()).add(new MetaValue(value, key));
                continue;
            }
            int number = lines.size() + 1;
            lines.add(new Line(number, value, 0, 0, null));
            labelled.add(new LabelledLine(number, value, "\n", label, "test", "test", null));
        }
        Metadata metadata = new Metadata(
                List.of(),
                take(stated, "published"),
                take(stated, "modified"),
                take(stated, "writer"),
                take(stated, "department"),
                take(stated, "keywords"),
                take(stated, "site"),
                take(stated, "canonical"),
                List.of(),
                List.of());
        if (!stated.isEmpty()) {
            throw new IllegalArgumentException("neither label nor metadata: " + stated.keySet());
        }
        SourcePage page = new SourcePage(text, lines, false, url.equals("-") ? null : url, metadata);
        return new LabelledPage(page, labelled, List.of(), 1);
    }

    private static List<MetaValue> take(Map<String, List<MetaValue>> stated, String key) {
        List<MetaValue> values = stated.remove(key);
        return values == null ? List.of() : values;
    }
}
