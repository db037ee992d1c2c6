// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.PhraseList;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class DateWordsTest {
    @Test
    void examplesOfTheListsHitAndMissAsTheySay() {
        SoftAssertions softly = new SoftAssertions();
        check(softly, Lexicon.list("other-days.lex"), line -> DateWords.isOther(line, 0, date(line)));
        check(softly, Lexicon.list("day-limits.lex"), line -> DateWords.isLimit(line, date(line)));
        check(softly, Lexicon.list("printed-updates.lex"), line -> DateWords.isUpdate(line, 0, date(line)));
        check(softly, Lexicon.list("date-openings.lex"), DateWords::opens);
        check(softly, Lexicon.list("date-fact-labels.lex"), line -> DateLabels.isFact(line, 0, date(line)));
        check(softly, Lexicon.list("date-publication-labels.lex"), line -> !DateLabels.isUnknown(line, 0, date(line)));
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, PhraseList list, Predicate<String> hits) {
        softly.assertThat(list.hits()).hasSizeGreaterThanOrEqualTo(3);
        softly.assertThat(list.misses()).hasSizeGreaterThanOrEqualTo(3);
        for (String line : list.hits()) {
            softly.assertThat(hits.test(line)).as("%s: + %s", list.name(), line).isTrue();
        }
        for (String line : list.misses()) {
            softly.assertThat(hits.test(line)).as("%s: - %s", list.name(), line).isFalse();
        }
    }

    /** The last date of a line: the others stand before it. */
    private static DateReading date(String line) {
        List<DateReading> readings = DateScanner.scan(line);
        return readings.get(readings.size() - 1);
    }

    @Test
    void aTitleHasSmallWordsThatBelongToNoDate() {
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(DateWords.isTitle("Nước lũ về sớm ở thượng nguồn -")).isTrue();
        softly.assertThat(DateWords.isTitle("Xuất bản lúc 8 giờ 15 phút, ngày")).isFalse();
        softly.assertThat(DateWords.isTitle("Theo phóng viên thường trú tại Tokyo"))
                .isFalse();
        softly.assertThat(DateWords.isTitle("Nước lũ về sớm ở thượng nguồn sông."))
                .isFalse();
        softly.assertAll();
    }
}
