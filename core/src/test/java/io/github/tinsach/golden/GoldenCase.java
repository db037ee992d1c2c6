// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.golden;

import io.github.tinsach.ExtractorOptions;
import io.github.tinsach.NewsPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of {@code testdata/cases}: a page, what is true of it, and what the caller knew. */
record GoldenCase(String name, Path folder) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Returns the folders of all cases, by name. */
    static List<GoldenCase> all() {
        try (Stream<Path> folders = Files.list(root().resolve("cases"))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> new GoldenCase(folder.getFileName().toString(), folder))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folder {@code testdata}, wherever in the project the tests are started. */
    static Path root() {
        for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.isDirectory(path.resolve("testdata/cases"))) {
                return path.resolve("testdata");
            }
        }
        throw new IllegalStateException("no folder testdata/cases above the working directory");
    }

    boolean isHtml() {
        return Files.exists(folder.resolve("page.html"));
    }

    String content() {
        return read(isHtml() ? "page.html" : "page.txt");
    }

    JsonNode expected() {
        return json("expected.json");
    }

    /** Returns how the page is known to differ from what is true of it; empty for nearly all. */
    String unmet() {
        return Files.exists(folder.resolve("unmet.txt")) ? read("unmet.txt").strip() : "";
    }

    /** Returns whether the page has a gold file, which only text pages have. */
    boolean hasGold() {
        return Files.exists(folder.resolve("page.gold.json"));
    }

    JsonNode gold() {
        return json("page.gold.json");
    }

    /** Returns the page with other {@code content}, as a caller hands it over. */
    NewsPage page(String content) {
        JsonNode url = input().path("url");
        return new NewsPage(
                name, content, NewsPage.Format.AUTO, url.isMissingNode() ? null : url.asString(), List.of());
    }

    ExtractorOptions options() {
        JsonNode time = input().path("referenceTime");
        return time.isMissingNode()
                ? ExtractorOptions.DEFAULT
                : ExtractorOptions.DEFAULT.withReferenceTime(OffsetDateTime.parse(time.asString()));
    }

    private JsonNode input() {
        return Files.exists(folder.resolve("input.json")) ? json("input.json") : JSON.createObjectNode();
    }

    private JsonNode json(String file) {
        return JSON.readTree(read(file));
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
