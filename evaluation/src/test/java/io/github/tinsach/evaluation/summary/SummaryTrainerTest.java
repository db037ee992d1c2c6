// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tinsach.model.SummarySentence;
import io.github.tinsach.summary.Summarizer;
import io.github.tinsach.summary.SummaryLength;
import io.github.tinsach.summary.SummaryModel;
import io.github.tinsach.text.Syllables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTrainerTest {
    private static final Path TEST = Path.of("../../shared/summarization/test.jsonl.gz");
    /** R1 and R2 with the headline, R1 and R2 without. */
    private static final double[] FLOORS = {33.5, 19.4, 30.1, 16.5};

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        List<SummaryRecord> records = madeUp();

        byte[] first = bytes(SummaryTrainer.train(records));
        byte[] second = bytes(SummaryTrainer.train(records));

        assertThat(second).isEqualTo(first);
        assertThat(bytes(SummaryModel.read(new ByteArrayInputStream(first)))).isEqualTo(first);
    }

    @Test
    void theWeightsOfTheLibraryAreSmallAndWhole() throws IOException {
        try (InputStream in = Summarizer.class.getResourceAsStream("summary.weights")) {
            assertThat(in).isNotNull();
            byte[] bytes = in.readAllBytes();
            assertThat(bytes.length).isLessThanOrEqualTo(64 * 1024);
            assertThat(bytes(SummaryModel.read(new ByteArrayInputStream(bytes))))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void rougeIsThatOfTheDefinition() {
        double[] scores = new Rouge(List.of("a b c.", "d e"), "a c b d").score(0, 1);

        assertThat(scores[0]).isCloseTo(2.0 * 4 / 9, within(1e-9));
        assertThat(scores[1]).isCloseTo(0.0, within(1e-9));
        assertThat(scores[2]).isCloseTo(2.0 * 3 / 9, within(1e-9));
    }

    @Test
    void summariesKeepTheirQuality() {
        assumeTrue(Files.exists(TEST), "no data at " + TEST);
        List<SummaryRecord> records = SummaryRecord.read(TEST);

        double[] with = scores(records, true);
        double[] without = scores(records, false);

        assertThat(with[0]).isGreaterThan(FLOORS[0]);
        assertThat(with[1]).isGreaterThan(FLOORS[1]);
        assertThat(without[0]).isGreaterThan(FLOORS[2]);
        assertThat(without[1]).isGreaterThan(FLOORS[3]);
        assertThat(with[2]).isLessThan(48);
        assertThat(without[2]).isLessThan(48);
    }

    /** Mean R1 and R2, and the mean length in syllables. */
    private static double[] scores(List<SummaryRecord> records, boolean headline) {
        double[] mean = new double[3];
        for (SummaryRecord record : records) {
            @Nullable String title = headline ? record.headline() : null;
            List<SummarySentence> summary = Summarizer.summarize(title, record.body(), SummaryLength.DEFAULT);
            int[] chosen =
                    summary.stream().mapToInt(sentence -> sentence.line() - 1).toArray();
            double[] rouge = new Rouge(record.body(), record.reference()).score(chosen);
            mean[0] += 100 * rouge[0] / records.size();
            mean[1] += 100 * rouge[1] / records.size();
            for (SummarySentence sentence : summary) {
                mean[2] += (double) Syllables.count(sentence.text()) / records.size();
            }
        }
        return mean;
    }

    private static List<SummaryRecord> madeUp() {
        SplittableRandom random = new SplittableRandom(3);
        List<SummaryRecord> records = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            List<String> body = new ArrayList<>();
            for (int s = 0; s < 8; s++) {
                body.add(words(random, 12));
            }
            records.add(new SummaryRecord("r" + i, words(random, 6), body.get(random.nextInt(8)), body));
        }
        return records;
    }

    private static String words(SplittableRandom random, int n) {
        StringBuilder text = new StringBuilder("Từ");
        for (int i = 1; i < n; i++) {
            text.append(' ').append((char) ('a' + random.nextInt(20)));
        }
        return text.append('.').toString();
    }

    private static byte[] bytes(SummaryModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
