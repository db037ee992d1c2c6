// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.Quote;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Scores the fields of a page: headline, date, source agency, text, quotes. A field without gold is not scored. */
final class FieldScorer {
    static final Set<Label> TEXT = Set.of(Label.LEAD, Label.BODY, Label.SUBHEAD);
    private static final int MOST_PIECES = 4;

    private final GoldPage page;
    private final Extraction said;
    private final List<String> misses;
    private final Map<String, Double> figures = new LinkedHashMap<>();

    private FieldScorer(GoldPage page, Extraction said, List<String> misses) {
        this.page = page;
        this.said = said;
        this.misses = misses;
    }

    /** Returns the figures of one page by name; what went wrong is added to {@code misses}. */
    static Map<String, Double> score(GoldPage page, Extraction said, List<String> misses) {
        FieldScorer scorer = new FieldScorer(page, said, misses);
        scorer.field("headline", "headline", said.headline(), FieldScorer::sameText);
        scorer.field("date", "date", said.date(), FieldScorer::sameText);
        scorer.field("source agency", "sourceAgency", said.sourceAgency(), FieldScorer::sameName);
        scorer.text();
        if (page.gold().has("keyQuotes")) {
            scorer.quotes();
        }
        return scorer.figures;
    }

    private void field(
            String figure, String key, @Nullable String value, BiPredicate<@Nullable String, @Nullable String> same) {
        JsonNode gold = page.gold().path(key);
        if (gold.isMissingNode()) {
            return;
        }
        List<@Nullable String> accepted = new ArrayList<>();
        if (gold.isArray()) {
            gold.forEach(one -> accepted.add(string(one)));
        } else {
            accepted.add(string(gold));
        }
        boolean right = accepted.stream().anyMatch(one -> same.test(value, one));
        figures.put(figure, right ? 1.0 : 0.0);
        if (!right) {
            misses.add(Scorer.name(page) + ": " + figure + ": wanted one of " + accepted + ", said " + value);
        }
    }

    private static @Nullable String string(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }

    private static boolean sameText(@Nullable String a, @Nullable String b) {
        return (a == null) == (b == null) && ScoreText.folded(a).equals(ScoreText.folded(b));
    }

    private static boolean sameName(@Nullable String a, @Nullable String b) {
        return a == null || b == null ? a == b : VietnameseText.lower(a).equals(VietnameseText.lower(b));
    }

    private void text() {
        String[] lines = VietnameseText.nfc(page.text()).split("\n", -1);
        StringBuilder wanted = new StringBuilder();
        for (int n = 1; n <= lines.length; n++) {
            Label label = page.labels().get(n);
            if (label != null && TEXT.contains(label) && !ScoreText.isBlank(lines[n - 1])) {
                wanted.append(lines[n - 1]).append('\n');
            }
        }
        String lead = said.lead() == null ? "" : said.lead();
        Precision overlap = ScoreText.overlap(lead + "\n" + String.join("\n", said.body()), wanted.toString());
        figures.put("body text P", overlap.precision());
        figures.put("body text R", overlap.recall());
        figures.put("body text F1", overlap.f1());
        figures.put("pages with exactly the article's text", ExactText.matches(page, said, misses) ? 1.0 : 0.0);
    }

    private void quotes() {
        List<Quote> left = new ArrayList<>(said.keyQuotes());
        int given = left.size() - (int) left.stream().filter(this::isOptional).count();
        int hit = 0;
        int named = 0;
        int withSpeaker = 0;
        for (JsonNode gold : page.gold().get("keyQuotes")) {
            String text = gold.get("text").asString();
            List<String> speakers = new ArrayList<>();
            gold.path("speaker").forEach(speaker -> speakers.add(speaker.asString()));
            withSpeaker += speakers.isEmpty() ? 0 : 1;
            List<Quote> parts = parts(left, text);
            if (parts.isEmpty()) {
                misses.add(Scorer.name(page) + ": quote missed: " + text);
                continue;
            }
            left.removeIf(quote -> parts.stream().anyMatch(part -> part == quote));
            // one utterance given paragraph by paragraph counts once
            given -= (int)
                    parts.stream().skip(1).filter(part -> !isOptional(part)).count();
            hit++;
            if (!speakers.isEmpty()) {
                boolean right = ScoreText.sameName(parts.get(0).speaker(), speakers);
                named += right ? 1 : 0;
                if (!right) {
                    misses.add(Scorer.name(page) + ": speaker of «" + text + "»: wanted " + speakers + ", said "
                            + parts.get(0).speaker());
                }
            }
        }
        figures.put(
                "quotes F1",
                Precision.of(hit, given, page.gold().get("keyQuotes").size()).f1());
        if (withSpeaker > 0) {
            figures.put("quote speakers", (double) named / withSpeaker);
        }
    }

    /** Returns the shortest run of up to four quotes that together are {@code text}; empty where there is none. */
    private static List<Quote> parts(List<Quote> left, String text) {
        for (int k = 1; k <= MOST_PIECES; k++) {
            for (int i = 0; i + k <= left.size(); i++) {
                List<Quote> parts = List.copyOf(left.subList(i, i + k));
                String joined = parts.stream().map(Quote::text).collect(Collectors.joining(" "));
                if (ScoreText.sameQuote(joined, text)) {
                    return parts;
                }
            }
        }
        return List.of();
    }

    private boolean isOptional(Quote quote) {
        return matches(quote, "optionalQuotes") && !matches(quote, "keyQuotes");
    }

    private boolean matches(Quote quote, String key) {
        for (JsonNode gold : page.gold().path(key)) {
            if (ScoreText.sameQuote(quote.text(), gold.get("text").asString())) {
                return true;
            }
        }
        return false;
    }
}
