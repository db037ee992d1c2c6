// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.ExtractorOptions;
import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsJson;
import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.SummarySentence;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The summary alone. */
@Command(
        name = "summarize",
        description = {
            "Prints the summary of each page: whole sentences of the article, one a line. With more than one page a line"
                    + " '==> name <==' stands before each.",
            "JSONL input may also hold articles that are clean already: {\"id\", \"headline\", \"body\": [sentence, …]}.",
        },
        footerHeading = "%nExample:%n",
        footer = "  tinsach summarize --sentences 2 page.html")
final class SummarizeCommand extends PageCommand {
    enum Form {
        TEXT,
        JSON
    }

    @Mixin
    private SummaryOptions summary;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (default) or json: {\"id\", \"summary\": [sentence, …]} on a line for each page",
            defaultValue = "text")
    private Form form;

    @Override
    ExtractorOptions options() {
        return summary.in(ExtractorOptions.DEFAULT);
    }

    @Override
    Format format(NewsExtractor extractor, Destination to) {
        return new Format(
                (item, alone, messages) -> summarize(extractor, item, alone, messages),
                form == Form.JSON ? ".jsonl" : ".txt");
    }

    private String summarize(NewsExtractor extractor, Item item, boolean alone, Consumer<String> messages) {
        if (item instanceof Item.Sentences article) {
            return write(article.id(), extractor.summarize(article.headline(), article.sentences()), alone);
        }
        Extraction page = Pages.extract(extractor, (Item.Page) item, messages);
        if (form == Form.TEXT) {
            Pages.tellWhereNoArticle(page, messages);
        }
        return write(page.id(), page.summary(), alone);
    }

    private String write(String id, List<SummarySentence> sentences, boolean alone) {
        if (form == Form.JSON) {
            return NewsJson.summary(id, sentences) + "\n";
        }
        String text = sentences.stream().map(sentence -> sentence.text() + "\n").collect(Collectors.joining());
        return alone ? text : Pages.headed(id, text, false);
    }
}
