// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.cli.PageWriter.UnsuitableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Works on all pages and writes the results in input order. With several threads a window of results, no more, is in
 * memory; the output does not depend on their number.
 */
final class Batch {
    /** Results a thread may run ahead of the one that is written next. */
    private static final int WINDOW_PER_THREAD = 4;

    private final Console console;
    private final Inputs inputs;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final boolean single;

    /** A result, or why there is none. */
    private record Result(Step.@Nullable Work work, byte @Nullable [] bytes, List<String> messages, boolean failed) {}

    /** Looks at the inputs as far as needed to tell whether there is one page or more. */
    Batch(Console console, Inputs inputs) {
        this.console = console;
        this.inputs = inputs;
        int pages = 0;
        Step step;
        while (pages < 2 && (step = inputs.next()) != null) {
            ahead.add(step);
            pages += step instanceof Step.Work ? 1 : 0;
        }
        this.single = pages < 2;
    }

    /** Returns whether there is one page at most. */
    boolean isSingle() {
        return single;
    }

    /** Works on everything and returns the exit status. */
    int run(PageWriter writer, Sink sink, int jobs, boolean perFile) throws IOException {
        Progress progress = new Progress(console, perFile || !console.outputTerminal());
        boolean failed = false;
        int threads = single ? 1 : jobs;
        ExecutorService pool = threads > 1 ? Executors.newFixedThreadPool(threads, Batch::daemon) : null;
        Deque<Future<Result>> window = new ArrayDeque<>();
        try (sink) {
            Step step;
            while ((step = next()) != null) {
                Step now = step;
                if (pool == null) {
                    failed |= write(work(now, writer, perFile), sink, progress);
                    continue;
                }
                window.add(pool.submit(() -> work(now, writer, perFile)));
                if (window.size() >= threads * WINDOW_PER_THREAD) {
                    failed |= write(result(window.remove()), sink, progress);
                }
            }
            while (!window.isEmpty()) {
                failed |= write(result(window.remove()), sink, progress);
            }
            sink.finish();
        } catch (OutputException e) {
            if (!e.isClosedPipe()) {
                throw e;
            }
        } finally {
            progress.clear();
            inputs.close();
            if (pool != null) {
                pool.shutdownNow();
            }
        }
        return failed ? Tinsach.FAILED : Tinsach.DONE;
    }

    private @Nullable Step next() {
        return ahead.isEmpty() ? inputs.next() : ahead.remove();
    }

    private Result work(Step step, PageWriter writer, boolean perFile) {
        if (step instanceof Step.Notice notice) {
            return new Result(null, null, List.of(notice.message()), notice.failed());
        }
        Step.Work work = (Step.Work) step;
        List<String> messages = new ArrayList<>();
        try {
            boolean alone = perFile ? !work.record() : single;
            String text =
                    writer.write(work.loader().load(), alone, message -> messages.add(work.name() + ": " + message));
            return new Result(work, text.getBytes(StandardCharsets.UTF_8), messages, false);
        } catch (UnsuitableException e) {
            messages.add(work.name() + ": " + e.getMessage());
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            // one page must not end the run for the others
            messages.add(work.name() + ": " + Failures.reason(e));
        }
        return new Result(work, null, messages, true);
    }

    /** Writes what there is to write and returns whether the page failed. */
    private boolean write(Result result, Sink sink, Progress progress) throws IOException {
        boolean failed = result.failed();
        if (!result.messages().isEmpty()) {
            progress.clear();
            result.messages().forEach(console::message);
        }
        Step.Work work = result.work();
        byte[] bytes = result.bytes();
        if (work != null && bytes != null) {
            try {
                sink.write(work.input(), bytes);
            } catch (OutputException e) {
                throw e;
            } catch (IOException e) {
                console.message(work.name() + ": " + Failures.reason(e));
                failed = true;
            }
        }
        progress.page();
        return failed;
    }

    private static Result result(Future<Result> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "page");
        thread.setDaemon(true);
        return thread;
    }
}
