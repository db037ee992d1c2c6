// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.ExtractorOptions;
import io.github.tinsach.NewsExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;

/** A command that writes something about each page: what it is, {@link #format} tells. The run is the same for all. */
abstract class PageCommand implements Callable<Integer> {
    @ParentCommand
    private Tinsach tinsach;

    @Mixin
    private InputOptions input;

    /**
     * How pages are written.
     *
     * @param writer writes one page
     * @param ending of the names of files with results
     */
    record Format(PageWriter writer, String ending) {}

    /**
     * What is known of the results before the first is written.
     *
     * @param single whether one page at most goes to each output
     * @param terminal whether a person reads them as they come
     * @param colour whether that person wants colour
     */
    record Destination(boolean single, boolean terminal, boolean colour) {}

    /** Returns the options of the extractor; {@link IllegalArgumentException} where one makes no sense. */
    ExtractorOptions options() {
        return ExtractorOptions.DEFAULT;
    }

    /** Returns how this command writes pages; {@link #usage} where it cannot write them there. */
    abstract Format format(NewsExtractor extractor, Destination destination);

    /** Works on all inputs and returns the exit status. */
    @Override
    public final Integer call() throws IOException {
        Console console = tinsach.console;
        NewsExtractor extractor = extractor();
        int threads = input.threads();
        List<String> named = input.arguments(console);
        Path folder = input.folder();
        boolean perFile = folder != null;
        boolean terminal = console.outputTerminal() && !perFile;

        Batch batch = new Batch(console, new Inputs(named, console.in(), input.kind(), folder));
        Format format =
                format(extractor, new Destination(batch.isSingle() || perFile, terminal, terminal && console.colour()));
        Sink sink = folder == null ? Sink.to(console.out()) : new DirectorySink(folder, format.ending());
        return batch.run(format.writer(), sink, threads, perFile);
    }

    private NewsExtractor extractor() {
        try {
            return NewsExtractor.of(options());
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    /** Returns a complaint about the command line. */
    final ParameterException usage(String message) {
        return input.usage(message);
    }
}
