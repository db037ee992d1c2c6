// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Label;
import io.github.tinsach.quote.Mention.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whom a mention means: the fullest printed form of a name, the person a pronoun or a post points back to. */
final class SpeakerResolver {
    /** How many sentences a pronoun reaches back. */
    private static final int SENTENCES_BACK = 8;

    /** How many mentions a pronoun reaches back. */
    private static final int MENTIONS_BACK = 60;

    private static final int MOST_VERBS = 4;

    private static final int DEEPEST = 3;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final Article article;
    private final NameBook names;
    private final Map<Long, Optional<Mention>> antecedents = new HashMap<>();
    private final Map<Frame, List<Attribution>> reports = new IdentityHashMap<>();
    private final PostHolders posts;
    private final SubjectFinder subjects;
    private final BeforeFinder before;

    SpeakerResolver(Article article, NameBook names, SubjectFinder subjects) {
        this.article = article;
        this.names = names;
        posts = new PostHolders(names);
        this.subjects = subjects;
        this.before = new BeforeFinder(subjects);
    }

    /** Returns the mention that names the speaker best; the given one where the article has no better. */
    @Nullable
    Mention resolve(Mention mention, Frame frame) {
        return resolve(mention, frame, 0);
    }

    private @Nullable Mention resolve(Mention mention, Frame frame, int depth) {
        return switch (mention.kind()) {
            case NAMED -> names.fullest(mention);
            case BACK -> depth < DEEPEST ? remembered(mention, frame, depth) : null;
            case PLAIN -> {
                Mention beside =
                        subjects.speakers().holder(mention, mention.tokens().size());
                if (beside != null) {
                    yield names.fullest(beside);
                }
                Mention holder = posts.holder(mention);
                boolean known = mention.address() != Address.ANY || epithet(mention) || pointsBack(mention);
                boolean back = holder == mention && known && depth < DEEPEST;
                Mention meant = back ? remembered(mention, frame, depth) : null;
                yield meant != null && meant.named() ? meant : holder;
            }
        };
    }

    /** Returns whether somebody's age tells of a person named before: "cô gái 20 tuổi", but not "một cô gái 20 tuổi". */
    private static boolean pointsBack(Mention mention) {
        return SpeakerReader.aged(mention) && !mention.tokens().is(mention.from(), "một");
    }

    private boolean epithet(Mention mention) {
        PhraseTable.Hit title = lexicon.titles().at(mention.tokens(), mention.from(), mention.to());
        return title != null && title.is("epithet");
    }

    /** Returns the antecedent, found once for each pronoun: chains of pronouns would else be walked again and again. */
    private @Nullable Mention remembered(Mention pronoun, Frame frame, int depth) {
        long key = ((long) pronoun.passage().index() << 32) | pronoun.from();
        Optional<Mention> known = antecedents.get(key);
        if (known == null) {
            known = Optional.ofNullable(antecedent(pronoun, frame, depth));
            antecedents.put(key, known);
        }
        return known.orElse(null);
    }

    private @Nullable Mention antecedent(Mention pronoun, Frame here, int depth) {
        String head = head(pronoun);
        Mention namesake = head.isEmpty() ? addressedAlike(pronoun) : null;
        Frame frame = here;
        for (int back = 0;
                back <= SENTENCES_BACK && frame != null;
                back++, frame = article.sentences().before(frame)) {
            int to = back == 0 && frame.passage() == pronoun.passage()
                    ? Math.min(pronoun.from(), frame.to())
                    : frame.to();
            if (to <= frame.from()) {
                continue;
            }
            Mention found = reported(frame, to, pronoun, head, depth);
            if (found == null && back > 0) {
                found = leading(frame, to, pronoun, head, depth);
            }
            if (found != null) {
                boolean other = namesake != null && names.fullest(namesake) != found && addressedUnlike(found, pronoun);
                return other && standsAfter(namesake, frame) ? names.fullest(namesake) : found;
            }
        }
        return nearest(pronoun, head);
    }

    /**
     * Returns the last person before a pronoun who is named with that form of address: "anh Hiếu … anh khoe". Writers keep
     * to one form for each person.
     */
    private @Nullable Mention addressedAlike(Mention pronoun) {
        String form = form(pronoun);
        MentionCursor cursor = MentionCursor.before(pronoun, names.people());
        for (int i = 0; !form.isEmpty() && i < MENTIONS_BACK; i++) {
            Mention candidate = cursor.back();
            if (candidate == null) {
                return null;
            }
            boolean quoted = article.covered(candidate.passage())[candidate.from()];
            if (!quoted
                    && candidate.named()
                    && candidate.passage().label() != Label.CAPTION
                    && form(candidate).equals(form)) {
                return candidate;
            }
        }
        return null;
    }

    private boolean addressedUnlike(Mention person, Mention pronoun) {
        String form = form(person);
        return !form.isEmpty() && !form.equals(form(pronoun));
    }

