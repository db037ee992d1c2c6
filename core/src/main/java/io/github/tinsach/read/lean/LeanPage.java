// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.lean;

import io.github.tinsach.read.source.HtmlSpace;
import io.github.tinsach.read.source.SourceTagKinds;
import io.github.tinsach.read.source.SourceTags;
import io.github.tinsach.read.source.SourceTexts;
import java.io.Reader;

/**
 * A page without what gives neither lines nor metadata: scripts, styles, comments, drawings, white space between tags,
 * attributes that nobody reads. On news pages that is five characters of six, and half of what a parser has to do. Where
 * a page holds something that makes it doubtful how the rest reads, the rest is left as it is.
 */
public final class LeanPage {
    /** Shorter insides are not worth a cut. */
    static final int SHORTEST = 4;

    private final String html;
    private final int length;
    private final SourceTags tag;
    private final LeanPieces pieces;
    private final SourceTexts texts = new SourceTexts();
    private final NeededAttributes needed;
    private final StatingTags stating;
    private final LeanSpace space;
    private final LeanDrawing drawing;
    private boolean asItIs;

    /** Begins the lean form of {@code html}. */
    public LeanPage(String html) {
        this.html = html;
        length = html.length();
        tag = new SourceTags(html);
        pieces = new LeanPieces(html);
        needed = new NeededAttributes(html);
        stating = new StatingTags(html);
        space = new LeanSpace(html, pieces);
        drawing = new LeanDrawing(html, pieces, space);
        int at = 0;
        while (at < length) {
            at = html.charAt(at) == '<' && tag.isMarkup(at) ? markup(at) : text(at);
        }
        space.putBefore(length);
        pieces.finish();
    }

    /** Returns what is left of the page. */
    public Reader reader() {
        return new LeanReader(html, pieces);
    }

    /** Returns where the texts and images of the whole page stand. */
    public SourceTexts texts() {
        return texts;
    }

    private int text(int start) {
        int end = tag.textEnd(start);
        int words = start;
        while (words < end && HtmlSpace.is(html.charAt(words))) {
            words++;
        }
        int visible = words;
        while (visible < end && SourceTags.isSpace(html.charAt(visible))) {
            visible++;
        }
        if (visible < end) {
            texts.addText(visible, end);
        }
        if (!asItIs) {
            leanText(start, words, end);
        }
        return end;
    }

    private void leanText(int start, int words, int end) {
        if (drawing.open()) {
            if (words > start) {
                drawing.space(start);
            }
            if (words < end) {
                drawing.keep();
            }
            if (drawing.plain()) {
                return;
            }
        } else if (words == end && space.mayMove()) {
            space.take(start, end);
            return;
        }
        space.text(start, words > start);
        if (words - start > SHORTEST && !space.preformatted()) {
            pieces.cut(start + 1, words);
        }
    }

    /** Returns where to go on after the markup at {@code start}. */
    private int markup(int start) {
        int next = tag.pass(start);
        if (!tag.closing() && (tag.kind() & SourceTagKinds.IMAGE) != 0) {
            texts.addImage(start, tag.end());
        }
        if (asItIs) {
            return next;
        }
        if (tag.nameStart() == tag.nameEnd()) {
            comment(start);
        } else if (drawing.open()) {
            trust(start, drawing.tag(tag, start));
        } else if (tag.closing()) {
            space.end(tag, start);
        } else if ((tag.kind() & SourceTagKinds.SCRIPT_OR_STYLE) != 0) {
            return script(start, next);
        } else {
            startTag(start, next);
        }
        return next;
    }

    private void startTag(int start, int next) {
        int kind = tag.kind();
        if ((kind & (SourceTagKinds.META | SourceTagKinds.LINK)) != 0
                && space.partsNothing(start)
                && !stating.mayState(tag)) {
            pieces.cut(start, tag.end());
        } else if ((kind & SourceTagKinds.SVG) != 0) {
            trust(start, drawing.begin(tag, start));
        } else {
            space.begin(tag, start, next == length);
            asItIs = (kind & SourceTagKinds.DOUBTFUL) != 0;
            needed.keep(tag, pieces);
        }
    }

    /** Leaves the page from {@code start} on as it is, unless it is certain how it reads. */
    private void trust(int start, boolean certain) {
        if (!certain) {
            drawing.keep();
            space.putBefore(start);
            asItIs = true;
        }
    }

    private void comment(int start) {
        if (!html.startsWith("<!--", start)) {
            // a section of characters is text within a drawing, a comment outside
            trust(start, !tag.foreign() || !html.startsWith("<![", start));
            return;
        }
        int inside = start + 4;
        int end = tag.end() - 3;
        // "<!-->", "<!--->" and "--!>" end a comment too, in a way that only mistakes are written
        boolean mistake = end < inside
                || !html.startsWith("-->", end)
                || end > inside && (html.charAt(inside) == '>' || html.charAt(inside) == '-')
                || indexOf("--!>", inside, end) >= 0;
        if (mistake) {
            trust(start, false);
        } else if (!drawing.open() && space.partsNothing(start)) {
            pieces.cut(start, tag.end());
        } else if (!drawing.plain()) {
            space.markup();
            cutInside(inside, end);
        }
    }

    /** Returns where to go on after the script or style at {@code start}, which ends at {@code end}. */
    private int script(int start, int end) {
        int inside = tag.end();
        boolean nested = tag.commentInside() >= 0 && indexOf("<script", tag.commentInside(), end) >= 0;
        if (end == length || html.charAt(inside - 2) == '/' || nested) {
            // scripts in comments in scripts: how they end is the parser's to say
            trust(start, false);
            return end;
        }
        boolean states = stating.mayState(tag);
        if (!states && space.partsNothing(start)) {
            int after = tag.pass(end);
            pieces.cut(start, after);
            return after;
        }
        if (!states) {
            cutInside(inside, end);
        }
        space.markup();
        return end;
    }

    private void cutInside(int start, int end) {
        if (end - start >= SHORTEST) {
            pieces.cut(start, end);
        }
    }

    private int indexOf(String sign, int start, int end) {
        for (int i = html.indexOf(sign.charAt(0), start); i >= 0 && i < end; i = html.indexOf(sign.charAt(0), i + 1)) {
            if (html.regionMatches(true, i, sign, 0, sign.length())) {
                return i;
            }
        }
        return -1;
    }
}
