// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import io.github.tinsach.meta.byline.Authors;
import io.github.tinsach.meta.byline.Sections;
import io.github.tinsach.meta.byline.TagBlock;
import io.github.tinsach.meta.byline.TagLines;
import io.github.tinsach.meta.source.AgencyTable;
import io.github.tinsach.model.Evidence;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.page.Found;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.page.Metadata;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds author, section and tags: as the page prints them, then as its metadata states them. */
public final class BylineFinder {
    /** Lines above the headline that may hold its section, blank ones left out. */
    private static final int ABOVE = 3;
    /** Lines of a breadcrumb; a longer run of short navigation lines is a menu, unless "Trang chủ" is among the last. */
    private static final int BREADCRUMB = 5;
    /** A section's name is shorter than this. */
    private static final int LONGEST_SECTION = 32;

    private BylineFinder() {}

    /** Returns the byline of the page's article. */
    public static Byline find(LabelledPage page) {
        Metadata metadata = page.page().metadata();
        return new Byline(
                author(page).or(() -> author(metadata)),
                section(page).or(() -> section(page, metadata)),
                tags(page, metadata));
    }

    private static Optional<Found<String>> author(LabelledPage page) {
        LabelledLine best = null;
        List<String> most = List.of();
        for (LabelledLine line : page.lines()) {
            if (line.label() != Label.BYLINE && line.label() != Label.CREDIT) {
                continue;
            }
            List<String> names = people(line.text());
            boolean joined = line.text().indexOf('/') >= 0 || line.text().indexOf('(') >= 0;
            if (line.label() == Label.CREDIT && (!joined || best != null)) {
                continue;
            }
            if (names.size() > most.size()) {
                best = line;
                most = names;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Found<>(
                        String.join(", ", most),
                        new Evidence(best.number(), VietnameseText.trim(best.text()), label(best.label()))));
    }

    private static String label(Label label) {
        return label == Label.CREDIT ? "credit line" : "byline";
    }

    private static Optional<Found<String>> author(Metadata metadata) {
        List<String> names = new ArrayList<>();
        MetaValue first = null;
        for (MetaValue value : metadata.authors()) {
            List<String> people = people(value.value());
            if (!people.isEmpty() && (first == null || first.origin().equals(value.origin()))) {
                first = first == null ? value : first;
                people.stream().filter(name -> !names.contains(name)).forEach(names::add);
            }
        }
        return first == null
                ? Optional.empty()
                : Optional.of(new Found<>(
                        String.join(", ", names), new Evidence(0, first.value(), "metadata (" + first.origin() + ")")));
    }

    private static List<String> people(String line) {
        return Authors.of(line).stream()
                .map(BylineFinder::withoutWeekday)
                .filter(name -> AgencyTable.get().named(name).isEmpty())
                .toList();
    }

    /** Cuts what a hyphen without spaces joins to a name: "Minh Hà-Thứ Bảy, ngày …". */
    private static String withoutWeekday(String name) {
        int hyphen = name.lastIndexOf('-');
        String after = hyphen < 0 ? "" : VietnameseText.key(name.substring(hyphen + 1));
        return after.startsWith("thứ ") || after.equals("chủ nhật") ? name.substring(0, hyphen) : name;
    }

    private static Optional<Found<String>> section(LabelledPage page) {
        int headline = page.headline().map(LabelledLine::number).orElse(0);
        if (headline == 0) {
            return Optional.empty();
        }
        LabelledLine above = null;
        for (int i = headline - 2, seen = 0; i >= 0 && seen < ABOVE && above == null; i--) {
            LabelledLine line = page.lines().get(i);
            seen += line.label() == Label.BLANK ? 0 : 1;
            String text = VietnameseText.trim(line.text());
            if (line.label() == Label.BYLINE && (Sections.isSection(text) || isSectionForm(text))) {
                above = line;
            }
        }
        if (above != null) {
            String text = VietnameseText.trim(above.text());
            return Optional.of(new Found<>(text, new Evidence(above.number(), text, "line above the headline")));
        }
        for (LabelledLine line : page.with(Label.BYLINE)) {
            String name = sectionOn(line.text());
            if (name != null) {
                return Optional.of(
                        new Found<>(name, new Evidence(line.number(), VietnameseText.trim(line.text()), "byline")));
            }
        }
        return breadcrumb(page, headline);
    }

    /** Returns the last part of a breadcrumb above the headline: a short run of section names, not the end of a menu. */
    private static Optional<Found<String>> breadcrumb(LabelledPage page, int headline) {
        LabelledLine last = null;
        int length = 0;
        boolean home = false;
        for (int i = headline - 2; i >= 0 && length <= BREADCRUMB; i--) {
            LabelledLine line = page.lines().get(i);
            String text = VietnameseText.trim(line.text());
            if (line.label() == Label.NAVIGATION && text.length() <= LONGEST_SECTION) {
                length++;
                home |= VietnameseText.key(text).equals("trang chủ");
                if (last == null && Sections.isSection(text)) {
                    last = line;
                }
            } else if (line.label() != Label.BLANK && line.label() != Label.BYLINE && line.label() != Label.REPEAT) {
                break;
            }
        }
        if (last == null || (length > BREADCRUMB && !home)) {
            return Optional.empty();
        }
        String text = VietnameseText.trim(last.text());
        return Optional.of(new Found<>(text, new Evidence(last.number(), text, "breadcrumb above the headline")));
    }

    private static boolean isSectionForm(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_SECTION
                && text.chars().noneMatch(c -> Character.isDigit(c) || c == '@' || c == '.' || c == ',' || c == '(')
                && Authors.of(text).isEmpty();
    }

    /** Returns the section on a byline: the whole of it, or what follows the bar of {@code 07-03-2026 | Bất động sản}. */
    private static @Nullable String sectionOn(String line) {
        String last = VietnameseText.trim(line.substring(line.lastIndexOf('|') + 1));
        boolean bar = line.indexOf('|') > 0;
        return Sections.isSection(last) || (bar && isSectionForm(last)) ? last : null;
    }

    private static Optional<Found<String>> section(LabelledPage page, Metadata metadata) {
        String headline =
                page.headline().map(line -> VietnameseText.key(line.text())).orElse("");
        for (MetaValue stated : metadata.sections()) {
            Optional<String> name = Sections.stated(stated.value())
                    .filter(section -> !VietnameseText.key(section).equals(headline));
            if (name.isPresent()) {
                return name.map(section ->
                        new Found<>(section, new Evidence(0, stated.value(), "metadata (" + stated.origin() + ")")));
            }
        }
        return Optional.empty();
    }

    private static List<String> tags(LabelledPage page, Metadata metadata) {
        List<String> printed = TagLines.of(TagBlock.of(page));
        if (!printed.isEmpty()) {
            return printed;
        }
        return TagLines.of(metadata.keywords().stream().map(MetaValue::value).toList());
    }
}
