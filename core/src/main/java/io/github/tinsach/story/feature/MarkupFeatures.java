// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.page.Markup;
import io.github.tinsach.story.form.Bucket;
import io.github.tinsach.story.form.MarkupClass;

/** What the HTML says of a line. */
final class MarkupFeatures {
    private static final Bucket LINK_SHARES = Bucket.upTo(0, 30, 70, 95);

    private MarkupFeatures() {}

    /** Adds the values of {@code line}. */
    static void add(PageFacts page, LineFacts line, FeatureSet out) {
        out.add(Feature.IS_HTML, page.page().html() ? 1 : 0);
        Markup markup = line.line().markup();
        if (markup == null) {
            return;
        }
        out.add(Feature.MARKUP_HEADING, markup.heading());
        out.add(Feature.MARKUP_LINK, LINK_SHARES.of((int) (100 * markup.linkShare())));
        out.addIf(markup.list(), Feature.MARKUP, 0);
        out.addIf(markup.table(), Feature.MARKUP, 1);
        out.addIf(markup.imageText(), Feature.MARKUP, 2);
        out.addIf(markup.caption(), Feature.MARKUP, 3);
        out.addIf(markup.bold(), Feature.MARKUP, 4);
        out.addIf(markup.path().endsWith("/p"), Feature.MARKUP, 5);
        out.addIf(markup.path().contains("figure"), Feature.MARKUP, 6);
        out.addIf(markup.path().contains("blockquote"), Feature.MARKUP, 7);
        if (!markup.chrome().isEmpty()) {
            out.add(
                    Feature.MARKUP_CHROME,
                    switch (markup.chrome()) {
                        case "nav" -> 0;
                        case "aside" -> 1;
                        case "footer" -> 2;
                        case "header" -> 3;
                        case "form" -> 4;
                        case "dialog" -> 5;
                        default -> 6;
                    });
        }
        for (int bits = MarkupClass.in(markup.names()); bits != 0; bits &= bits - 1) {
            out.add(Feature.MARKUP_CLASS, Integer.numberOfTrailingZeros(bits));
        }
    }
}
