// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.Markup;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.page.Metadata;
import io.github.tinsach.read.line.LineText;
import io.github.tinsach.read.metadata.JsonArticle;
import io.github.tinsach.read.metadata.JsonArticles;
import io.github.tinsach.read.metadata.OwnArticle;
import io.github.tinsach.read.metadata.Statements;
import io.github.tinsach.read.source.HtmlLimits;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page whose HTML shows none, because scripts build the page in the browser: its text stands in the page's
 * data. The lines point at the data.
 */
final class HiddenArticle {
    /** Said of a page that was read so. */
    static final String WARNING = "the HTML shows no article: its text was read from the page's data (JSON)";

    /** A page that shows more text than this is read as it is. */
    private static final int SHOWN = 400;
    /** Data of pages is some hundred thousand characters long. */
    private static final int LONGEST = 3_000_000;
    /** Data that escapes its letters is not searched for each line again: all of it points at the whole. */
    private static final int MOST_MISSES = 5;
    /** Shorter lines are menus, buttons, titles. */
    private static final int TEXT = 60;

    private final String html;
    private final List<Line> lines;
    private final Statements statements;
    private int from;
    private int to;
    /** How far lines were found in the data. */
    private int reached;

    private int misses;

    private HiddenArticle(String html, List<Line> shown, Statements statements) {
        this.html = html;
        this.lines = new ArrayList<>(shown);
        this.statements = statements;
    }

    /** Returns the lines shown by {@code html} and below them its article; null where it shows one or has none. */
    static @Nullable List<Line> read(String html, List<Line> shown, Metadata metadata, Statements statements) {
        int text = 0;
        for (Line line : shown) {
            text += line.text().length() >= TEXT ? line.text().length() : 0;
        }
        if (text > SHOWN || !html.contains("articleBody") && !html.contains("application/json")) {
            return null;
        }
        HiddenArticle article = new HiddenArticle(html, shown, statements);
        JsonArticle found = article.find(metadata);
        if (found == null || found.text().length() < 2 * text) {
            return null;
        }
        article.add(found);
        return article.lines;
    }

    /** Returns the article of the page's headline, else the longest. */
    private @Nullable JsonArticle find(Metadata metadata) {
        OwnArticle own = new OwnArticle();
        for (MetaValue headline : metadata.headlines()) {
            own.pageHeadline(headline.value());
        }
        JsonArticle best = null;
        boolean bestIsOwn = false;
        for (int tag = nextScript(0); tag >= 0; tag = nextScript(tag + 1)) {
            int start = html.indexOf('>', tag) + 1;
            int end = start == 0 ? -1 : html.indexOf("</", start);
            while (end >= 0 && !html.regionMatches(true, end + 2, "script", 0, 6)) {
                end = html.indexOf("</", end + 2);
            }
            if (end < 0) {
                return best;
            }
            if (end - start <= LONGEST && html.substring(tag, start).contains("json")) {
                for (JsonArticle article : JsonArticles.of(html.substring(start, end))) {
                    boolean isOwn = article.headline() != null && own.isHeadline(article.headline());
                    boolean better = best == null
                            || isOwn && !bestIsOwn
                            || isOwn == bestIsOwn
                                    && article.text().length() > best.text().length();
                    if (better) {
                        best = article;
                        bestIsOwn = isOwn;
                        from = start;
                        to = end;
                    }
                }
            }
            tag = end;
        }
        return best;
    }

    private int nextScript(int at) {
        for (int i = html.indexOf('<', at); i >= 0; i = html.indexOf('<', i + 1)) {
            if (html.regionMatches(true, i + 1, "script", 0, 6)) {
                return i;
            }
        }
        return -1;
    }

    private void add(JsonArticle article) {
        reached = from;
        line(article.headline(), 1);
        List<String> paragraphs = paragraphs(article.text());
        String lead = article.lead();
        if (lead != null && !paragraphs.isEmpty() && !paragraphs.get(0).startsWith(shown(lead))) {
            line(lead, 0);
        }
        paragraphs.forEach(paragraph -> line(paragraph, 0));
        state(Statements.About.HEADLINE, article.headline());
        state(Statements.About.AUTHOR, article.author());
        state(Statements.About.PUBLISHED, article.published());
    }

    private void state(Statements.About about, @Nullable String value) {
        if (value != null) {
            statements.add(about, value, "JSON of the page", 80);
        }
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        if (text.indexOf("</") >= 0 || text.indexOf("<br") >= 0) {
            for (Line line : HtmlReader.read(text, null).lines()) {
                if (line.markup() == null || !line.markup().imageText()) {
                    paragraphs.add(line.text());
                }
            }
        } else {
            text.lines()
                    .map(HiddenArticle::shown)
                    .filter(line -> !line.isEmpty())
                    .limit(HtmlLimits.MOST_LINES)
                    .forEach(paragraphs::add);
        }
        return paragraphs;
    }

    private static String shown(String text) {
        return VietnameseText.trim(LineText.fold(text));
    }

    private void line(@Nullable String text, int heading) {
        String shown = text == null ? "" : shown(text);
        if (shown.isEmpty()
                || lines.stream()
                        .limit(heading == 0 ? 0 : 1000)
                        .anyMatch(line -> line.text().equals(shown))) {
            return;
        }
        int at = misses > MOST_MISSES ? -1 : html.indexOf(shown.substring(0, Math.min(20, shown.length())), reached);
        boolean found = at >= 0 && at < to;
        misses = found ? 0 : misses + 1;
        int start = found ? at : from;
        int end = found ? Math.min(to, at + shown.length()) : to;
        reached = found ? end : reached;
        Markup markup = Markup.of(heading == 0 ? "body/p" : "body/h1", heading);
        lines.add(new Line(lines.size() + 1, shown, start, end, markup));
    }
}
