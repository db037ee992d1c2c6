// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the labelled corpus is, when it is at hand. */
public final class Corpus {
    private static final String FOLDER = "shared/corpus";

    private Corpus() {}

    /** Returns the folder of the corpus beside the project: empty where there is none. */
    public static Optional<Path> folder() {
        Path here = Path.of("").toAbsolutePath();
        for (Path up = here; up != null; up = up.getParent()) {
            Path candidate = up.resolve(FOLDER);
            if (Files.isDirectory(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
