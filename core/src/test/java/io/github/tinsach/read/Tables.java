// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the tables of {@code testdata}: columns between tabs, {@code \n} and {@code \t} for line end and tab. */
public final class Tables {
    private Tables() {}

    public static List<String[]> rows(String name) {
        try {
            return Files.readAllLines(Path.of("..", "testdata", name)).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .peek(row -> {
                        for (int i = 0; i < row.length; i++) {
                            row[i] = row[i].replace("\\n", "\n").replace("\\t", "\t");
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
