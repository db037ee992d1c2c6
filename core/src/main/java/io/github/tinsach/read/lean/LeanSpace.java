// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.lean;

import io.github.tinsach.read.source.HtmlSpace;
import io.github.tinsach.read.source.SourceTagKinds;
import io.github.tinsach.read.source.SourceTags;

/**
 * White space between tags. It is taken out, and put in again before the next text, so that it is no text of its own: the
 * place of white space among tags without text does not show. Where it may show, it stays.
 */
final class LeanSpace {
    private final LeanPieces pieces;
    private final OpenFormatting formatting = new OpenFormatting();
    private final HiddenPart hidden;
    private boolean preformatted;
    private boolean bodyEnded;
    private int tables;
    /** Where white space stands that has been taken out, -1 where there is none. */
    private int taken = -1;
    /** Whether what has been kept last is text. */
    private boolean afterText;

    LeanSpace(String html, LeanPieces pieces) {
        this.pieces = pieces;
        hidden = new HiddenPart(html);
    }

    /** Notes a start tag, before which white space is put in again where it counts; the last of a page is not told. */
    void begin(SourceTags tag, int start, boolean last) {
        int kind = tag.kind();
        boolean hides = hidden.hides(tag);
        if (last || hides || (kind & SourceTagKinds.SPACE_COUNTS) != 0) {
            putBefore(start);
        }
        afterText = false;
        hidden.begin(tag, hides);
        formatting.begin(kind);
        preformatted |= (kind & SourceTagKinds.PREFORMATTED) != 0;
        tables += (kind & SourceTagKinds.TABLE) != 0 ? 1 : 0;
    }

    /** Notes an end tag. */
    void end(SourceTags tag, int start) {
        int kind = tag.kind();
        if ((kind & (SourceTagKinds.QUOTE | SourceTagKinds.ROOT)) != 0) {
            putBefore(start);
        }
        afterText = false;
        hidden.end(tag);
        formatting.end(kind);
        bodyEnded |= (kind & SourceTagKinds.ROOT) != 0;
        tables -= (kind & SourceTagKinds.TABLE) != 0 && tables > 0 ? 1 : 0;
    }

    /** Notes other markup that is kept. */
    void markup() {
        afterText = false;
    }

    /** Notes text that is kept, which begins with white space or not. */
    void text(int start, boolean space) {
        if (space) {
            // it serves for what was taken out
            taken = -1;
        } else {
            putBefore(start);
        }
        afterText = true;
    }

    /** Returns whether white space counts as it is written. */
    boolean preformatted() {
        return preformatted;
    }

    /**
     * Returns whether white space may be taken out here. In tables it matters what is text and what is white space; in hidden
     * parts white space with text does not show; behind the body's end white space and text go to different places.
     */
    boolean mayMove() {
        return tables == 0 && !preformatted && !bodyEnded && formatting.none() && !hidden.inside();
    }

    /** Takes out the white space from {@code start} to {@code end}. */
    void take(int start, int end) {
        taken = start;
        pieces.cut(start, end);
    }

    /** Notes that what was taken out holds white space at {@code at}. */
    void taken(int at) {
        taken = at;
    }

    /** Puts in before {@code at} what was taken out, if anything. */
    void putBefore(int at) {
        if (taken >= 0) {
            pieces.insert(taken, at);
            taken = -1;
            afterText = true;
        }
    }

    /** Returns whether what stands at {@code at} can be left out whole without making a tag or reference of what it parts. */
    boolean partsNothing(int at) {
        boolean apart = !afterText || HtmlSpace.is(pieces.last(at)) && tables == 0 && !hidden.inside();
        return !preformatted && formatting.none() && (taken >= 0 || apart);
    }
}
