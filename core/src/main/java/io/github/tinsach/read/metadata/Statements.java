// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import io.github.tinsach.page.MetaValue;
import io.github.tinsach.page.Metadata;
import io.github.tinsach.read.line.LineText;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jsoup.parser.Parser;

/** Gathers what a page states of itself and puts it in order of trust. */
public final class Statements {
    /** What a statement is about. */
    public enum About {
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

    /** @param article which of the articles that the page describes states it; {@link #PAGE} what is said of the page itself */
    private record Statement(String value, String origin, int rank, int article) {}

    private static final int PAGE = 0;

    /** No field of an article is longer; what is, is a body text in the wrong place or an attack. */
    private static final int LONGEST = 5_000;

    private static final int MOST = 200;

    private final Map<About, List<Statement>> statements = new EnumMap<>(About.class);
    private int article = PAGE;
    private int articles;

    /** Notes that what is added from now on is said of one more article, until {@link #endArticle()}. */
    void beginArticle() {
        article = ++articles;
    }

    void endArticle() {
        article = PAGE;
    }

    /** Adds {@code value}; a smaller {@code rank} is trusted more, equal ranks keep the order of the page. */
    public void add(About about, String value, String origin, int rank) {
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
        String shown = VietnameseText.trim(LineText.fold(resolved));
        List<Statement> all = statements.computeIfAbsent(about, key -> new ArrayList<>());
        if (!shown.isEmpty() && all.size() < MOST) {
            all.add(new Statement(shown, origin, rank, article));
        }
    }

    boolean has(About about) {
        return statements.containsKey(about);
    }

    Metadata metadata() {
        if (statements.isEmpty()) {
            return Metadata.NONE;
        }
        leaveOutOtherArticles();
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

    /** A page may describe the stories that it links to as well: where one of several is known as its own, that one counts. */
    private void leaveOutOtherArticles() {
        if (articles < 2) {
            return;
        }
        OwnArticle own = new OwnArticle();
        each(About.HEADLINE, PAGE, own::pageHeadline);
        each(About.URL, PAGE, own::pageAddress);
        Set<Integer> kept = new HashSet<>();
        for (int i = 1; i <= articles; i++) {
            if (states(About.HEADLINE, i, own::isHeadline) || states(About.URL, i, own::isAddress)) {
                kept.add(i);
            }
        }
        if (!kept.isEmpty()) {
            kept.add(PAGE);
            statements.values().forEach(all -> all.removeIf(statement -> !kept.contains(statement.article())));
        }
    }

    private void each(About about, int of, Consumer<String> action) {
        for (Statement statement : statements.getOrDefault(about, List.of())) {
            if (statement.article() == of) {
                action.accept(statement.value());
            }
        }
    }

    private boolean states(About about, int of, Predicate<String> condition) {
        return statements.getOrDefault(about, List.of()).stream()
                .anyMatch(statement -> statement.article() == of && condition.test(statement.value()));
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
