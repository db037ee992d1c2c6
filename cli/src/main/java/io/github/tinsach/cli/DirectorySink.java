// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One file for the results of each input, in a folder that mirrors the inputs. A file has its name only when it is whole.
 * No input is overwritten, and no result by another one of the same run.
 */
final class DirectorySink implements Sink {
    private final Path folder;
    private final String ending;
    private final Map<Path, String> written = new HashMap<>();
    private @Nullable Input input;
    private @Nullable Path target;
    private @Nullable Path part;
    private @Nullable OutputStream out;

    /**
     * Starts with no file open.
     *
     * @param ending what a result's name ends with: {@code ".json"}
     */
    DirectorySink(Path folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    @Override
    public void write(Input from, byte[] result) throws IOException {
        if (!from.equals(input)) {
            finish();
            open(from);
        }
        if (out != null) {
            try {
                out.write(result);
            } catch (IOException e) {
                throw new OutputException(String.valueOf(target), e);
            }
        }
    }

    private void open(Input from) throws IOException {
        String name = from.target().toString();
        Path to = folder.resolve(name.endsWith(ending) ? name : name + ending);
        if (from.file() != null && Files.exists(to) && Files.isSameFile(from.file(), to)) {
            throw new IOException("its result would overwrite it; choose another --output");
        }
        String other = written.putIfAbsent(to.normalize(), from.id());
        if (other != null) {
            throw new IOException("its result would overwrite that of " + other + " in " + to);
        }
        Path parts = to.resolveSibling("." + to.getFileName() + ".part");
        try {
            Files.createDirectories(parts.toAbsolutePath().getParent());
            out = Files.newOutputStream(parts);
        } catch (IOException e) {
            throw new OutputException(to.toString(), e);
        }
        input = from;
        target = to;
        part = parts;
    }

    @Override
    public void finish() throws IOException {
        if (out == null || part == null || target == null) {
            return;
        }
        try {
            out.close();
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            out = null;
            input = null;
        } catch (IOException e) {
            throw new OutputException(target.toString(), e);
        }
    }

    /** Takes away what is not whole. */
    @Override
    public void close() throws IOException {
        if (out != null && part != null) {
            out.close();
            Files.deleteIfExists(part);
            out = null;
        }
    }
}
