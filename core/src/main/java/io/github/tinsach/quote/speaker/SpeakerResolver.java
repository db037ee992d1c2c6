// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.mark.Frame;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.Mention.Address;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.UnnamedSpeaker;
import io.github.tinsach.quote.subject.SpeakerReader;
import io.github.tinsach.quote.subject.SubjectFinder;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whom a mention means: the fullest printed form of a name, the person a pronoun or a post points back to. */
public final class SpeakerResolver {
    /** So many pronouns are followed from one to the other. */
    static final int DEEPEST = 3;

    /** Whom a pronoun means may depend on all of this: by no less are answers kept, or the first to ask would decide for others. */
    private record Question(int passage, int token, int framePassage, int frameFrom, int depth) {}

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final Map<Question, Optional<Mention>> answers = new HashMap<>();
    private final NameBook names;
    private final PostHolders posts;
    private final Kinship kinship;
    private final SpeakerReader speakers;
    private final Antecedents antecedents;
    private final Namesakes namesakes;

    /** A resolver for the mentions of {@code article}, whose people are {@code names}. */
    public SpeakerResolver(Article article, NameBook names, SubjectFinder subjects) {
        this.names = names;
        posts = new PostHolders(names);
        kinship = new Kinship(names);
        speakers = subjects.speakers();
        Reports reports = new Reports(article, subjects);
        antecedents = new Antecedents(article, names, subjects, reports, this);
        namesakes = new Namesakes(article, names, subjects, reports);
    }

    /** Returns the mention that names the speaker best; the given one where the article has no better. */
    @Nullable
    public Mention resolve(Mention mention, Frame frame) {
        return resolve(mention, frame, 0);
    }

    /**
     * The same for a mention that others led to.
     *
     * @param depth how many pronouns were followed to it
     */
    @Nullable
    public Mention resolve(Mention mention, Frame frame, int depth) {
        return switch (mention.kind()) {
            case NAMED -> {
                Mention meant = names.ambiguous(mention) ? namesakes.meant(mention, frame) : null;
                yield meant == null ? names.printedOnce(names.fullest(mention)) : meant;
            }
            case BACK -> depth < DEEPEST ? antecedent(mention, frame, depth) : null;
            case PLAIN -> {
                if (UnnamedSpeaker.nobody(mention)) {
                    yield null;
                }
                Mention beside = speakers.holder(mention, mention.tokens().size());
                if (beside != null) {
                    yield names.fullest(beside);
                }
                if (depth == 0 && mention.prints("là")) {
                    yield null;
                }
                if (UnnamedSpeaker.several(mention)) {
                    yield mention;
                }
                Mention kin = mention.relative() ? kinship.named(mention) : null;
                if (kin != null) {
                    yield kin;
                }
                Mention head = epithet(mention) ? posts.headOfSeat(mention) : null;
                if (head != null) {
                    yield head;
                }
                Mention holder = posts.holder(mention);
                boolean known = mention.address() != Address.ANY || epithet(mention) || pointsBack(mention);
                boolean back = holder == mention && known && depth < DEEPEST && !posts.another(mention);
                Mention meant = back ? antecedent(mention, frame, depth) : null;
                yield meant != null && meant.named() ? meant : holder;
            }
        };
    }

    /** Returns whether somebody's age tells of a person named before: "cô gái 20 tuổi", but not "một cô gái 20 tuổi". */
    private static boolean pointsBack(Mention mention) {
        return UnnamedSpeaker.aged(mention) && !mention.tokens().is(mention.from(), "một");
    }

    private boolean epithet(Mention mention) {
        PhraseTable.Hit title = lexicon.titles().at(mention.tokens(), mention.from(), mention.to());
        return title != null && title.is("epithet");
    }

    /** Returns the antecedent, found once for each question: chains of pronouns would else be walked again and again. */
    private @Nullable Mention antecedent(Mention pronoun, Frame frame, int depth) {
        Question question = new Question(
                pronoun.passage().index(), pronoun.from(), frame.passage().index(), frame.from(), depth);
        Optional<Mention> known = answers.get(question);
        if (known == null) {
            known = Optional.ofNullable(antecedents.find(pronoun, frame, depth));
            answers.put(question, known);
        }
        return known.orElse(null);
    }
}
