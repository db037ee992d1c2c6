// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

/** The {@link StartSign}s of one line, each with its strength, 0 to 1; those that it does not show have 0. */
public final class StartSigns {
    private static final StartSign[] ALL = StartSign.values();

    /** A sign that speaks less for a start is no reason worth telling. */
    private static final double LEAST_REASON = 0.2;

    private static final int MOST_REASONS = 3;

    private final double[] strengths = new double[ALL.length];

    void put(StartSign sign, double strength) {
        strengths[sign.ordinal()] = strength;
    }

    void put(StartSign sign, boolean holds) {
        strengths[sign.ordinal()] = holds ? 1 : 0;
    }

    /** Returns whether the line shows {@code sign}. */
    boolean has(StartSign sign) {
        return strengths[sign.ordinal()] > 0;
    }

    /** Returns the strength of {@code sign}, 0 to 1. */
    public double strength(StartSign sign) {
        return strengths[sign.ordinal()];
    }

    /** Returns the log-odds that these are the signs of a start, by weights in the order of {@link StartSign}. */
    public double score(double[] weights) {
        double sum = 0;
        for (int s = 0; s < strengths.length; s++) {
            sum += strengths[s] * weights[s];
        }
        return sum;
    }

    /** Returns the three signs that speak most for a start, in words. */
    String reason(double[] weights) {
        StringBuilder reason = new StringBuilder();
        boolean[] told = new boolean[ALL.length];
        for (int r = 0; r < MOST_REASONS; r++) {
            int strongest = strongest(weights, told);
            if (strongest < 0) {
                break;
            }
            told[strongest] = true;
            reason.append(r == 0 ? "" : ", ").append(ALL[strongest].words());
        }
        return reason.toString();
    }

    private int strongest(double[] weights, boolean[] told) {
        int strongest = -1;
        double most = LEAST_REASON;
        for (int s = 0; s < strengths.length; s++) {
            double worth = strengths[s] * weights[s];
            if (worth > most && !told[s] && s != StartSign.BIAS.ordinal()) {
                strongest = s;
                most = worth;
            }
        }
        return strongest;
    }
}
