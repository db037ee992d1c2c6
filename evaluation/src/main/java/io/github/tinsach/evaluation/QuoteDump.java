// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.quote.QuoteExample;
import io.github.tinsach.quote.QuoteFinder;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Prints every stretch in marks of the pages of a folder with all that was seen of it. Arguments: folder, part of a page name. */
public final class QuoteDump {
    private QuoteDump() {}

    /** Prints the stretches. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (GoldPage page : GoldPage.all(Path.of(args[0]))) {
            if (args.length < 2 || page.name().contains(args[1])) {
                for (QuoteExample example : QuoteFinder.examples(page.labelled())) {
                    out.printf(
                            "%s:%d %.2f «%s» [%s] %s | %s | %s%n    %s%n",
                            page.name(),
                            example.quote().line(),
                            example.speech(),
                            example.quote().text(),
                            example.place(),
                            example.quote().speaker(),
                            example.quote().role(),
                            example.quote().verb(),
                            example.features());
                }
            }
        }
    }
}
