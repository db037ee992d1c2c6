// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everybody the article names, where and how. Finds the fullest printed form of a short one. */
final class NameBook {
    /** Most forms kept under one word, so that a hostile page costs no more than a real one. */
    private static final int MOST_FORMS = 40;

    /** Capitalised words count as a name when they are printed together so often. */
    private static final int REPEATED = 2;

    /** A name as printed somewhere, with its words. */
    private record Form(Mention mention, String[] words) {}

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, List<Form>> byLastWord = new HashMap<>();
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    /** Reads the names of all passages, headline and captions too. */
    static NameBook of(List<Passage> passages) {
        NameBook book = new NameBook();
        MentionReader reader = new MentionReader();
        for (Passage passage : passages) {
            Tokens tokens = passage.tokens();
            int i = tokens.nextMention(0);
            while (i < tokens.size()) {
                Mention mention = reader.read(passage, i, tokens.size());
                if (mention != null && mention.kind() != Mention.Kind.PLAIN) {
                    book.add(mention);
                    i = mention.to();
                } else {
                    if (mention != null) {
                        book.mentions.add(mention);
                    }
                    i = mention == null ? i + 1 : Math.max(mention.titleTo(), i + 1);
                }
                i = tokens.nextMention(i);
            }
        }
        book.addRepeated(passages);
        return book;
    }

    /** Adds names without title or Vietnamese surname: capitalised words that the article prints together again and again. */
    private void addRepeated(List<Passage> passages) {
        QuoteLexicon lexicon = QuoteLexicon.get();
        Map<String, Mention> first = new LinkedHashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (Passage passage : passages) {
            Tokens tokens = passage.tokens();
            int i = tokens.nextCapital(0);
            while (i < tokens.size()) {
                if (!tokens.capital(i + 1)) {
                    i = tokens.nextCapital(i + 1);
                    continue;
                }
                int run = MentionReader.runEnd(tokens, i, tokens.size());
                PhraseTable.Hit place = lexicon.places().at(tokens, i, run);
                i = place == null || place.end() == run ? i : place.end();
                int end = run;
                int length = end - i;
                boolean name = length >= (lexicon.organisation(tokens, i) ? 3 : 2)
                        && length <= 4
                        && !lexicon.place(tokens, i, end)
                        && lexicon.titles().at(tokens, i, end) == null
                        && lexicon.openers().at(tokens, i, tokens.size()) == null;
                if (name) {
                    String key = String.join(" ", tokens.words(i, end));
                    count.merge(key, 1, Integer::sum);
                    first.putIfAbsent(
                            key, new Mention(passage, i, end, i, end, i, Mention.Address.ANY, Mention.Kind.NAMED));
                }
                i = tokens.nextCapital(Math.max(end, i + 1));
            }
        }
        first.forEach((key, mention) -> {
            if (count.getOrDefault(key, 0) >= REPEATED && !knows(mention.tokens(), mention.from(), mention.to())) {
                index(mention);
            }
        });
    }

    private void add(Mention mention) {
        mentions.add(mention);
        if (mention.named()) {
            index(mention);
        }
    }

    private void index(Mention mention) {
        if (mention.named()) {
            String[] words = mention.nameWords();
            addForm(byLastWord.computeIfAbsent(words[words.length - 1], word -> new ArrayList<>()), mention, words);
            if (words.length > 1) {
                addForm(byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>()), mention, words);
            }
        }
    }

    private static void addForm(List<Form> forms, Mention mention, String[] words) {
        if (forms.size() >= MOST_FORMS) {
            return;
        }
        for (Form form : forms) {
            if (form.mention().address() == mention.address() && Arrays.equals(form.words(), words)) {
                return;
            }
        }
        forms.add(new Form(mention, words));
    }

    /** Returns all mentions of people, named or not, in order. */
    List<Mention> mentions() {
        return mentions;
    }

    /** Returns whether somebody's name ends with the token. */
    boolean knows(Tokens tokens, int token) {
        return byLastWord.containsKey(bare(tokens.lower(token)));
    }

    /** Returns whether somebody's name ends with all the tokens of a range. */
    boolean knows(Tokens tokens, int from, int to) {
        String[] words = tokens.words(from, to);
        if (words.length == 0) {
            return false;
        }
        words[words.length - 1] = bare(words[words.length - 1]);
        for (Form form : byLastWord.getOrDefault(words[words.length - 1], List.of())) {
            if (endsWith(form.words(), words)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /**
     * Returns the mention that prints the fullest form of {@code mention}'s name: one that ends with its words, else one
     * that begins with them; of several the longest, then the nearest before it.
     */
    Mention fullest(Mention mention) {
        String[] words = mention.nameWords();
        if (words.length == 0) {
            return mention;
        }
        Mention byEnd = best(mention, words, byLastWord.get(words[words.length - 1]), true);
        if (byEnd.nameWords().length > words.length || words.length > 2) {
            return byEnd;
        }
        Mention byStart = best(mention, words, byFirstWord.get(words[0]), false);
        return byStart.nameWords().length > words.length ? byStart : byEnd;
    }

    private static Mention best(Mention mention, String[] words, @Nullable List<Form> candidates, boolean atEnd) {
        Mention best = mention;
        if (candidates == null) {
            return best;
        }
        int bestLength = words.length;
        for (Form form : candidates) {
            Mention candidate = form.mention();
            String[] other = form.words();
            boolean same = atEnd ? endsWith(other, words) : startsWith(other, words);
            if (!same || other.length <= words.length || !candidate.address().fits(mention.address())) {
                continue;
            }
            boolean nearer = before(candidate, mention) || best == mention;
            if (other.length > bestLength || (other.length == bestLength && nearer)) {
                best = candidate;
                bestLength = other.length;
            }
        }
        return best;
    }

    /** Returns whether {@code a} is printed before {@code b}. */
    static boolean before(Mention a, Mention b) {
        int byPassage = Integer.compare(a.passage().index(), b.passage().index());
        return byPassage < 0 || (byPassage == 0 && a.from() < b.from());
    }

    private static boolean endsWith(String[] words, String[] end) {
        int shift = words.length - end.length;
        for (int i = 0; shift >= 0 && i < end.length; i++) {
            if (!words[shift + i].equals(end[i])) {
                return false;
            }
        }
        return shift >= 0;
    }

    private static boolean startsWith(String[] words, String[] start) {
        for (int i = 0; i < start.length && start.length <= words.length; i++) {
            if (!words[i].equals(start[i])) {
                return false;
            }
        }
        return start.length <= words.length;
    }
}
