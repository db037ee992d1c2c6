// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.RandomArticles;
import io.github.tinsach.story.words.Mentions;
import io.github.tinsach.text.WordHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDayReaderTest {
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?=(\\p{Lu}[\\p{L}\\p{N}]*) +(\\p{Lu}[\\p{L}\\p{N}]*))");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(?=(\\d{1,2})[/.-](\\d{1,2})(?!\\d))");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hôm 16/1 ông đi                | 1",
                "Từ 9-8-2019 đến 23.9 ông ở nhà | 2",
                "Ngày 32/1, 16/13, 0/5 đều sai  | 0",
                "Số 116/1 và 16/115 là nhà      | 0",
                "Chuỗi 1/2/3 có hai ngày        | 2"
            })
    void daysAreReadWithAndWithoutTheYear(String text, int days) {
        Mentions found = new Mentions();
        new NameDayReader(new Mentions(), found).read(facts(text), 0);
        assertThat(found.size()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ông Lê Minh Quân nói            | 3",
                "Lê, Minh, Quân                  | 0",
                "ông lê Minh quân Hà             | 0",
                "ĐHQG Hà Nội                     | 2",
                "Minh  Quân                      | 1"
            })
    void namesAreCapitalisedWordsSideBySide(String text, int names) {
        Mentions found = new Mentions();
        new NameDayReader(found, new Mentions()).read(facts(text), 0);
        assertThat(found.size()).isEqualTo(names);
    }

    @Test
    void readsWhatPatternsFind() {
        Random random = new Random(7);
        RandomArticles articles = new RandomArticles(random);
        for (int t = 0; t < 2000; t++) {
            String text = "Ở " + articles.text(2 + random.nextInt(80));
            Mentions names = new Mentions();
            Mentions days = new Mentions();
            new NameDayReader(names, days).read(facts(text), 4);

            assertThat(keys(names)).as(text).isEqualTo(numbers(names(text)));
            assertThat(keys(days)).as(text).isEqualTo(numbers(days(text)));
        }
    }

    private static LineFacts facts(String text) {
        return PageFacts.of(TextReader.read(text, null)).line(0);
    }

    private static List<Integer> names(String text) {
        List<Integer> names = new ArrayList<>();
        for (Matcher name = NAME.matcher(text); name.find(); ) {
            names.add(hash(name.group(1)) * 31 + hash(name.group(2)));
        }
        return names;
    }

    private static int hash(String word) {
        int hash = 0;
        for (char c : word.toCharArray()) {
            hash = WordHash.next(hash, c);
        }
        return hash;
    }

    private static List<Integer> days(String text) {
        List<Integer> days = new ArrayList<>();
        for (Matcher day = DAY.matcher(text); day.find(); ) {
            int number = Integer.parseInt(day.group(1));
            int month = Integer.parseInt(day.group(2));
            if (number >= 1 && number <= 31 && month >= 1 && month <= 12) {
                days.add(100 * number + month);
            }
        }
        return days;
    }

    /** Of all mentions in order, the place of the first that is equal. */
    private static List<Integer> numbers(List<Integer> keys) {
        List<Integer> different = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (int key : keys) {
            if (!different.contains(key)) {
                different.add(key);
            }
            numbers.add(different.indexOf(key));
        }
        return numbers;
    }

    private static List<Integer> keys(Mentions mentions) {
        List<Integer> numbers = new ArrayList<>();
        for (int m = 0; m < mentions.size(); m++) {
            numbers.add(mentions.mention(m));
        }
        return numbers;
    }
}
