// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.story.LabelledPage;
import java.util.Locale;

/**
 * What pages of one folder get: content lines kept or dropped, by the same rules as the corpus' scorer, means over pages.
 * Lines without a gold label, as HTML has some, are not counted.
 */
final class ContentScore {
    private final String folder;
    private final HardLines hard = new HardLines();
    private final Calibration calibration = new Calibration();
    private double precision;
    private double recall;
    private double f1;
    private double accuracy;
    private int exact;
    private int headlines;
    private int cut;
    private int pages;

    ContentScore(String folder) {
        this.folder = folder;
    }

    void add(GoldLines gold, PageFacts facts, LabelledPage said) {
        hard.add(gold, facts, said);
        int hit = 0;
        int kept = 0;
        int wanted = 0;
        int wrong = 0;
        int right = 0;
        int all = 0;
        int falseSecond = 0;
        boolean headline = false;
        for (LabelledLine line : said.lines()) {
            Label want = gold.first().get(line.number());
            if (want == null) {
                continue;
            }
            long content = gold.accepted().get(line.number()).stream()
                    .filter(Label::isContent)
                    .count();
            boolean either =
                    content > 0 && content < gold.accepted().get(line.number()).size();
            boolean keeps = line.label().isContent();
            boolean keep = either ? keeps : want.isContent();
            hit += keep && keeps ? 1 : 0;
            kept += keeps ? 1 : 0;
            wanted += keep ? 1 : 0;
            all++;
            right += gold.accepted().get(line.number()).contains(line.label()) ? 1 : 0;
            headline |= want == Label.HEADLINE && line.label() == Label.HEADLINE;
            falseSecond += want == Label.BODY && line.label() == Label.SECOND_STORY ? 1 : 0;
            if (keep != keeps) {
                wrong++;
                System.out.printf(
                        "%s:%d %s said %s (%s): %s%n",
                        gold.name(),
                        line.number(),
                        want.key(),
                        line.label().key(),
                        line.rule(),
                        line.text().substring(0, Math.min(110, line.text().length())));
            }
        }
        double p = kept == 0 ? 0 : (double) hit / kept;
        double r = wanted == 0 ? 0 : (double) hit / wanted;
        precision += p;
        recall += r;
        f1 += p + r == 0 ? 0 : 2 * p * r / (p + r);
        accuracy += (double) right / Math.max(1, all);
        exact += wrong == 0 ? 1 : 0;
        headlines += headline ? 1 : 0;
        cut += falseSecond > 1 ? 1 : 0;
        pages++;
        calibration.add(said.confidence(), wrong == 0);
    }

    /** Returns how sure the pages were and which of them are exact. */
    Calibration calibration() {
        return calibration;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-16s %3d pages  P %.4f  R %.4f  F1 %.4f  exact %.3f  headline %.3f  labels %.4f  cut by a false second story %d  wrong pages in the least sure fifth %.2f%n%s%s",
                folder,
                pages,
                precision / pages,
                recall / pages,
                f1 / pages,
                (double) exact / pages,
                (double) headlines / pages,
                accuracy / pages,
                cut,
                calibration.wrongInLeastSureFifth(),
                calibration,
                hard);
    }
}
