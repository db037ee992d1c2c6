// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tinsach.model.SummarySentence;
import io.github.tinsach.text.Syllables;
import io.github.tinsach.text.VietnameseText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SummarizerTest {
    private static final String HEADLINE = "Tỉnh mở lại cầu phao qua sông sau mười ngày lũ";
    private static final List<String> BODY = List.of(
            "Sáng nay, tỉnh cho mở lại cầu phao qua sông sau mười ngày nước lũ dâng cao.",
            "Trời trong và gió nhẹ.",
            "Từ năm giờ, hàng trăm xe máy đã xếp hàng ở hai đầu cầu.",
            "Chị Lành bán rau kể mấy hôm nay phải đi vòng ba mươi cây số.",
            "Ban quản lý cầu phao cho biết mỗi lượt chỉ hai mươi xe được qua sông.",
            "Xe tải vẫn bị cấm đến hết tháng.",
            "Mực nước sông đã rút một mét so với đỉnh lũ tuần trước.");

    @Test
    void choosesWholeSentencesOfTheBodyInItsOrder() {
        List<SummarySentence> summary = Summarizer.summarize(HEADLINE, BODY, SummaryLength.DEFAULT);

        assertThat(summary).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(summary).extracting(SummarySentence::line).isSorted().doesNotHaveDuplicates();
        assertThat(summary)
                .allSatisfy(sentence -> assertThat(sentence.text()).isEqualTo(BODY.get(sentence.line() - 1)));
        assertThat(summary.get(0).line()).isEqualTo(1);
    }

    @Test
    void worksWithoutAHeadline() {
        assertThat(Summarizer.summarize(null, BODY, SummaryLength.DEFAULT)).isNotEmpty();
        assertThat(Summarizer.summarize("  ", BODY, SummaryLength.DEFAULT))
                .isEqualTo(Summarizer.summarize(null, BODY, SummaryLength.DEFAULT));
    }

    @Test
    void neverCopiesTheHeadline() {
        List<String> body = new ArrayList<>(BODY);
        body.add(0, HEADLINE);

        assertThat(Summarizer.summarize(HEADLINE, body, SummaryLength.DEFAULT))
                .extracting(SummarySentence::text)
                .doesNotContain(HEADLINE);
    }

    @Test
    void givesAsManySentencesAsAskedFor() {
        for (int n = 1; n <= BODY.size(); n++) {
            assertThat(Summarizer.summarize(HEADLINE, BODY, new SummaryLength(n, 0, 0)))
                    .hasSize(n);
        }
        assertThat(Summarizer.summarize(HEADLINE, BODY, new SummaryLength(50, 0, 0)))
                .hasSize(BODY.size());
    }

    @Test
    void keepsWithinTheSyllablesUnlessOneSentenceExceedsThem() {
        for (int most = 1; most <= 120; most++) {
            List<SummarySentence> summary = Summarizer.summarize(HEADLINE, BODY, new SummaryLength(0, most, 0));

            assertThat(summary).isNotEmpty();
            assertThat(summary.size() == 1 || syllables(summary) <= most).isTrue();
        }
    }

    @Test
    void keepsWithinAShareOfTheArticle() {
        int all = BODY.stream().mapToInt(Syllables::count).sum();

        assertThat(syllables(Summarizer.summarize(HEADLINE, BODY, new SummaryLength(0, 0, 0.5))))
                .isLessThanOrEqualTo(all / 2)
                .isGreaterThan(all / 4);
        assertThat(Summarizer.summarize(HEADLINE, BODY, new SummaryLength(0, 0, 1)))
                .hasSize(BODY.size());
    }

    @Test
    void oneSentenceIsItsOwnSummaryAndNothingHasNone() {
        assertThat(Summarizer.summarize(HEADLINE, List.of("Cầu đã thông."), SummaryLength.DEFAULT))
                .containsExactly(new SummarySentence("Cầu đã thông.", 1));
        assertThat(Summarizer.summarize(HEADLINE, List.of(), SummaryLength.DEFAULT))
                .isEmpty();
        assertThat(Summarizer.summarize(null, List.of("", " ", "…"), SummaryLength.DEFAULT))
                .isEmpty();
    }

    @Test
    void decomposedTextGivesTheSameSentences() {
        List<String> decomposed = BODY.stream()
                .map(sentence -> Normalizer.normalize(sentence, Normalizer.Form.NFD))
                .toList();

        assertThat(Summarizer.summarize(
                        Normalizer.normalize(HEADLINE, Normalizer.Form.NFD), decomposed, SummaryLength.DEFAULT))
                .extracting(SummarySentence::line)
                .isEqualTo(Summarizer.summarize(HEADLINE, BODY, SummaryLength.DEFAULT).stream()
                        .map(SummarySentence::line)
                        .toList());
    }

    @Test
    void hashesExactlyTheSyllables() {
        String[] pieces = {
            "Hà", "Nội,", "“ở", "1.234,5", "a-b", "–", "...", "x…", " ", "\u00a0", "\t", "😀", "(Ý)", "ĐÀ", "ấ",
            "e\u0323"
        };
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            Terms terms = Terms.of(null, List.of(text.toString()));
            List<String> syllables = Syllables.of(text.toString());

            assertThat(terms.length(0)).as(text.toString()).isEqualTo(syllables.size());
            assertThat(terms.syllableTypes()).as(text.toString()).isEqualTo((int)
                    syllables.stream().distinct().count());
        }
    }

    @Test
    void articlesDoNotSeeOneAnother() throws InterruptedException {
        List<String> longer = new ArrayList<>(BODY);
        for (int i = 0; i < 30; i++) {
            longer.addAll(BODY);
        }
        List<SummarySentence> ofOne = Summarizer.summarize(HEADLINE, BODY, SummaryLength.DEFAULT);
        List<SummarySentence> ofAll = Summarizer.summarize(null, longer, SummaryLength.DEFAULT);
        List<Thread> threads = new ArrayList<>();
        List<Object> wrong = Collections.synchronizedList(new ArrayList<>());
        for (int t = 0; t < 12; t++) {
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 50; i++) {
                    if (!Summarizer.summarize(HEADLINE, BODY, SummaryLength.DEFAULT)
                                    .equals(ofOne)
                            || !Summarizer.summarize(null, longer, SummaryLength.DEFAULT)
                                    .equals(ofAll)) {
                        wrong.add(i);
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void chancesAreThoseOfTheWeightedFeatures() {
        SummaryModel.Part part = SummaryModel.learnt().withHeadline();
        Terms terms = Terms.of(HEADLINE, BODY);
        Counts counts = new Counts(terms, SummaryModel.learnt().frequent());
        Chances chances = new Chances(terms, counts, part.syllables(), part.bigrams());
        float[] features = new float[TermFeatures.BIGRAM];

        for (int t = 0; t < terms.syllableTypes(); t++) {
            TermFeatures.syllable(terms, counts, t, features);
            boolean in = t < terms.headlineSyllables;
            float sum = sum(part.syllables(), in, terms.syllableHash[t], features);
            assertThat(chances.syllable[t])
                    .isCloseTo(counts.syllableCount[t] > 0 ? Chances.logistic(sum) : 0, within(1e-5f));
        }
        for (int b = 0; b < terms.bigramTypes(); b++) {
            TermFeatures.bigram(terms, counts, b, chances.syllable, features);
            boolean in = b < terms.headlineBigrams;
            float sum = sum(part.bigrams(), in, terms.bigramHash(b), features);
            assertThat(chances.bigram[b])
                    .isCloseTo(counts.bigramCount[b] > 0 ? Chances.logistic(sum) : 0, within(1e-5f));
        }
    }

    @Test
    void chancesOfSomeSentencesAreThoseOfAll() {
        SummaryModel.Part part = SummaryModel.learnt().withHeadline();
        Terms terms = Terms.of(HEADLINE, BODY);
        Counts counts = new Counts(terms, SummaryModel.learnt().frequent());
        Chances all = new Chances(terms, counts, part.syllables(), part.bigrams());
        int[] sentences = {0, 4, 6};

        Chances some = new Chances(terms, counts, part, sentences);

        assertThat(Arrays.copyOf(some.syllable, terms.syllableTypes()))
                .isEqualTo(Arrays.copyOf(all.syllable, terms.syllableTypes()));
        for (int s : sentences) {
            for (int i = terms.from[s]; i + 1 < terms.from[s + 1]; i++) {
                assertThat(some.bigram[terms.bigram[i]]).isEqualTo(all.bigram[terms.bigram[i]]);
            }
        }
    }

    @Test
    void countsEachTermOfASentenceOnceWhereItSaysSo() {
        List<String> body = new ArrayList<>(BODY);
        body.add(2, "– …");
        body.add("Rồi.");
        Terms terms = Terms.of(HEADLINE, body);

        for (int s = 0; s < terms.sentences; s++) {
            int last = terms.from[s + 1] - 1;
            assertThat(Arrays.copyOfRange(
                            terms.syllables.own, terms.syllables.ownFrom[s], terms.syllables.ownFrom[s + 1]))
                    .isEqualTo(Arrays.stream(terms.syllable, terms.from[s], last + 1)
                            .distinct()
                            .toArray());
            assertThat(Arrays.copyOfRange(terms.bigrams.own, terms.bigrams.ownFrom[s], terms.bigrams.ownFrom[s + 1]))
                    .isEqualTo(Arrays.stream(terms.bigram, terms.from[s], Math.max(terms.from[s], last))
                            .distinct()
                            .toArray());
        }
    }

    private static float sum(TermWeights weights, boolean inHeadline, int hash, float[] features) {
        float[] w = inHeadline ? weights.headline() : weights.rest();
        float sum = weights.hashed(inHeadline, hash);
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * features[i];
        }
        return sum;
    }

    @Test
    void setFeaturesCountEachSharedTermOnce() {
        WeighedArticle article = WeighedArticle.of(
                HEADLINE,
                BODY,
                SummaryModel.learnt().frequent(),
                SummaryModel.learnt().withHeadline().syllables(),
                SummaryModel.learnt().withHeadline().bigrams());
        int[] candidates = {0, 2, 4, 6};
        SetFeatures sets =
                new SetFeatures(article.terms(), article.counts(), article.chances(), article.sentences(), candidates);
        float[] found = new float[SetFeatures.SIZE];

        sets.write(0, 2, 3, found);

        float mass = 0;
        int length = 0;
        java.util.BitSet seen = new java.util.BitSet();
        for (int s : new int[] {0, 4, 6}) {
            for (int i = article.terms().from[s]; i < article.terms().from[s + 1]; i++) {
                int t = article.terms().syllable[i];
                mass += seen.get(t) ? 0 : article.chances().syllable[t];
                seen.set(t);
                length++;
            }
        }
        assertThat(found[0]).isCloseTo(2 * mass / (length + 42), within(1e-4f));
    }

    @Test
    void worthOfASetIsTheWeightedSumOfItsFeatures() {
        SummaryModel.Part part = SummaryModel.learnt().withHeadline();
        List<String> body = new ArrayList<>(BODY);
        // what three sentences and more share counts once as well
        body.add(2, BODY.get(0));
        body.add(5, BODY.get(0) + " " + BODY.get(3));
        WeighedArticle article =
                WeighedArticle.of(HEADLINE, body, SummaryModel.learnt().frequent(), part.syllables(), part.bigrams());
        int[] candidates = Candidates.of(article.sentences(), s -> true);
        SetCandidates sets = new SetCandidates(
                article.terms(), article.counts(), article.chances(), article.sentences(), candidates);
        SetFeatures features = new SetFeatures(sets);
        SetScorer scorer = new SetScorer(sets, part.set());
        float[] values = new float[SetFeatures.SIZE];
        List<Integer> sizes = new ArrayList<>();

        Candidates.sets(candidates, article.terms(), 1000, 1000, (i, j, k) -> {
            features.write(i, j, k, values);
            float sum = 0;
            for (int f = 0; f < values.length; f++) {
                sum += part.set()[f] * values[f];
            }
            int length = sets.length(i) + sets.length(j) + sets.length(k);
            assertThat(scorer.of(i, j, k, length)).as(i + " " + j + " " + k).isCloseTo(sum, within(1e-4f));
            sizes.add(k >= 0 ? 3 : j >= 0 ? 2 : 1);
        });

        assertThat(sizes).contains(1, 2, 3).hasSizeGreaterThan(100);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void takesHugeArticlesInLinearTime() {
        List<String> alike = Collections.nCopies(100_000, "Nước sông lên rất nhanh trong đêm qua.");
        List<String> different = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            different.add("Số " + i + " lên rất nhanh trong đêm " + i * 7 + ".");
        }

        assertThat(Summarizer.summarize(HEADLINE, alike, SummaryLength.DEFAULT)).isNotEmpty();
        assertThat(Summarizer.summarize(HEADLINE, alike, new SummaryLength(0, 0, 0.5)))
                .isNotEmpty();
        assertThat(Summarizer.summarize(null, different, new SummaryLength(0, 0, 0.5)))
                .isNotEmpty();
    }

    private static int syllables(List<SummarySentence> summary) {
        return summary.stream()
                .mapToInt(sentence -> Syllables.count(VietnameseText.nfc(sentence.text())))
                .sum();
    }
}
