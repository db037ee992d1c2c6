// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import org.jspecify.annotations.Nullable;

/** What the lines beside a line ask of it, in the bits of a short: each line is asked several times. */
public final class LineForm {
    /** What {@link #phrase} returns where a line is no known phrase. */
    public static final int NO_PHRASE = Marker.values().length;

    private static final Marker[] MARKERS = Marker.values();
    private static final int LONGEST_MENU_ITEM = 40;
    private static final int PHRASE = 4;
    private static final int FOUR_BITS = 15;
    private static final int BEGINNING = 1 << 8;
    private static final int SHORT = 1 << 9;
    private static final int IMPRINT = 1 << 10;

    /** The form of what stands above the first line and below the last. */
    public static final short NO_LINE = (short) (Shape.NUMBER.ordinal() | NO_PHRASE << PHRASE);

    private LineForm() {}

    /** Returns the form of {@code line}. */
    public static short of(LineFacts line) {
        Shape shape = line.shape();
        Marker marker = shape == Shape.MARKER ? line.marker() : null;
        int form = shape.ordinal() | (marker == null ? NO_PHRASE : marker.ordinal()) << PHRASE;
        form |= line.is(LineFlag.MARKER_BEGINNING) ? BEGINNING : 0;
        form |= isShort(shape) && line.length() <= LONGEST_MENU_ITEM ? SHORT : 0;
        form |= line.is(LineFlag.COPYRIGHT) || marker == Marker.FOOTER ? IMPRINT : 0;
        return (short) form;
    }

    private static boolean isShort(Shape shape) {
        return switch (shape) {
            case SHORT, NAME, MARKER, NUMBER -> true;
            default -> false;
        };
    }

    /** Returns the {@link Shape}, by ordinal. */
    public static int shape(int form) {
        return form & FOUR_BITS;
    }

    /** Returns the {@link Marker} that the line is, by ordinal; {@link #NO_PHRASE} where it is none. */
    public static int phrase(int form) {
        return form >> PHRASE & FOUR_BITS;
    }

    /** Returns the known phrase that the line is, or null. */
    public static @Nullable Marker marker(int form) {
        int phrase = phrase(form);
        return phrase == NO_PHRASE ? null : MARKERS[phrase];
    }

    /** Returns 0 where the line is no known phrase, 1 where it begins as one does, 2 where it is one. */
    public static int kind(int form) {
        return phrase(form) == NO_PHRASE ? 0 : (form & BEGINNING) != 0 ? 1 : 2;
    }

    /** Returns whether the line is as short as the items of menus are. */
    public static boolean isMenuItem(int form) {
        return (form & SHORT) != 0;
    }

    /** Returns whether the line is one of an imprint. */
    public static boolean isImprint(int form) {
        return (form & IMPRINT) != 0;
    }
}
