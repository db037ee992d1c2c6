// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.lean;

import io.github.tinsach.read.source.HtmlSpace;
import io.github.tinsach.read.source.SourceTags;
import java.util.Locale;
import java.util.Set;

/** Leaves out the svg elements of a page that hold nothing but shapes. */
final class LeanDrawing {
    /** Elements of a drawing that may hold text or style; filters, whose names begin with {@code fe}, besides. */
    private static final Set<String> LABELS =
            Set.of("title", "desc", "text", "tspan", "style", "filter", "image", "pattern", "animate");
    /** Elements that draw and hold no text. */
    private static final Set<String> SHAPES = Set.of(
            "path",
            "g",
            "circle",
            "rect",
            "polygon",
            "polyline",
            "line",
            "ellipse",
            "use",
            "defs",
            "clippath",
            "mask",
            "lineargradient",
            "radialgradient",
            "stop",
            "symbol");

    private final String html;
    private final LeanPieces pieces;
    private final LeanSpace space;
    private boolean open;
    /** Where its tag begins, and where its inside does. */
    private int start;

    private int inside;
    /** Whether it has held nothing but shapes so far. */
    private boolean plain;
    /** Where white space stands in it; -1 where there is none. */
    private int spaceInside;

    LeanDrawing(String html, LeanPieces pieces, LeanSpace space) {
        this.html = html;
        this.pieces = pieces;
        this.space = space;
    }

    /** Returns whether the scan is in a drawing. */
    boolean open() {
        return open;
    }

    /** Returns whether the scan is in a drawing that may be left out whole. */
    boolean plain() {
        return open && plain;
    }

    /** Notes the svg tag at {@code tagStart}; returns false where it is doubtful what it begins. */
    boolean begin(SourceTags tag, int tagStart) {
        if (html.charAt(tag.end() - 2) != '/') {
            open = true;
            start = tagStart;
            inside = tag.end();
            plain = true;
            spaceInside = -1;
        } else if ("\"' ".indexOf(html.charAt(tag.end() - 3)) >= 0) {
            tag.leaveForeign();
            space.markup();
        } else {
            return false;
        }
        return true;
    }

    /** Notes white space at {@code at}. */
    void space(int at) {
        spaceInside = at;
    }

    /** Notes that the drawing cannot be left out. */
    void keep() {
        if (open) {
            plain = false;
            space.putBefore(start);
        }
    }

    /** Notes a tag in the drawing, or its end; returns false where an element of the page stands in it, or ends it. */
    boolean tag(SourceTags tag, int tagStart) {
        String name = html.substring(tag.nameStart(), tag.nameEnd()).toLowerCase(Locale.ROOT);
        if (tag.foreign()) {
            if (SHAPES.contains(name)) {
                return true;
            }
            keep();
            return LABELS.contains(name) || name.startsWith("fe");
        }
        if (!name.equals("svg")) {
            keep();
        } else if (plain) {
            leaveOut(tagStart, tag.end());
        } else {
            space.markup();
        }
        open = false;
        return name.equals("svg");
    }

    /** Leaves out the drawing, or what it holds. */
    private void leaveOut(int endTag, int end) {
        if (space.mayMove() && space.partsNothing(start)) {
            pieces.cut(start, end);
            if (spaceInside >= 0) {
                space.taken(spaceInside);
            }
            return;
        }
        space.putBefore(start);
        space.markup();
        if (endTag - inside < LeanPage.SHORTEST) {
            return;
        }
        // white space in a drawing parts words as any does
        boolean first = HtmlSpace.is(html.charAt(inside));
        boolean last = HtmlSpace.is(html.charAt(endTag - 1));
        if (first || last || spaceInside < 0) {
            pieces.cut(first ? inside + 1 : inside, first || !last ? endTag : endTag - 1);
        }
    }
}
