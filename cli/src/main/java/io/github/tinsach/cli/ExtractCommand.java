// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.ExtractorOptions;
import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsJson;
import io.github.tinsach.cli.InputOptions.Format;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The article with its fields, as JSON. */
@Command(
        name = "extract",
        description = "Prints the article of each page with headline, date, source, quotes and summary as JSON.",
        footerHeading = "%nExample:%n",
        footer = "  tinsach extract news/ | jq -r '[.date, .sourceAgency, .headline] | @tsv'")
final class ExtractCommand implements Callable<Integer> {
    enum Form {
        JSON,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private Tinsach tinsach;

    @Mixin
    private InputOptions input;

    @Mixin
    private FactOptions facts;

    @Mixin
    private SummaryOptions summary;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "json (indented) or jsonl (one line a page; the default unless one page goes to a terminal)")
    private @Nullable Form form;

    @Override
    public Integer call() throws IOException {
        NewsExtractor extractor = input.extractor(() -> summary.in(facts.in(ExtractorOptions.DEFAULT)));
        return input.run(tinsach.console, (single, terminal) -> {
            boolean pretty = form == null ? single && terminal : form == Form.JSON;
            return new Format(
                    (item, alone, messages) ->
                            NewsJson.extraction(Pages.extract(extractor, item, messages), pretty) + "\n",
                    pretty ? ".json" : ".jsonl");
        });
    }
}
