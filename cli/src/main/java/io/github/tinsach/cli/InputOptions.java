// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.ExtractorOptions;
import io.github.tinsach.NewsExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands share: which pages, where the results go, on how many threads. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "0..*",
            description = {
                "pages; directories are read to the bottom (.txt, .text, .html, .htm, .xhtml, .jsonl, .ndjson, no hidden"
                        + " files); '-' or nothing is standard input",
            })
    private List<String> arguments = List.of();

    @Option(
            names = "--input",
            paramLabel = "KIND",
            description = "what the inputs are: text, html or jsonl (default: told from each)")
    private @Nullable InputKind kind;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "write a file for each input, in a tree like that of the inputs, instead of standard output")
    private @Nullable Path output;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description =
                    "work on N pages at a time (default: one for each processor); the output is the same for any N")
    private @Nullable Integer jobs;

    /** What a command decides once it is known whether there is one page or more. */
    interface Choice {
        /**
         * Returns how to write pages.
         *
         * @param single whether one page at most goes to each output
         * @param terminal whether the output is read by a person
         */
        Format choose(boolean single, boolean terminal);
    }

    /**
     * A chosen format.
     *
     * @param writer writes the pages
     * @param ending of file names
     */
    record Format(PageWriter writer, String ending) {}

    /** Works on all inputs and returns the exit status. */
    int run(Console console, Choice choice) throws IOException {
        int threads = threads();
        List<String> named = arguments.isEmpty() ? List.of(Input.STANDARD_INPUT) : arguments;
        if (arguments.isEmpty() && console.inputTerminal()) {
            throw usage("no input: name a file or a directory, or pipe a page in");
        }
        Path folder = output;
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw usage("--output " + folder + " is no directory");
        }
        Batch batch = new Batch(console, new Inputs(named, console.in(), kind, folder));
        Format format = choice.choose(batch.isSingle() || folder != null, console.outputTerminal() && folder == null);
        Sink sink = folder == null ? Sink.to(console.out()) : new DirectorySink(folder, format.ending());
        return batch.run(format.writer(), sink, threads, folder != null);
    }

    /** Returns the extractor with {@code options}, which may complain about a number. */
    NewsExtractor extractor(Supplier<ExtractorOptions> options) {
        try {
            return NewsExtractor.of(options.get());
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private int threads() {
        if (jobs == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (jobs < 1) {
            throw usage("--jobs " + jobs + ": at least 1");
        }
        return jobs;
    }

    /** Returns a complaint about the command line. */
    ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
