// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every line of a page with its label and reason, to read. */
final class ExplainText {
    private static final String RESET = "\u001B[0m";
    private static final String DIM = "\u001B[2m";
    private static final String BOLD = "\u001B[1m";
    private static final String GREEN = "\u001B[32m";
    private static final String CYAN = "\u001B[36m";
    private static final String RED = "\u001B[31m";
    private static final int LABEL_WIDTH = Label.SECOND_STORY.key().length();

    private final boolean colour;

    ExplainText(boolean colour) {
        this.colour = colour;
    }

    /** Returns the explanation of {@code page}, under its name unless it is {@code alone}. */
    String write(Extraction page, boolean alone) {
        StringBuilder out = new StringBuilder();
        int width = Math.max(3, String.valueOf(page.lines().size()).length());
        for (LabelledLine line : page.lines()) {
            line(line, width, out);
        }
        long kept = page.lines().stream().filter(line -> line.label().isKept()).count();
        int removed =
                page.removed().values().stream().mapToInt(Integer::intValue).sum();
        out.append(styled(
                        BOLD,
                        String.format(
                                Locale.ROOT,
                                "%s, %d lines kept, %d removed, confidence %.2f",
                                page.status().key(),
                                kept,
                                removed,
                                page.confidence())))
                .append('\n');
        if (removed > 0) {
            out.append(page.removed().entrySet().stream()
                    .map(entry -> entry.getKey().key() + " " + entry.getValue())
                    .collect(Collectors.joining(", ", "removed: ", "\n")));
        }
        return alone ? out.toString() : Pages.headed(page.id(), out.toString(), false);
    }

    private void line(LabelledLine line, int width, StringBuilder out) {
        Label label = line.label();
        String number = String.format(Locale.ROOT, "%" + width + "d", line.number());
        if (label == Label.BLANK) {
            out.append(styled(DIM, number)).append('\n');
            return;
        }
        String text = Console.printable(line.text());
        String mark =
                (label.isKept() ? "+ " : "- ") + String.format(Locale.ROOT, "%-" + LABEL_WIDTH + "s", label.key());
        out.append(styled(DIM, number))
                .append(' ')
                .append(styled(label.isContent() ? GREEN : label.isKept() ? CYAN : RED, mark))
                .append("  ")
                .append(label.isNoise() ? styled(DIM, text) : label == Label.HEADLINE ? styled(BOLD, text) : text)
                .append(styled(DIM, "  ← " + Console.printable(line.reason())))
                .append('\n');
    }

    private String styled(String style, String text) {
        return colour ? style + text + RESET : text;
    }
}
