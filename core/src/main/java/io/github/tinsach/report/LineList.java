// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.report;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import org.jspecify.annotations.Nullable;

/** Every line of a page with its label, its reason, and what was found in it. */
final class LineList {
    private LineList() {}

    /** Adds the lines of {@code page}; the first line of a run shows its label, the others when they are
     * looked at. Blank lines do not end a run. */
    static void write(Html out, Extraction page, Marks marks, String prefix) {
        out.raw("<ol class=\"card lines\" lang=\"vi\">\n");
        Label before = null;
        for (LabelledLine line : page.lines()) {
            write(out, line, before, marks, prefix);
            before = line.label() == Label.BLANK ? before : line.label();
        }
        out.raw("</ol>\n");
    }

    private static void write(Html out, LabelledLine line, @Nullable Label before, Marks marks, String prefix) {
        Label label = line.label();
        String key = label.key();
        int n = line.number();
        out.raw("<li class=\"ln k-").raw(key).raw(label.isNoise() ? " removed" : label.isKept() ? " kept" : "");
        out.raw(label == before ? " more" : "")
                .raw("\" id=\"")
                .raw(prefix)
                .raw("l")
                .raw(n)
                .raw("\">");
        out.raw("<a class=\"n\" href=\"#").raw(prefix).raw("l").raw(n).raw("\"");
        if (label == Label.BLANK) {
            out.raw(" tabindex=\"-1\">").raw(n).raw("</a><span class=\"t\"></span></li>\n");
            return;
        }
        out.raw(" aria-describedby=\"")
                .raw(prefix)
                .raw("w")
                .raw(n)
                .raw("\">")
                .raw(n)
                .raw("</a>");
        out.raw("<span class=\"t\">");
        MarkedText.write(out, line.text(), marks.of(line));
        out.raw("</span><span class=\"chip l\" lang=\"en\" aria-hidden=\"true\">")
                .raw(key)
                .raw("</span>");
        out.raw("<span class=\"why\" lang=\"en\" id=\"")
                .raw(prefix)
                .raw("w")
                .raw(n)
                .raw("\"><b>")
                .raw(key);
        out.raw("</b> ").text(line.reason()).raw(" <code>").text(line.rule()).raw("</code></span></li>\n");
    }
}
