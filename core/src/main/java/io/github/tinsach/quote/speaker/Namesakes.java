// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.attribution.Attribution;
import io.github.tinsach.quote.mark.Frame;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.subject.SubjectFinder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom a name means that several people of an article bear: the one who spoke or whom a sentence was about last. */
final class Namesakes {
    /** How many sentences such a name reaches back. */
    private static final int SENTENCES_BACK = 12;

    private final Article article;
    private final NameBook names;
    private final SubjectFinder subjects;
    private final Reports reports;

    Namesakes(Article article, NameBook names, SubjectFinder subjects, Reports reports) {
        this.article = article;
        this.names = names;
        this.subjects = subjects;
        this.reports = reports;
    }

    /** Returns the one meant by a name of one word in a sentence; null where the sentences before tell of none. */
    @Nullable
    Mention meant(Mention mention, Frame here) {
        Frame frame = article.sentences().before(here);
        for (int back = 0; back < SENTENCES_BACK && frame != null; back++) {
            List<Attribution> said = reports.of(frame);
            for (int i = said.size() - 1; i >= 0; i--) {
                Mention speaker = full(said.get(i).speaker(), mention);
                if (speaker != null) {
                    return speaker;
                }
            }
            Mention leading =
                    subjects.leading(frame.passage(), frame.from(), frame.to(), article.covered(frame.passage()));
            Mention about = full(leading, mention);
            if (about != null) {
                return about;
            }
            frame = article.sentences().before(frame);
        }
        return null;
    }

    private @Nullable Mention full(@Nullable Mention candidate, Mention mention) {
        if (candidate == null || !candidate.named() || !NameBook.mayMean(candidate, mention)) {
            return null;
        }
        return names.fullest(candidate);
    }
}
