// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.NewsExtractor;
import io.github.tinsach.cli.PageWriter.UnsuitableException;
import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.Status;
import java.util.function.Consumer;

/** What several commands do with a page. */
final class Pages {
    private Pages() {}

    /** Returns what is found on the page {@code item}; its warnings go to the user too. */
    static Extraction extract(NewsExtractor extractor, Item item, Consumer<String> messages)
            throws UnsuitableException {
        if (item instanceof Item.Page page) {
            return extract(extractor, page, messages);
        }
        throw new UnsuitableException("the record has no \"text\" or \"html\"; one with \"body\" is for summarize");
    }

    /** Returns what is found on {@code page}; its warnings go to the user too. */
    static Extraction extract(NewsExtractor extractor, Item.Page page, Consumer<String> messages) {
        Extraction extraction = extractor.extract(page.page());
        extraction.warnings().forEach(warning -> messages.accept("warning: " + warning));
        return extraction;
    }

    /** Tells the user why there is nothing to print. */
    static void tellWhereNoArticle(Extraction page, Consumer<String> messages) {
        if (page.status() == Status.NO_ARTICLE) {
            boolean blank = page.lines().stream().allMatch(line -> line.label() == Label.BLANK);
            messages.accept(blank ? "no article: the page is empty" : "no article on this page");
        }
    }

    /** Returns one of several results with its name before it and an empty line after it. */
    static String headed(String id, String text, boolean markdown) {
        String name = Console.printable(id);
        String head = markdown ? "<!-- " + name.replace("--", "- -") + " -->\n\n" : "==> " + name + " <==\n";
        return head + text + "\n";
    }
}
