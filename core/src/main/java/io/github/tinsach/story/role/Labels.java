// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.model.Label;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.story.form.MarkupClass;
import io.github.tinsach.story.reading.Reading;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Verdict;
import java.util.Locale;

/** Turns roles into labels: the role says what a line does, its reading which of several labels fits. */
public final class Labels {
    private Labels() {}

    /** Returns the verdict on a line of the zone that is above the end of the article. */
    static Verdict of(Role role, Reading reading, LineFacts line) {
        int r = role.ordinal();
        int reads = reading.ordinal();
        return new Verdict(label(role, reading, line), Words.RULE[r][reads], Words.REASON[r][reads]);
    }

    /** Rules and reasons of all roles and readings, made once. */
    private static final class Words {
        static final String[][] RULE = new String[Role.values().length][Reading.values().length];
        static final String[][] REASON = new String[Role.values().length][Reading.values().length];

        static {
            for (Role role : Role.values()) {
                String name = role.name().toLowerCase(Locale.ROOT);
                for (Reading reading : Reading.values()) {
                    RULE[role.ordinal()][reading.ordinal()] = name + "-" + reading.id();
                    REASON[role.ordinal()][reading.ordinal()] = reading.words() + ", " + place(role);
                }
            }
        }
    }

    private static String place(Role role) {
        return switch (role) {
            case LEAD -> "where the lead stands";
            case BODY -> "among the article's paragraphs";
            case SUBHEAD -> "heading the paragraphs below it";
            case CAPTION -> "where a picture's text stands";
            case BYLINE -> "where author, date and source stand";
            case REPEAT -> "saying nothing new";
            case LINK -> "interrupting the text as links do";
            case CHROME -> "interrupting the text as buttons and players do";
            case AFTER -> "below the end of the article";
        };
    }

    private static Label label(Role role, Reading reading, LineFacts line) {
        return switch (role) {
            case LEAD -> isAltText(line) ? Label.REPEAT : Label.LEAD;
            case BODY -> isAltText(line) ? Label.REPEAT : Label.BODY;
            case SUBHEAD -> isAltText(line) ? Label.REPEAT : Label.SUBHEAD;
            case CAPTION -> isAltText(line) ? Label.REPEAT : Label.CAPTION;
            case BYLINE -> isCredit(reading, line) ? Label.CREDIT : Label.BYLINE;
            case REPEAT -> Label.REPEAT;
            case LINK -> link(reading);
            case CHROME, AFTER -> chrome(reading, line);
        };
    }

    /** An image's alternative text is nothing that a reader of the page saw. */
    private static boolean isAltText(LineFacts line) {
        Markup markup = line.line().markup();
        return markup != null && markup.imageText();
    }

    private static boolean isCredit(Reading reading, LineFacts line) {
        return reading == Reading.SOURCE || line.is(LineFlag.SOURCE) || reading == Reading.ADDRESS;
    }

    private static Label link(Reading reading) {
        return switch (reading) {
            case LISTING_HEADING -> Label.LISTING;
            case SIDEBAR_HEADING -> Label.SIDEBAR;
            default -> Label.RELATED;
        };
    }

    private static boolean isPlayer(LineFacts line) {
        Markup markup = line.line().markup();
        return markup != null && (MarkupClass.in(markup.names()) & 1 << MarkupClass.VIDEO.ordinal()) != 0;
    }

    private static Label chrome(Reading reading, LineFacts line) {
        Marker marker = line.marker();
        if (line.shape() == Shape.MARKER && marker != null) {
            return marker.label();
        }
        return switch (reading) {
            case TIME_ONLY -> Label.HOT_VIDEO;
            case FOREIGN_SHORT -> Label.HOT_VIDEO;
            case ADDRESS -> Label.FOOTER;
            case COMMENT_BOX -> Label.FEEDBACK;
            case DIALOG -> isPlayer(line) ? Label.HOT_VIDEO : Label.NAVIGATION;
            default -> Label.SOCIAL;
        };
    }
}
