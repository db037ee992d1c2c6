// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where results belong below an output folder: a page of a directory where it stands in that directory, a page that was
 * named itself where it stands below the folder that all named pages share.
 */
final class Targets {
    private final @Nullable Path shared;

    private Targets(@Nullable Path shared) {
        this.shared = shared;
    }

    /** Returns the targets for {@code arguments}. */
    static Targets of(List<String> arguments) {
        Path shared = null;
        for (String argument : arguments) {
            try {
                Path path = Path.of(argument);
                if (!argument.equals(Input.STANDARD_INPUT) && !Files.isDirectory(path)) {
                    Path folder = path.toAbsolutePath().normalize().getParent();
                    shared = shared == null ? folder : common(shared, folder);
                }
            } catch (InvalidPathException e) {
                // told when its turn comes
            }
        }
        return new Targets(shared);
    }

    private static @Nullable Path common(Path a, @Nullable Path b) {
        Path shared = a;
        while (shared != null && b != null && !b.startsWith(shared)) {
            shared = shared.getParent();
        }
        return shared;
    }

    /** Returns the place of a file that was named itself. */
    Path of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return shared == null ? absolute.getFileName() : shared.relativize(absolute);
    }

    /** Returns the place of a file found in {@code directory}. */
    Path inside(@Nullable Path directory, Path file) {
        return directory == null ? file : directory.relativize(file);
    }
}
