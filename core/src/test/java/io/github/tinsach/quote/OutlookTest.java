// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Quote;
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
        int givenUp = 0;
        for (int round = 0; round < 3_000; round++) {
            LabelledPage page = RandomStories.page(random);
            List<Passage> passages =
                    Article.passages(page, new LineViews(page.lines().size()));
            if (Interview.read(passages, NameBook.of(passages)).isEmpty()) {
                List<QuoteExample> all = QuoteFinder.examples(page);
                List<Quote> speech = all.stream()
                        .filter(example -> example.speech() >= 0.5)
                        .map(QuoteExample::quote)
                        .toList();
                assertThat(QuoteFinder.find(page)).isEqualTo(speech);
                givenUp += all.size() - speech.size();
            }
        }
        assertThat(givenUp).isGreaterThan(100);
    }

    private static boolean hopeless(String line) {
        LabelledPage page = Articles.of(line);
        Article article = Article.of(Article.passages(page, new LineViews(1)));
        return new Outlook(article, 0.5).hopeless(article.candidates().get(0));
    }
}
