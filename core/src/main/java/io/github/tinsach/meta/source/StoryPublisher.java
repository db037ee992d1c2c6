// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.text.LineViews;
import io.github.tinsach.text.VietnameseText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom an aggregator names as the publisher of its story: a line beside the headline, where lines of the same kind stand beside
 * the titles of other publishers' stories, or a line that says who provided it. A site prints its own name beside its headline
 * as well, but not those of others beside its titles.
 */
final class StoryPublisher {
    /** Lines looked at above and below the headline, blank ones and its repetitions left out. */
    private static final int BESIDE = 2;
    /** A title is longer, and a line of counters or buttons shorter. */
    private static final int TITLE = 30;
    /** Other publishers that have to be named on the page; one is enough where a section or an age follows the name. */
    private static final int OTHERS = 2;

    private static final Phrases PROVIDERS = Phrases.section("providers");

    private StoryPublisher() {}

    /** Returns the claim of a page; null where it makes none. */
    static @Nullable CreditClaim of(SourceLines lines, LineViews views) {
        CreditClaim provider = provider(lines.captions(), views);
        provider = provider == null ? provider(lines.credits(), views) : provider;
        return provider == null ? besideHeadline(lines.page().lines(), lines.headline() - 1) : provider;
    }

    private static @Nullable CreditClaim provider(List<LabelledLine> lines, LineViews views) {
        for (LabelledLine line : lines) {
            String text = views.of(line.number(), line.text()).text();
            int lead = PROVIDERS.at(text, Words.skip(text, 0, "©•-"));
            List<Segments.Named> names = lead < 0 ? List.of() : Segments.of(text, lead, text.length());
            if (names.size() == 1 && names.get(0).start() == Words.skip(text, lead, ":\"“") && isAll(names, text)) {
                return claim(names.get(0).name(), line, "who provided the story");
            }
        }
        return null;
    }

    private static boolean isAll(List<Segments.Named> names, String text) {
        return names.get(0).agency() != null && Words.skip(text, names.get(0).end(), ".,\"”") == text.length();
    }

    private static @Nullable CreditClaim besideHeadline(List<LabelledLine> lines, int headline) {
        if (headline < 0) {
            return null;
        }
        for (int step = -1; step <= 1; step += 2) {
            int seen = 0;
            for (int i = headline + step; i >= 0 && i < lines.size() && seen < BESIDE; i += step) {
                LabelledLine line = lines.get(i);
                if (line.label() == Label.BLANK || line.label() == Label.REPEAT) {
                    continue;
                }
                NameLine name = line.label().isContent() ? null : NameLine.of(line.text());
                if (name != null && others(lines, name, i) >= (name.alone() ? OTHERS : 1)) {
                    return claim(
                            name.agency().name(), line, "publisher named beside the headline, as beside other titles");
                }
                seen += line.label().isContent() ? BESIDE : 1;
            }
        }
        return null;
    }

    /** Returns how many other publishers the page names beside titles. */
    private static int others(List<LabelledLine> lines, NameLine own, int at) {
        Set<Agency> found = new HashSet<>();
        for (int i = 0; i < lines.size() && found.size() < OTHERS; i++) {
            NameLine name = i == at ? null : NameLine.of(lines.get(i).text());
            if (name != null && !name.agency().equals(own.agency()) && isBesideTitle(lines, i)) {
                found.add(name.agency());
            }
        }
        return found.size();
    }

    /** Returns whether a title stands above or below a line, at most one short line further: a list of names has none. */
    private static boolean isBesideTitle(List<LabelledLine> lines, int at) {
        for (int step = -1; step <= 1; step += 2) {
            int seen = 0;
            for (int i = at + step; i >= 0 && i < lines.size() && seen < BESIDE; i += step) {
                String text = lines.get(i).text();
                if (lines.get(i).label() == Label.BLANK) {
                    continue;
                }
                if (seen == 0 && NameLine.of(text) != null) {
                    return false;
                }
                if (VietnameseText.trim(text).length() >= TITLE) {
                    return true;
                }
                seen++;
            }
        }
        return false;
    }

    private static CreditClaim claim(String name, LabelledLine line, String how) {
        return new CreditClaim(name, CreditLines.BYLINE, line.number(), VietnameseText.trim(line.text()), how);
    }
}
