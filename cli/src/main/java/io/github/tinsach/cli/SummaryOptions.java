// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.ExtractorOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long a summary may be. */
final class SummaryOptions {
    @Option(names = "--sentences", paramLabel = "N", description = "at most N sentences in the summary")
    private @Nullable Integer sentences;

    @Option(
            names = "--syllables",
            paramLabel = "N",
            description =
                    "at most N syllables in the summary, one sentence at least (default: up to three sentences, about 65)")
    private @Nullable Integer syllables;

    @Option(
            names = "--ratio",
            paramLabel = "R",
            description =
                    "at most this share of the article's syllables in the summary, such as 0.2, one sentence at least")
    private @Nullable Double ratio;

    /** Returns {@code options} with these bounds; {@link IllegalArgumentException} where one makes no sense. */
    ExtractorOptions in(ExtractorOptions options) {
        if (ratio != null && !(ratio > 0 && ratio <= 1)) {
            throw new IllegalArgumentException("--ratio " + ratio + ": above 0, at most 1");
        }
        return options.withSummary(
                positive("--sentences", sentences), positive("--syllables", syllables), ratio == null ? 0 : ratio);
    }

    /** Returns the number, 0 where it was not given. */
    static int positive(String option, @Nullable Integer number) {
        if (number != null && number < 1) {
            throw new IllegalArgumentException(option + " " + number + ": at least 1");
        }
        return number == null ? 0 : number;
    }
}
