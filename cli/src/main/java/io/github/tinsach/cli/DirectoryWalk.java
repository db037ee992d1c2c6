// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages below a directory, by name, directories among them. Links are followed, never in a circle; hidden files and
 * files with other endings are left out, the latter counted.
 */
final class DirectoryWalk {
    private static final Set<String> ENDINGS = Set.of("txt", "text", "html", "htm", "xhtml", "jsonl", "ndjson");
    private static final int NAMED_AT_MOST = 6;

    private final Path root;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Set<String> skippedKinds = new LinkedHashSet<>();
    private final @Nullable Path excluded;
    private int skipped;
    private int found;
    private boolean started;
    private boolean ended;

    /** A directory on the way down. */
    private record Frame(Path real, Iterator<Path> entries) {}

    /** A page, or what is to be told instead. */
    record Entry(@Nullable Path file, Step.@Nullable Notice notice) {}

    /**
     * Starts at {@code root}.
     *
     * @param excluded a directory below it that is no input: where the results go; null where there is none
     */
    DirectoryWalk(Path root, @Nullable Path excluded) {
        this.root = root;
        this.excluded = excluded;
    }

    /** Returns the pages of {@code root} one by one; null after the last. */
    @Nullable
    Entry next() {
        if (ended) {
            return null;
        }
        if (!started) {
            started = true;
            Entry problem = enter(root);
            if (problem != null) {
                ended = true;
                return problem;
            }
        }
        while (!frames.isEmpty()) {
            Iterator<Path> entries = frames.getLast().entries();
            if (!entries.hasNext()) {
                frames.removeLast();
                continue;
            }
            Path path = entries.next();
            Entry entry = Files.isDirectory(path) ? enter(path) : file(path);
            if (entry != null) {
                return entry;
            }
        }
        ended = true;
        return end();
    }

    private @Nullable Entry enter(Path directory) {
        try (Stream<Path> list = Files.list(directory)) {
            Path real = directory.toRealPath();
            if (frames.stream().anyMatch(frame -> frame.real().equals(real))) {
                return notice(directory + ": left out, a link back to " + real, false);
            }
            if (excluded != null && Files.exists(excluded) && Files.isSameFile(directory, excluded)) {
                return null;
            }
            List<Path> entries = list.filter(path -> !name(path).startsWith("."))
                    .sorted(Comparator.comparing(DirectoryWalk::name))
                    .toList();
            frames.addLast(new Frame(real, entries.iterator()));
            return null;
        } catch (IOException | java.io.UncheckedIOException e) {
            Throwable cause = e instanceof java.io.UncheckedIOException ? e.getCause() : e;
            return notice(directory + ": " + Failures.reason(cause), true);
        }
    }

    private @Nullable Entry file(Path path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (ENDINGS.contains(ending)) {
            found++;
            return new Entry(path, null);
        }
        skipped++;
        if (skippedKinds.size() <= NAMED_AT_MOST) {
            skippedKinds.add(dot < 0 ? name : "." + ending);
        }
        return null;
    }

    private @Nullable Entry end() {
        String kinds = skippedKinds.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
        String others = skipped == 0
                ? ""
                : skipped + (skipped == 1 ? " other file" : " other files") + " left out: " + kinds
                        + (skippedKinds.size() > NAMED_AT_MOST ? ", …" : "");
        if (found == 0) {
            String none = root + ": no page (.txt, .html or .jsonl) in this directory";
            return notice(others.isEmpty() ? none : none + "; " + others, true);
        }
        return others.isEmpty() ? null : notice(root + ": " + others, false);
    }

    private static Entry notice(String message, boolean failed) {
        return new Entry(null, new Step.Notice(message, failed));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
