// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to read, or standard input.
 *
 * @param id as the user named it: {@code "news/page.txt"}, {@code "-"}
 * @param file where it is; null for standard input
 * @param target where its result belongs below an output folder, without the ending of the result's format
 */
record Input(String id, @Nullable Path file, Path target) {
    static final String STANDARD_INPUT = "-";

    /** Returns whether a file can be opened a second time, as a pipe cannot. */
    boolean isRegularFile() {
        return file != null && java.nio.file.Files.isRegularFile(file);
    }
}
