// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The arguments as a row of pages, opened one after the other: nothing is held that is not being worked on. */
final class Inputs implements Closeable {
    private final Deque<String> arguments;
    private final InputStream standardInput;
    private final @Nullable InputKind kind;
    private final @Nullable Path excluded;
    private final Targets targets;
    private boolean standardInputRead;
    private @Nullable DirectoryWalk walk;
    private @Nullable Path walked;
    private @Nullable JsonlLines records;

    /**
     * Starts at the first argument.
     *
     * @param kind what all of them are; null to tell from each
     * @param excluded a directory that is no input; null where there is none
     */
    Inputs(List<String> arguments, InputStream standardInput, @Nullable InputKind kind, @Nullable Path excluded) {
        this.arguments = new ArrayDeque<>(arguments);
        this.standardInput = standardInput;
        this.kind = kind;
        this.excluded = excluded;
        this.targets = Targets.of(arguments);
    }

    /** Returns the next page or notice, null after the last. */
    @Nullable
    Step next() {
        while (true) {
            Step step = records != null ? nextRecord(records) : walk != null ? nextOf(walk) : nextArgument();
            if (step != null || (records == null && walk == null && arguments.isEmpty())) {
                return step;
            }
        }
    }

    private @Nullable Step nextRecord(JsonlLines open) {
        try {
            Step step = open.next();
            if (step == null) {
                close();
            }
            return step;
        } catch (IOException e) {
            records = null;
            return new Step.Notice(Failures.reason(e), true);
        }
    }

    private @Nullable Step nextOf(DirectoryWalk open) {
        DirectoryWalk.Entry entry = open.next();
        if (entry == null) {
            walk = null;
            return null;
        }
        Path file = entry.file();
        return file == null ? entry.notice() : open(new Input(id(file), file, targets.inside(walked, file)));
    }

    private @Nullable Step nextArgument() {
        String argument = arguments.poll();
        if (argument == null) {
            return null;
        }
        try {
            if (argument.equals(Input.STANDARD_INPUT)) {
                return standardInput();
            }
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                walk = new DirectoryWalk(path, excluded);
                walked = path;
                return null;
            }
            return open(new Input(argument, path, targets.of(path)));
        } catch (InvalidPathException e) {
            return new Step.Notice(argument + ": no valid file name under this locale; try LC_ALL=C.UTF-8", true);
        }
    }

    private @Nullable Step standardInput() {
        if (standardInputRead) {
            return new Step.Notice("standard input is named twice; it can be read once", true);
        }
        standardInputRead = true;
        return open(new Input(Input.STANDARD_INPUT, null, Path.of("stdin")));
    }

    /** Opens a file: as records, which are then read from here, or as a page, which is read when its turn comes. */
    private @Nullable Step open(Input input) {
        try {
            Path file = input.file();
            boolean again = input.isRegularFile();
            if (again && !isRecords(input)) {
                return new Step.Work(input, input.id(), false, () -> PageLoader.load(input, kind));
            }
            InputStream in = new BufferedInputStream(file == null ? standardInput : stream(file), JsonlLines.HEAD);
            if (again || isRecords(input, in)) {
                records = new JsonlLines(input, in);
                return null;
            }
            // a pipe: read now, before the next argument is opened
            Item page = PageLoader.load(input, in, kind);
            return new Step.Work(input, input.id(), false, () -> page);
        } catch (IOException e) {
            return new Step.Notice(input.id() + ": " + Failures.reason(e), true);
        }
    }

    /** A stream of the newer kind asks a pipe for its position, which fails. */
    private static InputStream stream(Path file) throws IOException {
        boolean pipe = Files.exists(file) && !Files.isRegularFile(file);
        return pipe ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
    }

    private boolean isRecords(Input input) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(String.valueOf(input.file())))) {
            return isRecords(input, new BufferedInputStream(in, JsonlLines.HEAD));
        }
    }

    private boolean isRecords(Input input, InputStream in) throws IOException {
        if (kind != null) {
            return kind == InputKind.JSONL;
        }
        String name = input.id().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return true;
        }
        in.mark(JsonlLines.HEAD);
        byte[] head = in.readNBytes(JsonlLines.HEAD);
        in.reset();
        return JsonlLines.isJsonl(head);
    }

    private static String id(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    @Override
    public void close() throws IOException {
        if (records != null) {
            records.close();
            records = null;
        }
    }
}
