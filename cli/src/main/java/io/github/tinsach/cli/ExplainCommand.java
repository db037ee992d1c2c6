// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.ExtractorOptions;
import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsJson;
import io.github.tinsach.NewsReport;
import io.github.tinsach.cli.InputOptions.Format;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Every line with its label and why. */
@Command(
        name = "explain",
        description = {
            "Prints every line of each page with its label and the reason for it. '+' lines are kept, '-' lines are"
                    + " removed; together they are the input, byte for byte.",
        },
        footerHeading = "%nExample:%n",
        footer = "  tinsach explain page.txt | grep second-story")
final class ExplainCommand implements Callable<Integer> {
    enum Form {
        TEXT(".txt"),
        JSON(".jsonl"),
        HTML(".html");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

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

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (default; coloured on a terminal), json (one line a page), or html (a page to look at;"
                    + " several pages need --output)",
            defaultValue = "text")
    private Form form;

    @Override
    public Integer call() throws IOException {
        NewsExtractor extractor = input.extractor(() -> facts.in(ExtractorOptions.DEFAULT));
        return input.run(tinsach.console, (single, terminal) -> {
            if (form == Form.HTML && !single) {
                throw input.usage("--format html shows one page; for several name a folder with --output");
            }
            return new Format(writer(extractor, terminal && tinsach.console.colour()), form.ending);
        });
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
