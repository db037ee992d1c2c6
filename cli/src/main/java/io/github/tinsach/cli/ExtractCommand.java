// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.ExtractorOptions;
import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The article with its fields, as JSON. */
@Command(
        name = "extract",
        description = "Prints the article of each page with headline, date, source, quotes and summary as JSON.",
        footerHeading = "%nExample:%n",
        footer = "  tinsach extract news/ | jq -r '[.date, .sourceAgency, .headline] | @tsv'")
final class ExtractCommand extends PageCommand {
    enum Form {
        JSON,
        JSONL
    }

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
    ExtractorOptions options() {
        return summary.in(facts.in(ExtractorOptions.DEFAULT));
    }

    @Override
    Format format(NewsExtractor extractor, Destination to) {
        boolean pretty = form == null ? to.single() && to.terminal() : form == Form.JSON;
        return new Format(
                (item, alone, messages) -> NewsJson.extraction(Pages.extract(extractor, item, messages), pretty) + "\n",
                pretty ? ".json" : ".jsonl");
    }
}
