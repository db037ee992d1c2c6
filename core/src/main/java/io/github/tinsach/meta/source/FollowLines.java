// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.model.Evidence;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.page.Found;
import io.github.tinsach.text.NfcView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Buttons that name the site: {@code Theo dõi Kenh14.vn trên …}, {@code VOV.VN trên Google News}. */
final class FollowLines {
    private static final int LONGEST = 60;

    private static final Phrases ARTICLES = Phrases.section("follow articles");

    private FollowLines() {}

    /** Returns the site that the first follow button of {@code buttons} names. */
    static Optional<Found<String>> publisher(List<LabelledLine> buttons) {
        for (LabelledLine line : buttons) {
            if (line.text().length() > LONGEST) {
                continue;
            }
            String text = NfcView.of(line.text()).text();
            int start = Words.skip(text, 0, "+•");
            int follow = Words.at(text, start, "theo dõi");
            int name = Words.skip(text, follow < 0 ? start : follow, "");
            int article = ARTICLES.at(text, name);
            NameTrie.Match<AgencyTable.Name> match = match(text, article < 0 ? name : Words.skip(text, article, ""));
            if (match != null && Words.at(text, Words.skip(text, match.end(), ""), "trên") > 0) {
                Evidence evidence = new Evidence(line.number(), line.text().strip(), "the page's follow button");
                return Optional.of(new Found<>(match.value().agency().name(), evidence));
            }
        }
        return Optional.empty();
    }

    private static NameTrie.@Nullable Match<AgencyTable.Name> match(String text, int at) {
        return at < text.length() ? AgencyTable.get().at(text, at) : null;
    }
}
