// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the lines of a page give by their labels alone, gathered in one pass. */
final class LinesByLabel {
    private static final Label[] LABELS = Label.values();

    private final List<String> body = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private @Nullable String lead;
    /** Number of lines of each label, in the labels' order. */
    private final int[] count = new int[LABELS.length];

    private final LostText lost = new LostText();

    private LinesByLabel() {}

    static LinesByLabel of(List<LabelledLine> lines) {
        LinesByLabel found = new LinesByLabel();
        for (LabelledLine line : lines) {
            Label label = line.label();
            found.count[label.ordinal()]++;
            found.lost.add(line);
            switch (label) {
                case BODY, SUBHEAD -> found.body.add(VietnameseText.trim(line.text()));
                case CAPTION -> found.captions.add(VietnameseText.trim(line.text()));
                case LEAD -> found.lead = found.lead == null ? VietnameseText.trim(line.text()) : found.lead;
                default -> {}
            }
        }
        return found;
    }

    /** Returns the paragraphs with subheads in place. */
    List<String> body() {
        return body;
    }

    List<String> captions() {
        return captions;
    }

    /** Returns the first lead line; null where there is none. */
    @Nullable
    String lead() {
        return lead;
    }

    /** Returns the number of lines by label, of those that are removed. */
    Map<Label, Integer> removed() {
        Map<Label, Integer> removed = new EnumMap<>(Label.class);
        for (Label label : LABELS) {
            if (label.isNoise() && count[label.ordinal()] > 0) {
                removed.put(label, count[label.ordinal()]);
            }
        }
        return removed;
    }

    /** Returns whether any line shows anything. */
    boolean anyText() {
        for (Label label : LABELS) {
            if (label != Label.BLANK && count[label.ordinal()] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns what {@link LostText#warning} does. */
    @Nullable
    String lost() {
        return lost.warning();
    }
}
