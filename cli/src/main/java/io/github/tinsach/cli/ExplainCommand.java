// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.ExtractorOptions;
import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsJson;
import io.github.tinsach.NewsReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Every line with its label and why. */
@Command(
        name = "explain",
        description = {
            "Prints every line of each page with its label and the reason for it. '+' lines are kept, '-' lines are"
                    + " removed; together they are the input, byte for byte.",
        },
        footerHeading = "%nExample:%n",
        footer = "  tinsach explain page.txt | grep second-story")
final class ExplainCommand extends PageCommand {
    enum Form {
        TEXT(".txt"),
        JSON(".jsonl"),
        HTML(".html");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }
    }

    @Mixin
    private FactOptions facts;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (default; coloured on a terminal), json (one line a page), or html (a page to look at;"
                    + " several pages need --output)",
            defaultValue = "text")
    private Form form;

    @Override
    ExtractorOptions options() {
        return facts.in(ExtractorOptions.DEFAULT);
    }

    @Override
    Format format(NewsExtractor extractor, Destination to) {
        if (form == Form.HTML && !to.single()) {
            throw usage("--format html shows one page; for several name a folder with --output");
        }
        return new Format(writer(extractor, to.colour()), form.ending);
    }

    private PageWriter writer(NewsExtractor extractor, boolean colour) {
        ExplainText text = new ExplainText(colour);
        return (item, alone, messages) -> {
            var page = Pages.extract(extractor, item, messages);
            return switch (form) {
                case JSON -> NewsJson.explanation(page) + "\n";
                case HTML -> NewsReport.html(page);
                case TEXT -> text.write(page, alone);
            };
        };
    }
}
