// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a line starts another story, by its {@link StartSign}s: form tells, subject does not, for a second story
 * was chosen for being on the same subject. The weights are a logistic regression's, learnt by the project's trainer.
 */
public final class StartScorer {
    private static final String RESOURCE = "second-story.weights";

    private final Zone zone;
    private final PageFacts page;
    private final Role[] roles;
    /** Made when the first line is weighed: most pages have none. */
    private @Nullable Coherence coherence;

    /** Prepares the lines of {@code zone} with what they do by the sequence model. */
    public StartScorer(Zone zone, Role[] roles) {
        this.zone = zone;
        this.page = zone.page();
        this.roles = roles;
    }

    /** The weights that come with the library, loaded at first use. */
    private static final class Standard {
        static final double[] WEIGHTS = load();
    }

    private static double[] load() {
        double[] weights = new double[StartSign.values().length];
        try (InputStream in = StartScorer.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    int space = line.indexOf(' ');
                    weights[StartSign.valueOf(line.substring(0, space)).ordinal()] =
                            Double.parseDouble(line.substring(space + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }

    /** Returns the indexes, in the zone, of the lines that may start another story. */
    public List<Integer> candidates() {
        List<Integer> candidates = new ArrayList<>();
        int texts = 0;
        for (int i = 0; i < roles.length && roles[i] != Role.AFTER; i++) {
            if (line(i).shape() == Shape.PROSE && (roles[i] == Role.BODY || roles[i] == Role.LEAD)) {
                texts++;
            } else if (texts >= 2 && canHead(i)) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    private LineFacts line(int i) {
        return page.line(zone.index(i));
    }

    private boolean canHead(int i) {
        LineFacts line = line(i);
        if (line.length() < 24 || line.length() > 170 || line.words() < 5 || roles[i] == Role.CHROME) {
            return false;
        }
        if (line.end() == LineEnd.PERIOD || line.end() == LineEnd.COLON || line.end() == LineEnd.COMMA) {
            return false;
        }
        if (line.is(LineFlag.CREDIT_LAST)
                || line.is(LineFlag.CREDIT_FIRST)
                || line.first() == io.github.tinsach.text.Chars.LOWER) {
            return false;
        }
        LineFacts headline = page.line(zone.headline());
        if (line.stem() == headline.stem() || Overlap.share(headline.hashes(), line.hashes()) > 0.8) {
            return false;
        }
        boolean titled = switch (line.shape()) {
            case PICTURE, MARKER, DATE, NUMBER, SOURCE, PHOTO_CREDIT -> false;
            default -> true;
        };
        return titled && nextText(i) >= 0 && nextText(i) <= i + 5;
    }

    private int nextText(int i) {
        for (int j = i + 1; j < roles.length && roles[j] != Role.AFTER; j++) {
            if (line(j).shape() == Shape.PROSE) {
                return j;
            }
        }
        return -1;
    }

    /** Returns the signs of line {@code i} of the zone, each with its strength, 0 to 1. */
    public Map<StartSign, Double> signs(int i) {
        Map<StartSign, Double> signs = new EnumMap<>(StartSign.class);
        signs.put(StartSign.BIAS, 1.0);
        LineFacts head = line(i);
        int first = nextText(i);
        int second = nextText(first);
        heading(i, head, signs);
        paragraphs(i, first, second, signs);
        surroundings(i, signs);
        restart(i, first, signs);
        if (coherence == null) {
            coherence = new Coherence(zone, roles);
        }
        coherence.signs(i, signs);
        put(signs, StartSign.SENTENCE_GOES_ON, i + 1 < roles.length && Reader.goesOn(head, line(i + 1)));
        return signs;
    }

    private void restart(int i, int first, Map<StartSign, Double> signs) {
        boolean alone =
                signs.containsKey(StartSign.NO_OTHER_HEADING) && !signs.containsKey(StartSign.ANOTHER_TITLE_BESIDE);
        boolean restart = alone && line(i).length() >= 45 && signs.containsKey(StartSign.SHORT_LEAD);
        put(signs, StartSign.RESTART, restart);
        put(signs, StartSign.DATED_RESTART, restart && signs.containsKey(StartSign.FIRST_DATED));
        if (first + 1 < roles.length) {
            LineFacts after = line(first + 1);
            boolean captionLike = after.length() < 160
                    && after.sentenceEnds() == 0
                    && after.shape() != Shape.MARKER
                    && after.shape() != Shape.DATE
                    && after.words() >= 4
                    && !after.is(LineFlag.CREDIT_LAST)
                    && after.functionShare() < 0.2;
            put(signs, StartSign.RESTART_WITH_CAPTION, restart && captionLike);
        }
        boolean banner = false;
        for (int j = 0; j < roles.length && roles[j] != Role.AFTER; j++) {
            // a player's phrases stand among its other lines
            banner |= line(j).shape() == Shape.MARKER
                    && line(j).marker() == Marker.HOT_VIDEO
                    && line(j).words() >= 3
                    && j > 0
                    && j + 1 < roles.length
                    && isLong(line(j - 1))
                    && isLong(line(j + 1));
        }
        put(signs, StartSign.BANNER_ON_PAGE, banner);
        put(signs, StartSign.DOUBLED_ON_PAGE, page.doubledLines() >= 3);
    }

    private static boolean isLong(LineFacts line) {
        return line.shape().isText() || line.shape() == Shape.TITLE;
    }

    private void heading(int i, LineFacts head, Map<StartSign, Double> signs) {
        int others = 0;
        for (int j = 0; j < roles.length; j++) {
            others += j != i && roles[j] == Role.SUBHEAD ? 1 : 0;
        }
        signs.put(
                others == 0
                        ? StartSign.NO_OTHER_HEADING
                        : others == 1 ? StartSign.ONE_OTHER_HEADING : StartSign.MANY_OTHER_HEADINGS,
                1.0);
        put(signs, StartSign.LONG_HEADING, head.length() >= 62);
        put(signs, StartSign.SHORT_HEADING, head.length() < 42);
        put(signs, StartSign.QUESTION, head.end() == LineEnd.QUESTION);
        put(signs, StartSign.CAPITALS, head.isAllCaps());
        put(
                signs,
                StartSign.LIST_NUMBER,
                head.is(LineFlag.LIST_NUMBER)
                        || head.is(LineFlag.DASH) && head.text().charAt(0) != '*');
        signs.put(
                StartSign.HEADLINE_WORDS,
                Overlap.share(head.hashes(), page.line(zone.headline()).hashes()));
        put(signs, StartSign.READS_AS_SUBHEAD, roles[i] == Role.SUBHEAD);
        put(signs, StartSign.READS_AS_LINK, roles[i] == Role.LINK);
        put(signs, StartSign.READS_AS_CAPTION, roles[i] == Role.CAPTION);
        boolean picture = false;
        boolean elsewhere = page.firstCopy(zone.index(i)) < zone.index(i);
        for (int j = i + 1; j < Math.min(roles.length, i + 30); j++) {
            picture |= line(j).stem() == head.stem();
        }
        int last = page.lastCopy(zone.index(i));
        elsewhere |= last >= zone.index(Math.min(roles.length, i + 30) - 1) + 1;
        put(signs, StartSign.OWN_PICTURE, picture);
        put(signs, StartSign.COPIED_ELSEWHERE, elsewhere);
    }

    private void paragraphs(int i, int first, int second, Map<StartSign, Double> signs) {
        LineFacts head = line(i);
        LineFacts lead = line(first);
        signs.put(StartSign.WORDS_IN_FIRST_PARAGRAPH, Overlap.share(head.hashes(), lead.hashes()));
        signs.put(StartSign.WORDS_IN_PARAGRAPHS, Overlap.pairsIn(page, zone.index(i), zone.index(i) + 1, 6));
        put(signs, StartSign.FIRST_OPENS_LIKE_NEWS, lead.is(LineFlag.SENTENCE_OPENING));
        put(signs, StartSign.FIRST_DATED, dated(lead.text()));
        boolean shortLead = lead.length() <= 300 && lead.sentenceEnds() <= 1;
        put(signs, StartSign.SHORT_LEAD, shortLead);
        boolean pictureNext =
                first + 1 < roles.length && (roles[first + 1] == Role.CAPTION || roles[first + 1] == Role.REPEAT);
        put(signs, StartSign.SHORT_LEAD_THEN_PICTURE, shortLead && pictureNext);
        put(signs, StartSign.PREFIXED_LEAD, lead.is(LineFlag.PREFIX));
        put(signs, StartSign.SECOND_OPENS_LIKE_NEWS, second >= 0 && line(second).is(LineFlag.SENTENCE_OPENING));
        double after = 0;
        for (int j = 0; j < roles.length && roles[j] != Role.AFTER; j++) {
            if (line(j).shape() == Shape.PROSE) {
                after += j > i ? line(j).length() : 0;
            }
        }
        put(signs, StartSign.LITTLE_TEXT_BELOW, second < 0 || after < 400);
    }

    private void surroundings(int i, Map<StartSign, Double> signs) {
        boolean date = false;
        for (int j = i + 1; j < Math.min(roles.length, i + 3); j++) {
            date |= line(j).shape() == Shape.DATE;
        }
        put(signs, StartSign.DATE_BELOW, date);
        boolean banner = false;
        boolean related = false;
        for (int j = Math.max(0, i - 3); j < i; j++) {
            Marker marker = line(j).shape() == Shape.MARKER ? line(j).marker() : null;
            banner |= marker == Marker.HOT_VIDEO;
            related |= marker == Marker.RELATED || marker == Marker.SIDEBAR || marker == Marker.LISTING;
        }
        put(signs, StartSign.BELOW_BANNER, banner);
        put(signs, StartSign.BELOW_RELATED_HEADING, related);
        boolean byline = false;
        for (int j = i - 1; j >= Math.max(0, i - 3) && line(j).shape() != Shape.PROSE; j--) {
            byline |= roles[j] == Role.BYLINE;
        }
        put(signs, StartSign.BELOW_BYLINE, byline);
        put(
                signs,
                StartSign.WIDER_GAP,
                i + 1 < roles.length && line(i).blanksBefore() > line(i + 1).blanksBefore());
        boolean beside =
                i > 0 && line(i - 1).shape() == Shape.TITLE && line(i - 1).stem() != line(i).stem()
                        || i + 1 < roles.length
                                && line(i + 1).shape() == Shape.TITLE
                                && line(i + 1).stem() != line(i).stem()
                                && roles[i + 1] != Role.CAPTION;
        put(signs, StartSign.ANOTHER_TITLE_BESIDE, beside);
    }

    /** Whether a day and month stand in the first 80 characters: {@code Ngày 26/7}. */
    private static boolean dated(String text) {
        int end = Math.min(text.length() - 1, 80);
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            if ((c == '/' || c == '.' || c == '-')
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static void put(Map<StartSign, Double> signs, StartSign sign, boolean holds) {
        if (holds) {
            signs.put(sign, 1.0);
        }
    }

    /** Returns the weights that come with the library, by the order of {@link StartSign}. */
    public static double[] standardWeights() {
        return Standard.WEIGHTS.clone();
    }

    /** Returns the log-odds that these are the signs of a start. */
    public static double score(Map<StartSign, Double> signs, double[] weights) {
        double sum = 0;
        for (Map.Entry<StartSign, Double> sign : signs.entrySet()) {
            sum += worth(sign, weights);
        }
        return sum;
    }

    /** Returns the three signs that speak most for a start, in words. */
    static String reason(Map<StartSign, Double> signs, double[] weights) {
        return String.join(
                ", ",
                signs.entrySet().stream()
                        .filter(sign -> sign.getKey() != StartSign.BIAS && worth(sign, weights) > 0.2)
                        .sorted(Comparator.comparingDouble((Map.Entry<StartSign, Double> sign) -> worth(sign, weights))
                                .reversed())
                        .limit(3)
                        .map(sign -> sign.getKey().words())
                        .toList());
    }

    private static double worth(Map.Entry<StartSign, Double> sign, double[] weights) {
        return sign.getValue() * weights[sign.getKey().ordinal()];
    }
}
