// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.mark;

import io.github.tinsach.model.Label;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.Tokens;
import io.github.tinsach.quote.token.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs quotation marks into stretches, by place. Marks within a stretch belong to it. A mark without its partner takes
 * what can be told from the paragraphs that follow; where nothing can be told it is passed over.
 */
final class MarkPairer {
    /** Most paragraphs that one utterance runs over; a lost closing mark must not swallow the article. */
    private static final int MOST_PARAGRAPHS = 12;

    private final List<Passage> passages;
    private final List<Stretch> stretches = new ArrayList<>();

    private MarkPairer(List<Passage> passages) {
        this.passages = passages;
    }

    /** Returns the outermost stretches of the quotable ones of {@code passages}, in order. */
    static List<Stretch> pair(List<Passage> passages) {
        MarkPairer pairer = new MarkPairer(passages);
        int from = 0;
        int passage = 0;
        while (passage < passages.size()) {
            if (!passages.get(passage).quotable() || !passages.get(passage).marked()) {
                passage++;
                from = 0;
                continue;
            }
            Stretch running = pairer.pairWithin(passage, from);
            passage = running == null ? passage + 1 : running.lastPassage();
            from = running == null ? 0 : running.close() + 1;
        }
        return pairer.stretches;
    }

    /** Pairs the marks of one passage from a token on; returns the stretch that runs on into later passages, if any. */
    private @Nullable Stretch pairWithin(int passage, int from) {
        Tokens tokens = passages.get(passage).tokens();
        Deque<Integer> open = new ArrayDeque<>();
        List<Stretch> pairs = new ArrayList<>();
        // from the mark at hand on; 0 as long as nobody asked
        int marksLeft = 0;
        for (int i = from; i < tokens.size(); i++) {
            if (!tokens.is(i, Kind.MARK)) {
                continue;
            }
            boolean within = !open.isEmpty();
            boolean swapped = !within && MarkPlace.swapped(tokens, i);
            marksLeft = marksLeft > 0 ? marksLeft - 1 : swapped ? SwappedMarks.marksFrom(tokens, i) : 0;
            boolean opens = within && MarkPlace.swapped(tokens, open.peek())
                    ? !MarkPlace.afterGap(tokens, i) && MarkPlace.opens(tokens, i, true)
                    : MarkPlace.opens(tokens, i, within)
                            || (open.size() == 1 && SwappedMarks.opensInside(tokens, open.peek(), i))
                            || (swapped && marksLeft % 2 == 0 && SwappedMarks.opensOutside(tokens, i));
            if (opens) {
                open.push(i);
            } else if (!open.isEmpty()) {
                pairs.add(new Stretch(passage, open.pop(), passage, i));
            }
        }
        Stretch running = null;
        if (open.size() == 1 && closesLast(tokens, pairs, open.peekLast())) {
            Stretch last = pairs.remove(pairs.size() - 1);
            pairs.add(new Stretch(passage, open.pop(), passage, last.close()));
        }
        if (!open.isEmpty()) {
            Stretch rest = unclosed(passage, open.peekLast(), open.size() > 1 || anyAfter(pairs, open.peekLast()));
            if (rest != null) {
                pairs.removeIf(
                        pair -> pair.open() > rest.open() && (!rest.withinOnePassage() || pair.open() < rest.close()));
                pairs.add(rest);
                running = rest.withinOnePassage() ? null : rest;
            }
        }
        addOutermost(pairs);
        return running;
    }

    /** Returns whether the last mark of the paragraph, which closed an inner stretch, ends an utterance begun after a colon. */
    private static boolean closesLast(Tokens tokens, List<Stretch> pairs, int outer) {
        Stretch last = pairs.isEmpty() ? null : pairs.get(pairs.size() - 1);
        return last != null
                && last.open() > outer
                && tokens.is(outer - 1, Kind.COLON)
                && tokens.is(last.open() - 1, Kind.COLON)
                && last.close() >= tokens.size() - 2;
    }

    private static boolean anyAfter(List<Stretch> pairs, int token) {
        for (Stretch pair : pairs) {
            if (pair.open() > token) {
                return true;
            }
        }
        return false;
    }

    private void addOutermost(List<Stretch> pairs) {
        pairs.sort(Comparator.comparingInt(Stretch::open));
        Stretch last = null;
        for (Stretch pair : pairs) {
            if (last == null || (last.withinOnePassage() && pair.open() > last.close())) {
                stretches.add(pair);
                last = pair;
            }
        }
    }

    /** Returns the stretch that begins at a mark without partner in its passage, or null where the mark is to be ignored. */
    private @Nullable Stretch unclosed(int passage, int open, boolean othersAfter) {
        Tokens tokens = passages.get(passage).tokens();
        boolean fragment = open > 0
                && tokens.is(open - 1, Kind.WORD)
                && !tokens.holds(open - 1, Vocabulary.LEADS_UP)
                && tokens.is(open + 1, Kind.WORD)
                && Character.isLowerCase(tokens.first(open + 1));
        Stretch over = fragment ? null : runningOn(passage, open);
        if (over != null) {
            return over;
        }
        for (int i = open + 1; i < tokens.size(); i++) {
            boolean ends = tokens.is(i, Kind.APOSTROPHE)
                    && (tokens.is(i + 1, Kind.DASH)
                            || tokens.glued(i)
                                    && (tokens.is(i + 1, Kind.COMMA)
                                            || tokens.is(i + 1, Kind.STOP)
                                            || i + 1 == tokens.size()));
            if (ends) {
                return new Stretch(passage, open, passage, i);
            }
        }
        boolean introduced = open == 0 || tokens.is(open - 1, Kind.COLON);
        return introduced && !othersAfter && open + 1 < tokens.size()
                ? new Stretch(passage, open, passage, tokens.size())
                : null;
    }

    /** Returns the stretch from {@code open} to the closing mark that a later paragraph prints before any other pair. */
    private @Nullable Stretch runningOn(int passage, int open) {
        int seen = 0;
        for (int next = passage + 1; next < passages.size() && seen < MOST_PARAGRAPHS; next++) {
            Passage candidate = passages.get(next);
            if (!candidate.quotable()) {
                if (candidate.label() == Label.SUBHEAD) {
                    return null;
                }
                continue;
            }
            seen++;
            if (!candidate.marked()) {
                continue;
            }
            Tokens tokens = candidate.tokens();
            boolean reopened = tokens.is(0, Kind.MARK);
            boolean within = true;
            int depth = 0;
            for (int i = reopened ? 1 : 0; i < tokens.size(); i++) {
                if (!tokens.is(i, Kind.MARK)) {
                    continue;
                }
                if (MarkPlace.opens(tokens, i, within)) {
                    depth++;
                } else if (depth > 0) {
                    depth--;
                } else {
                    return new Stretch(passage, open, next, i);
                }
            }
            if (depth > 0) {
                return null;
            }
        }
        return null;
    }
}
