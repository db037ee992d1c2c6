// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
                "pages; of a directory all files down to the bottom that end in txt, text, html, htm, xhtml, jsonl or"
                        + " ndjson, hidden ones left out; '-' or nothing is standard input",
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

    /** Returns what to read: standard input where nothing is named. */
    List<String> arguments(Console console) {
        if (!arguments.isEmpty()) {
            return arguments;
        }
        if (console.inputTerminal()) {
            throw usage("no input: name a file or a directory, or pipe a page in");
        }
        return List.of(Input.STANDARD_INPUT);
    }

    /** Returns what all inputs are, null to tell from each. */
    @Nullable
    InputKind kind() {
        return kind;
    }

    /** Returns the folder for the results, null for standard output. */
    @Nullable
    Path folder() {
        if (output != null && Files.exists(output) && !Files.isDirectory(output)) {
            throw usage("--output " + output + " is no directory");
        }
        return output;
    }

    /** Returns how many pages to work on at a time. */
    int threads() {
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
