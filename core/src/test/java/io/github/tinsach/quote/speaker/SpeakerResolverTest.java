// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.quote.RandomStories;
import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.attribution.Attributor;
import io.github.tinsach.quote.attribution.Candidate;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.subject.SubjectFinder;
import io.github.tinsach.quote.token.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {
    @Test
    void whomAPronounMeansDoesNotDependOnWhoAsksFirst() {
        SplittableRandom random = new SplittableRandom(7);
        int found = 0;
        for (int round = 0; round < 2_000; round++) {
            List<Passage> passages = RandomStories.passages(random);
            NameBook names = NameBook.of(passages);
            SubjectFinder subjects = new SubjectFinder(names);
            Article article = Article.of(passages);
            new Attributor(article, subjects).run();
            List<Candidate> candidates = new ArrayList<>(article.candidates());
            List<@Nullable Mention> forwards = resolved(candidates, new SpeakerResolver(article, names, subjects));
            Collections.reverse(candidates);
            List<@Nullable Mention> backwards = resolved(candidates, new SpeakerResolver(article, names, subjects));
            Collections.reverse(backwards);
            assertThat(backwards).isEqualTo(forwards);
            found += (int) forwards.stream().filter(mention -> mention != null).count();
        }
        assertThat(found).isGreaterThan(500);
    }

    private static List<@Nullable Mention> resolved(List<Candidate> candidates, SpeakerResolver resolver) {
        List<@Nullable Mention> resolved = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Mention speaker = candidate.attribution().speaker();
            resolved.add(speaker == null ? null : resolver.resolve(speaker, candidate.frame()));
        }
        return resolved;
    }
}
