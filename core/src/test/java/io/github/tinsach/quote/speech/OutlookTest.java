// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.quote.Articles;
import io.github.tinsach.quote.RandomStories;
import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.attribution.Attributor;
import io.github.tinsach.quote.attribution.Candidate;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.subject.SubjectFinder;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OutlookTest {
    @Test
    void givesUpATermWithinASentence() {
        assertThat(hopeless("Người dân gọi đó là những con đường “tạm bợ” giữa lòng phố."))
                .isTrue();
    }

    @Test
    void keepsWordsBehindAVerbOfSpeech() {
        assertThat(hopeless("Ông Trần Văn Kế nói “rất tốt” với phóng viên.")).isFalse();
    }

    @Test
    void whatIsGivenUpWouldBeNoSpeechWithAnySpeakerFound() {
        SplittableRandom random = new SplittableRandom(5);
        SpeechFeatures features = new SpeechFeatures();
        int givenUp = 0;
        for (int round = 0; round < 1_000; round++) {
            List<Passage> passages = RandomStories.passages(random);
            Article plain = attributed(passages, 0);
            Article quick = attributed(passages, 0.5);
            for (int i = 0; i < plain.candidates().size(); i++) {
                Candidate candidate = plain.candidates().get(i);
                if (quick.candidates().get(i).hopeless()) {
                    givenUp++;
                    assertThat(SpeechModel.probability(features.of(candidate, plain)))
                            .isLessThan(0.5);
                } else {
                    assertThat(quick.candidates().get(i).attribution()).isEqualTo(candidate.attribution());
                }
            }
        }
        assertThat(givenUp).isGreaterThan(50);
    }

    private static Article attributed(List<Passage> passages, double least) {
        Article article = Article.of(passages);
        new Outlook(article, least).giveUpTheHopeless();
        new Attributor(article, new SubjectFinder(NameBook.of(passages))).run();
        return article;
    }

    private static boolean hopeless(String line) {
        LabelledPage page = Articles.of(line);
        Article article = Article.of(Article.passages(page, new LineViews(1)));
        return new Outlook(article, 0.5).hopeless(article.candidates().get(0));
    }
}
