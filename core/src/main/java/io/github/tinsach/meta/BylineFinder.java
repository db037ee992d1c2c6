// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import io.github.tinsach.meta.byline.Authors;
import io.github.tinsach.meta.byline.BylineLines;
import io.github.tinsach.meta.byline.PrintedSection;
import io.github.tinsach.meta.byline.Sections;
import io.github.tinsach.meta.byline.TagBlock;
import io.github.tinsach.meta.byline.TagLines;
import io.github.tinsach.meta.source.AgencyTable;
import io.github.tinsach.model.Evidence;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.noise.SignedEnd;
import io.github.tinsach.page.Found;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.page.Metadata;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds author, section and tags: as the page prints them, then as its metadata states them. */
public final class BylineFinder {
    private BylineFinder() {}

    /** Returns the byline of the page's article. */
    public static Byline find(LabelledPage page) {
        Metadata metadata = page.page().metadata();
        BylineLines lines = BylineLines.of(page);
        Optional<Found<String>> author = author(lines.people(), metadata);
        author = author.isPresent() ? author : signature(lines.last());
        author = author.isPresent() ? author : author(metadata);
        Optional<Found<String>> section = PrintedSection.find(lines);
        section = section.isPresent() ? section : section(lines.headline(), metadata);
        return new Byline(author, section, tags(lines.tags(), metadata));
    }

    /** The site's own name at the end of an article, or in the imprint below it, is nobody's. */
    private static boolean isSite(String name, Metadata metadata) {
        for (MetaValue publisher : metadata.publishers()) {
            if (VietnameseText.key(publisher.value()).equals(VietnameseText.key(name))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Found<String>> author(List<LabelledLine> lines, Metadata metadata) {
        LabelledLine best = null;
        List<String> most = List.of();
        for (LabelledLine line : lines) {
            boolean joined = line.text().indexOf('/') >= 0 || line.text().indexOf('(') >= 0;
            if (line.label() == Label.CREDIT && (!joined || best != null)) {
                continue;
            }
            List<String> names = people(line.text());
            names.removeIf(name -> isSite(name, metadata));
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

    /** The people whose names stand behind the last sentence of the last paragraph. */
    private static Optional<Found<String>> signature(@Nullable LabelledLine last) {
        if (last == null) {
            return Optional.empty();
        }
        NfcView view = NfcView.of(VietnameseText.trim(last.text()));
        int start = SignedEnd.startIn(view.text());
        if (start < 0) {
            return Optional.empty();
        }
        String signature = view.source(start, view.text().length());
        List<String> names = people(signature);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found<>(
                        String.join(", ", names),
                        new Evidence(last.number(), signature, "signed at the end of the last paragraph")));
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
        List<String> people = new ArrayList<>(2);
        for (String printed : Authors.of(line)) {
            String name = withoutWeekday(printed);
            if (AgencyTable.get().named(name).isEmpty()) {
                people.add(name);
            }
        }
        return people;
    }

    /** Cuts what a hyphen without spaces joins to a name: "Minh Hà-Thứ Bảy, ngày …". */
    private static String withoutWeekday(String name) {
        int hyphen = name.lastIndexOf('-');
        if (hyphen < 0) {
            return name;
        }
        String after = VietnameseText.key(name.substring(hyphen + 1));
        return after.startsWith("thứ ") || after.equals("chủ nhật") ? name.substring(0, hyphen) : name;
    }

    private static Optional<Found<String>> section(@Nullable LabelledLine headline, Metadata metadata) {
        for (MetaValue stated : metadata.sections()) {
            Optional<String> name = Sections.stated(stated.value());
            if (name.isPresent() && !isHeadline(name.get(), headline)) {
                return Optional.of(
                        new Found<>(name.get(), new Evidence(0, stated.value(), "metadata (" + stated.origin() + ")")));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeadline(String section, @Nullable LabelledLine headline) {
        String key = headline == null ? "" : VietnameseText.key(headline.text());
        return VietnameseText.key(section).equals(key);
    }

    private static List<String> tags(List<LabelledLine> lines, Metadata metadata) {
        List<String> printed = TagLines.of(TagBlock.of(lines));
        if (!printed.isEmpty() || metadata.keywords().isEmpty()) {
            return printed;
        }
        return TagLines.of(metadata.keywords().stream().map(MetaValue::value).toList());
    }
}
