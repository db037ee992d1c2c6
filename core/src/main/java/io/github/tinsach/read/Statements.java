// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.page.MetaValue;
import io.github.tinsach.page.Metadata;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Gathers what a page states of itself and puts it in order of trust. */
final class Statements {
    /** What a statement is about. */
    enum About {
        HEADLINE,
        PUBLISHED,
        MODIFIED,
        AUTHOR,
        SECTION,
        KEYWORDS,
        PUBLISHER,
        URL,
        DESCRIPTION,
        LANGUAGE
    }

    private record Statement(String value, String origin, int rank) {}

    /** No field of an article is longer; what is, is a body text in the wrong place or an attack. */
    private static final int LONGEST = 5_000;

    private static final int MOST = 200;

    private final Map<About, List<Statement>> statements = new EnumMap<>(About.class);

    /** Adds {@code value}; a smaller {@code rank} is trusted more, equal ranks keep the order of the page. */
    void add(About about, String value, String origin, int rank) {
        if (value.length() > LONGEST) {
            return;
        }
        if (about == About.KEYWORDS) {
            for (String keyword : value.split("[,;\\n]")) {
                put(about, keyword, origin, rank);
            }
        } else {
            put(about, value, origin, rank);
        }
    }

    private void put(About about, String value, String origin, int rank) {
        // many systems escape what is escaped already
        String resolved = value;
        for (int i = 0; i < 2 && resolved.indexOf('&') >= 0; i++) {
            resolved = Parser.unescapeEntities(resolved, false);
        }
        String shown = VietnameseText.trim(LineBuilder.fold(resolved));
        List<Statement> all = statements.computeIfAbsent(about, key -> new ArrayList<>());
        if (!shown.isEmpty() && all.size() < MOST) {
            all.add(new Statement(shown, origin, rank));
        }
    }

    boolean has(About about) {
        return statements.containsKey(about);
    }

    Metadata metadata() {
        if (statements.isEmpty()) {
            return Metadata.NONE;
        }
        return new Metadata(
                list(About.HEADLINE),
                list(About.PUBLISHED),
                list(About.MODIFIED),
                list(About.AUTHOR),
                list(About.SECTION),
                list(About.KEYWORDS),
                list(About.PUBLISHER),
                list(About.URL),
                list(About.DESCRIPTION),
                list(About.LANGUAGE));
    }

    private List<MetaValue> list(About about) {
        List<Statement> all = statements.getOrDefault(about, List.of());
        Set<String> seen = new HashSet<>();
        return all.stream()
                .sorted(Comparator.comparingInt(Statement::rank))
                .filter(statement -> seen.add(statement.value()))
                .map(statement -> new MetaValue(statement.value(), statement.origin()))
                .toList();
    }
}
