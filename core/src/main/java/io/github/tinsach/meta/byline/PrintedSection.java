// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.byline;

import io.github.tinsach.model.Evidence;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.page.Found;
import io.github.tinsach.text.VietnameseText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The section as the page prints it: above the headline, on a byline, or as the end of a breadcrumb. */
public final class PrintedSection {
    /** Lines above the headline that may hold its section, blank ones left out. */
    private static final int ABOVE = 3;
    /** Lines of a breadcrumb; a longer run of short navigation lines is a menu, unless "Trang chủ" is among the last. */
    private static final int BREADCRUMB = 5;
    /** More sections than a section and its part, side by side, are a menu's. */
    private static final int MOST_SECTIONS = 2;
    /** A section's name is shorter than this. */
    private static final int LONGEST = 32;

    private PrintedSection() {}

    /** Returns the section that a page with an article prints. */
    public static Optional<Found<String>> find(BylineLines lines) {
        if (lines.headline() == null) {
            return Optional.empty();
        }
        List<LabelledLine> all = lines.page().lines();
        int headline = lines.headline().number();
        for (int i = headline - 2, seen = 0; i >= 0 && seen < ABOVE; i--) {
            LabelledLine line = all.get(i);
            seen += line.label() == Label.BLANK ? 0 : 1;
            if (line.label() == Label.BYLINE) {
                String text = VietnameseText.trim(line.text());
                if (Sections.isSection(text) || isSectionForm(text)) {
                    return found(text, line, "line above the headline");
                }
            }
        }
        for (LabelledLine line : lines.people()) {
            String name = line.label() == Label.BYLINE ? sectionOn(line.text()) : null;
            if (name != null) {
                return found(name, line, "byline");
            }
        }
        return breadcrumb(all, headline);
    }

    /** Returns the last part of a breadcrumb above the headline: a short run of section names, not the end of a menu. */
    private static Optional<Found<String>> breadcrumb(List<LabelledLine> lines, int headline) {
        LabelledLine last = null;
        int length = 0;
        int sections = 0;
        boolean home = false;
        for (int i = headline - 2; i >= 0 && length <= BREADCRUMB; i--) {
            LabelledLine line = lines.get(i);
            Label label = line.label();
            String key = label == Label.NAVIGATION ? VietnameseText.key(line.text()) : "";
            if (label == Label.NAVIGATION && key.length() <= LONGEST) {
                length++;
                home = key.equals("trang chủ");
                if (home) {
                    break;
                }
                if (Sections.isKey(key)) {
                    sections++;
                    last = last == null ? line : last;
                }
            } else if (label != Label.BLANK && label != Label.BYLINE && label != Label.REPEAT) {
                break;
            }
        }
        return last == null || sections > MOST_SECTIONS || (length > BREADCRUMB && !home)
                ? Optional.empty()
                : found(VietnameseText.trim(last.text()), last, "breadcrumb above the headline");
    }

    private static Optional<Found<String>> found(String name, LabelledLine line, String how) {
        return Optional.of(new Found<>(name, new Evidence(line.number(), VietnameseText.trim(line.text()), how)));
    }

    /** Returns the section on a byline: the whole of it, or what follows the bar of {@code 07-03-2026 | Bất động sản}. */
    private static @Nullable String sectionOn(String line) {
        int bar = line.lastIndexOf('|');
        String last = VietnameseText.trim(line.substring(bar + 1));
        return Sections.isSection(last) || (bar >= 0 && line.indexOf('|') > 0 && isSectionForm(last)) ? last : null;
    }

    private static boolean isSectionForm(String text) {
        if (text.length() < 2 || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == '@' || c == '.' || c == ',' || c == '(') {
                return false;
            }
        }
        return Authors.of(text).isEmpty();
    }
}
