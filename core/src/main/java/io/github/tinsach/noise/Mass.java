// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.lexicon.Marker;

/**
 * How much text a line brings: the article is where the sum over a run of lines is greatest. Worths were set on labelled
 * pages; only their proportions matter.
 */
final class Mass {
    private static final int LONGEST_COUNTED = 320;
    private static final int CLOSING_HEADING = -160;
    /** A whole run of short chrome costs no more than this: players have thirty lines and stand in the middle of articles. */
    private static final int CHROME_RUN = -80;

    /** Below a closing heading a text under a title is a teaser, until two texts follow each other or one is a paragraph long. */
    private static final int TEASER = 20;

    private static final int SHORTEST_SPEECH = 10;

    private Mass() {}

    static int[] of(LineFacts[] lines) {
        int[] mass = new int[lines.length];
        int run = 0;
        boolean list = false;
        for (int i = 0; i < lines.length; i++) {
            int worth = of(lines[i]);
            Marker marker = lines[i].marker();
            if (lines[i].shape() == Shape.MARKER && marker != null && headsList(marker)) {
                list = true;
            } else if (lines[i].shape() == Shape.PROSE && list) {
                if (i > 0 && lines[i - 1].shape() == Shape.PROSE || lines[i].length() > LONGEST_COUNTED) {
                    list = false;
                } else {
                    worth = Math.min(worth, TEASER);
                }
            }
            boolean chrome = isChrome(lines[i]);
            if (chrome) {
                worth = Math.max(worth, CHROME_RUN - run);
                run += worth;
            } else if (lines[i].shape().isText()) {
                run = 0;
            }
            mass[i] = worth;
        }
        return mass;
    }

    /** Returns for each index the best sum of a run that begins there; linear, from the bottom. */
    static int[] bestRunFrom(int[] mass) {
        int[] best = new int[mass.length];
        int next = 0;
        for (int i = mass.length - 1; i >= 0; i--) {
            next = Math.max(0, mass[i] + next);
            best[i] = next;
        }
        return best;
    }

    private static boolean isChrome(LineFacts line) {
        Shape shape = line.shape();
        Marker marker = line.marker();
        boolean closes = shape == Shape.MARKER && marker != null && isClosing(marker);
        return switch (shape) {
            case SHORT -> !isSpeech(line);
            case NUMBER, MARKER, NAME, DATE -> !closes;
            default -> false;
        };
    }

    private static boolean headsList(Marker marker) {
        return marker == Marker.RELATED || marker == Marker.LISTING || marker == Marker.SIDEBAR;
    }

    private static boolean isClosing(Marker marker) {
        return marker == Marker.RELATED
                || marker == Marker.LISTING
                || marker == Marker.SIDEBAR
                || marker == Marker.TAGS
                || marker == Marker.FOOTER;
    }

    /** A question or an answer of an interview: short as it may be, no menu has its like. */
    private static boolean isSpeech(LineFacts line) {
        return (line.shape() == Shape.SEMI || line.shape() == Shape.SHORT)
                && (line.is(LineFlag.DASH) || line.is(LineFlag.SPEAKER))
                && line.end().isSentenceEnd();
    }

    private static int of(LineFacts line) {
        if (isSpeech(line)) {
            return Math.max(SHORTEST_SPEECH, line.length() - 15);
        }
        return switch (line.shape()) {
            case PROSE -> line.is(LineFlag.GLUED) ? -60 : Math.min(line.length(), LONGEST_COUNTED) - 30;
            case SEMI -> 20;
            case TITLE -> line.is(LineFlag.CREDIT_LAST) || line.is(LineFlag.CREDIT_INSIDE) ? -5 : -60;
            case DATE -> -50;
            case MARKER -> line.marker() != null && isClosing(line.marker()) ? CLOSING_HEADING : -40;
            case PICTURE, PHOTO_CREDIT -> -5;
            case SOURCE, NAME -> -20;
            case NUMBER, SHORT -> -40;
        };
    }
}
