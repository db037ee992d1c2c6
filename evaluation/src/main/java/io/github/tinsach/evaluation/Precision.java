// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

/**
 * Precision, recall and their harmonic mean, each from 0 to 1.
 *
 * @param precision the share of what was said that was wanted; 1 where nothing was said and nothing wanted
 * @param recall the share of what was wanted that was said; 1 where nothing was wanted and nothing said
 * @param f1 their harmonic mean; 0 where both are 0
 */
record Precision(double precision, double recall, double f1) {
    static Precision of(int hit, int said, int wanted) {
        double p = said > 0 ? (double) hit / said : wanted == 0 ? 1 : 0;
        double r = wanted > 0 ? (double) hit / wanted : said == 0 ? 1 : 0;
        return new Precision(p, r, p + r > 0 ? 2 * p * r / (p + r) : 0);
    }
}
