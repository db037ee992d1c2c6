// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages stand on floors, named in their descriptions, and import only from floors below their own. */
class PackagesTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/tinsach");
    private static final Pattern FLOOR = Pattern.compile("\\bFloor[\\s*]+(\\d+(?:\\.\\d+)?)\\.");
    private static final Pattern USED =
            Pattern.compile("(?m)^import (?:static )?(io\\.github\\.tinsach(?:\\.[a-z]+)*)\\.[A-Z]");

    @Test
    void everyPackageNamesItsFloor() throws IOException {
        assertThat(floors().keySet()).isEqualTo(sources().keySet());
    }

    @Test
    void aPackageImportsOnlyFromFloorsBelowItsOwn() throws IOException {
        Map<String, Double> floors = floors();
        List<String> upward = new ArrayList<>();
        int imports = 0;
        for (Map.Entry<String, List<Path>> one : sources().entrySet()) {
            for (Path file : one.getValue()) {
                Matcher used = USED.matcher(Files.readString(file));
                while (used.find()) {
                    imports++;
                    boolean own = used.group(1).equals(one.getKey());
                    if (!own && floors.get(used.group(1)) >= floors.get(one.getKey())) {
                        upward.add(file.getFileName() + " imports " + used.group(1));
                    }
                }
            }
        }
        assertThat(imports).isGreaterThan(100);
        assertThat(upward).isEmpty();
    }

    @Test
    void theDocumentedFloorsAreThose() throws IOException {
        String table = Files.readString(Path.of("../CONTRIBUTING.md"));
        floors().forEach((name, floor) -> {
            String row = "| " + (floor % 1 == 0 ? String.valueOf(floor.intValue()) : floor.toString()) + " |";
            String shortName = name.equals("io.github.tinsach") ? "the package itself" : name.substring(18);
            assertThat(table.lines().filter(line -> line.startsWith(row)))
                    .as("floor %s of %s", floor, name)
                    .anyMatch(line -> line.contains("`" + shortName + "`") || line.contains(shortName + " |"));
        });
    }

    private static Map<String, Double> floors() throws IOException {
        Map<String, Double> floors = new TreeMap<>();
        for (Map.Entry<String, List<Path>> one : sources().entrySet()) {
            Path description = one.getValue().get(0).resolveSibling("package-info.java");
            Matcher floor = FLOOR.matcher(Files.exists(description) ? Files.readString(description) : "");
            if (floor.find()) {
                floors.put(one.getKey(), Double.valueOf(floor.group(1)));
            }
        }
        return floors;
    }

    /** Returns the sources by the name of their package. */
    private static Map<String, List<Path>> sources() throws IOException {
        Map<String, List<Path>> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> {
                StringBuilder name = new StringBuilder("io.github.tinsach");
                for (Path part : SOURCES.relativize(file.getParent())) {
                    if (!part.toString().isEmpty()) {
                        name.append('.').append(part);
                    }
                }
                sources.computeIfAbsent(name.toString(), key -> new ArrayList<>())
                        .add(file);
            });
        }
        return sources;
    }
}
