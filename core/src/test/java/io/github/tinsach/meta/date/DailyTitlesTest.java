// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.PhraseList;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class DailyTitlesTest {
    @Test
    void theListOfReportingColumnsHitsAndMissesAsItSays() {
        PhraseList list = Lexicon.list("reporting-columns.lex");
        SoftAssertions softly = new SoftAssertions();
        list.hits()
                .forEach(hit -> softly.assertThat(DailyTitles.day(hit)).as(hit).isNotNull());
        list.misses()
                .forEach(miss ->
                        softly.assertThat(DailyTitles.day(miss)).as(miss).isNull());
        softly.assertAll();
    }
}