    /** Returns the form of address that a mention opens with, "" where it opens with none. */
    private String form(Mention mention) {
        PhraseTable.Hit title = lexicon.titles().at(mention.tokens(), mention.from(), mention.to());
        boolean address = title != null && (title.is("he") || title.is("she"));
        return address ? String.join(" ", mention.tokens().words(mention.from(), title.end())) : "";
    }

    /** Returns whether a mention does not stand before a sentence. */
    private static boolean standsAfter(Mention mention, Frame frame) {
        int passage = Integer.compare(mention.passage().index(), frame.passage().index());
        return passage > 0 || passage == 0 && mention.from() >= frame.from();
    }

    private @Nullable Mention leading(Frame frame, int to, Mention pronoun, String head, int depth) {
        Mention subject = subjects.leading(frame.passage(), frame.from(), to, article.covered(frame.passage()));
        if (subject == null || !fits(pronoun, head, subject)) {
            return null;
        }
        Mention resolved = resolve(subject, frame, depth + 1);
        return resolved != null && resolved.address().fits(pronoun.address()) ? resolved : null;
    }

    /** Returns the nearest subject of a verb of speech in a sentence that the pronoun can mean. */
    private @Nullable Mention reported(Frame frame, int end, Mention pronoun, String head, int depth) {
        for (Attribution said : reports(frame)) {
            Mention subject = said.speaker();
            if (subject != null && said.verb() < end && fits(pronoun, head, subject)) {
                Mention resolved = resolve(subject, frame, depth + 1);
                if (resolved != null && resolved.address().fits(pronoun.address())) {
                    return resolved;
                }
            }
        }
        return null;
    }

    /** Returns what the verbs of speech of a sentence attribute, the last one first. */
    private List<Attribution> reports(Frame frame) {
        List<Attribution> found = reports.get(frame);
        if (found == null) {
            found = new ArrayList<>();
            reports.put(frame, found);
            int to = frame.to();
            while (found.size() < MOST_VERBS && to > frame.from()) {
                Attribution said = before.find(frame.passage(), frame.from(), to, article.covered(frame.passage()));
                if (said.verb() < 0) {
                    break;
                }
                found.add(said);
                to = said.verb();
            }
        }
        return found;
    }

    private boolean fits(Mention pronoun, String head, Mention subject) {
        return subject.address().fits(pronoun.address())
                && !(pronoun.address() != Address.ANY && bareWord(subject))
                && (subject.kind() != Mention.Kind.PLAIN || subjects.speakers().person(subject))
                && (head.isEmpty() || !subject.named() && containsWord(subject, head) || subject.named())
                && !(subject.passage() == pronoun.passage() && subject.from() >= pronoun.from());
    }

    /** Returns whether a name is one word that nothing makes a person: "theo Reuters". */
    private boolean bareWord(Mention subject) {
        return subject.named()
                && subject.titleTo() == subject.from()
                && subject.nameFrom() == subject.from()
                && subject.nameTo() - subject.nameFrom() == 1
                && names.fullest(subject) == subject;
    }

    private static boolean containsWord(Mention mention, String phrase) {
        return (" " + String.join(" ", mention.tokens().words(mention.from(), mention.to())) + " ")
                .contains(" " + phrase + " ");
    }

    /** Returns what is said of the person pointed back to: "lãnh đạo" of "vị lãnh đạo này"; empty for a mere pronoun. */
    private String head(Mention pronoun) {
        Tokens tokens = pronoun.tokens();
        int to = pronoun.to();
        while (to > pronoun.from() && lexicon.isWord(tokens, to - 1, "this")) {
            to--;
        }
        PhraseTable.Hit title = lexicon.titles().at(tokens, pronoun.from(), to);
        int from = title != null && !title.type().startsWith("role") ? title.end() : pronoun.from();
        if (tokens.is(from, "vị") || tokens.is(from, "người")) {
            from++;
        }
        return String.join(" ", tokens.words(Math.min(from, to), to));
    }

    private @Nullable Mention nearest(Mention pronoun, String head) {
        MentionCursor cursor = MentionCursor.before(pronoun, names.people());
        for (int i = 0; i < MENTIONS_BACK; i++) {
            Mention candidate = cursor.back();
            if (candidate == null) {
                return null;
            }
            boolean quoted = article.covered(candidate.passage())[candidate.from()];
            if (!quoted
                    && candidate.named()
                    && candidate.address().fits(pronoun.address())
                    && candidate.passage().label() != Label.CAPTION
                    && (pronoun.address() == Address.ANY || candidate.titleTo() > candidate.from())) {
                return names.fullest(candidate);
            }
            if (!quoted && candidate.kind() == Mention.Kind.PLAIN && !head.isEmpty() && containsWord(candidate, head)) {
                return candidate;
            }
        }
        return null;
    }
}
