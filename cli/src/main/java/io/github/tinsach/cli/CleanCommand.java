// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.ArticleText;
import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsJson;
import io.github.tinsach.model.Extraction;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The article as text. */
@Command(
        name = "clean",
        description = {
            "Prints the article of each page as plain text or Markdown: headline, lead and paragraphs with an empty line"
                    + " between them. With more than one page a line '==> name <==' stands before each.",
        },
        footerHeading = "%nExample:%n",
        footer = "  tinsach clean --format markdown page.html > page.md")
final class CleanCommand extends PageCommand {
    enum Form {
        TEXT(".txt"),
        MARKDOWN(".md"),
        JSONL(".jsonl");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "text (default), markdown, or jsonl: {\"id\", \"status\", \"url\", \"text\"} on a line for each page",
            defaultValue = "text")
    private Form form;

    @Override
    Format format(NewsExtractor extractor, Destination to) {
        return new Format(
                (item, alone, messages) -> text(Pages.extract(extractor, item, messages), alone, messages),
                form.ending);
    }

    private String text(Extraction page, boolean alone, Consumer<String> messages) {
        if (form == Form.JSONL) {
            return NewsJson.article(page) + "\n";
        }
        String text = form == Form.MARKDOWN ? ArticleText.markdown(page) : ArticleText.plain(page);
        Pages.tellWhereNoArticle(page, messages);
        return alone ? text : Pages.headed(page.id(), text, form == Form.MARKDOWN);
    }
}
