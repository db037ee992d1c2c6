// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.story.zone.Zone;
import org.jspecify.annotations.Nullable;

/** Reads tables, lists and dialogues: lines that belong together by their form. */
final class ListReader {
    /** This many lines that open with a dash are turns of a dialogue, not a list of links. */
    private static final int LEAST_TURNS = 4;

    private final Zone zone;
    /** Turns of a dialogue, counted when the first line asks, for most pages have no such line; -1 before. */
    private int turns = -1;

    /** The last item of an announced list; a line far above where there is none. */
    private int item = -9;

    ListReader(Zone zone) {
        this.zone = zone;
    }

    /** Returns the reading of line {@code i} of the zone; null where its form tells nothing. */
    @Nullable
    Reading read(int i, LineFacts line, @Nullable Reading above) {
        LineFacts next = zone.lineAt(i + 1);
        LineFacts previous = i == 0 ? null : zone.lineAt(i - 1);
        if (Thanks.are(line)) {
            return Reading.THANKS;
        }
        int bars = bars(line);
        if (bars > 0 && (previous != null && bars(previous) == bars || next != null && bars(next) == bars)) {
            return Reading.TABLE_ROW;
        }
        boolean titlesTable = next != null && bars(next) > 0 && !line.shape().isText() && line.words() >= 3;
        if (titlesTable) {
            return Reading.TABLE_ROW;
        }
        if (!line.is(LineFlag.DASH) && !line.is(LineFlag.LIST_NUMBER) && !isListMarkup(line)) {
            return null;
        }
        boolean announced = previous != null && previous.end() == LineEnd.COLON && previous.shape() != Shape.MARKER;
        if (announced || above == Reading.LISTED || goesOn(i, line)) {
            item = i;
            return Reading.LISTED;
        }
        if (line.is(LineFlag.DASH) && line.end().isSentenceEnd() && isDialogue()) {
            return Reading.DIALOGUE;
        }
        return null;
    }

    /** Whether an announced list goes on here over one line that is none of its items, as the text of a picture. */
    private boolean goesOn(int i, LineFacts line) {
        if (item != i - 2) {
            return false;
        }
        LineFacts last = zone.line(item);
        return switch (zone.line(i - 1).shape()) {
            case TITLE, SEMI, SHORT, PICTURE, PHOTO_CREDIT ->
                line.is(LineFlag.DASH) == last.is(LineFlag.DASH)
                        && line.is(LineFlag.LIST_NUMBER) == last.is(LineFlag.LIST_NUMBER);
            default -> false;
        };
    }

    private static boolean isListMarkup(LineFacts line) {
        Markup markup = line.line().markup();
        // items may be links to documents
        return markup != null && markup.list() && (markup.linkShare() < 0.5 || !LinkBoxReader.isPage(markup.link()));
    }

    /** Markup says what a table is: a row of two cells needs no second bar. */
    private static boolean isTableMarkup(LineFacts line) {
        Markup markup = line.line().markup();
        return markup != null && markup.table() && markup.linkShare() < 0.5;
    }

    private static int bars(LineFacts line) {
        if (!line.is(LineFlag.SEPARATOR) || line.length() > 300) {
            return 0;
        }
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            bars += line.text().charAt(i) == '|' ? 1 : 0;
        }
        return bars >= (isTableMarkup(line) ? 1 : 2) ? bars : 0;
    }

    private boolean isDialogue() {
        if (turns < 0) {
            turns = 0;
            for (int i = 0; i < zone.size(); i++) {
                turns += isTurn(zone.line(i)) ? 1 : 0;
            }
        }
        return turns >= LEAST_TURNS;
    }

    private static boolean isTurn(LineFacts line) {
        return line.is(LineFlag.DASH)
                && line.end().isSentenceEnd()
                && line.shape().isText();
    }
}
