// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.noiselabel;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.model.Label;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Verdict;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Labels the lines that are noise: {@link NoiseModel} chooses, and the plainest fact for its choice is the reason. */
public final class NoiseLabels {
    /** This many short lines in a row are a menu. */
    private static final int MENU_RUN = 5;

    private final NoiseLines lines;
    private final PageFacts page;
    private int cachedHeading = -1;
    private int cachedState = -1;
    private @Nullable Verdict cached;

    private NoiseLabels(NoiseLines lines) {
        this.lines = lines;
        this.page = lines.page();
    }

    /**
     * Returns the noise of a page for the model to label.
     *
     * @param headline index of the headline; -1 for none
     * @param end index after the last line of the article
     * @param roles what the lines below the headline do
     * @param verdicts null for lines without a verdict, of which those in the article are left out
     */
    public static NoiseLines lines(PageFacts page, int headline, int end, Role[] roles, @Nullable Verdict[] verdicts) {
        byte[] place = new byte[page.size()];
        Arrays.fill(place, NoiseLines.NONE);
        for (int i = 0; i < page.size(); i++) {
            int inZone = i - headline - 1;
            if (headline >= 0 && i < headline) {
                place[i] = NoiseLines.ABOVE;
            } else if (i >= end) {
                place[i] = NoiseLines.BELOW;
            } else if (headline >= 0 && inZone >= 0 && inZone < roles.length) {
                Verdict verdict = verdicts[i];
                boolean second = verdict != null && verdict.label() == Label.SECOND_STORY;
                place[i] = second ? NoiseLines.NONE : place(roles[inZone]);
            }
        }
        return new NoiseLines(page, headline, end, place);
    }

    private static byte place(Role role) {
        return switch (role) {
            case LINK -> NoiseLines.LINK;
            case CHROME -> NoiseLines.CHROME;
            // between the article and another story
            case AFTER -> NoiseLines.BELOW;
            default -> NoiseLines.NONE;
        };
    }

    /** Sets the verdicts of the open lines. */
    public static void label(NoiseLines lines, NoiseModel model, @Nullable Verdict[] verdicts) {
        NoiseLabels labels = new NoiseLabels(lines);
        NoiseChoice choice = new NoiseChoice(model, lines);
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isOpen(i)) {
                choice.choose(i);
                Label label = NoiseModel.LABELS.get(lines.state(i));
                Verdict verdict = verdicts[i];
                if (verdict == null) {
                    verdicts[i] = labels.verdict(i, label, model);
                } else if (verdict.label() != label) {
                    verdicts[i] = new Verdict(label, verdict.rule(), verdict.reason());
                }
            }
        }
    }

    private Verdict verdict(int i, Label label, NoiseModel model) {
        LineFacts line = page.line(i);
        Marker marker = lines.phrase(i);
        if (marker != null && marker.label() == label) {
            return new Verdict(label, Reasons.PHRASE[lines.state(i)], "the phrase \"" + line.text() + "\"");
        }
        if (label == Label.FOOTER && line.is(LineFlag.COPYRIGHT)) {
            return COPYRIGHT;
        }
        int heading = lines.heading(i);
        Marker above = heading < 0 ? null : lines.phrase(heading);
        if (above != null && above.label() == label) {
            return block(heading, lines.state(i), label);
        }
        if (label == Label.NAVIGATION && lines.shortRun(i) >= MENU_RUN) {
            return MENU;
        }
        if (label == Label.REPEAT) {
            return REPEAT;
        }
        if (label == Label.BYLINE) {
            return BYLINE;
        }
        if (i > 0 && lines.isOpen(i - 1) && lines.state(i - 1) == lines.state(i)) {
            return Reasons.RUN[lines.state(i)];
        }
        lines.fill(i, model);
        return Reasons.FEATURE[lines.state(i)][
                model.strongest(lines, lines.state(i)).ordinal()];
    }

    private Verdict block(int heading, int state, Label label) {
        Verdict verdict = cached;
        if (verdict == null || cachedHeading != heading || cachedState != state) {
            String words = page.line(heading).text();
            verdict = new Verdict(label, "block-" + label.key(), "in the block under \"" + words + "\"");
            cached = verdict;
            cachedHeading = heading;
            cachedState = state;
        }
        return verdict;
    }

    private static final Verdict COPYRIGHT = new Verdict(Label.FOOTER, "copyright", "a copyright sign");
    private static final Verdict MENU =
            new Verdict(Label.NAVIGATION, "menu", "one of a run of short lines, as menus have");
    private static final Verdict REPEAT =
            new Verdict(Label.REPEAT, "headline-above", "words that stand in the article already");
    private static final Verdict BYLINE =
            new Verdict(Label.BYLINE, "byline-above", "a date or name beside the headline");

    /** The verdicts without words of the page, and rules, made once. */
    private static final class Reasons {
        static final String[] PHRASE = new String[NoiseModel.STATES];
        static final Verdict[] RUN = new Verdict[NoiseModel.STATES];
        static final Verdict[][] FEATURE = new Verdict[NoiseModel.STATES][NoiseFeature.values().length];

        static {
            for (int s = 0; s < NoiseModel.STATES; s++) {
                Label label = NoiseModel.LABELS.get(s);
                PHRASE[s] = "phrase-" + label.key();
                RUN[s] = new Verdict(label, "run-" + label.key(), "goes on with the lines above it");
                for (NoiseFeature feature : NoiseFeature.values()) {
                    FEATURE[s][feature.ordinal()] = new Verdict(label, "form-" + label.key(), "by " + feature.words());
                }
            }
        }

        private Reasons() {}
    }
}
