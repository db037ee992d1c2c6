// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import java.io.Reader;
import java.util.Locale;
import java.util.Set;

/**
 * Hands the parser a page without what gives neither lines nor metadata: the insides of scripts, styles, comments and
 * drawings, and indentation. On news pages that is two characters of three. Where a page holds something that makes it
 * doubtful how the rest reads, the rest is handed over as it is.
 */
final class LeanReader extends Reader {
    /** Shorter insides are not worth a cut. */
    private static final int SHORTEST = 4;

    /** In these white space counts. */
    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp", "textarea");
    /** After these the rest reads differently. */
    private static final Set<String> DOUBTFUL = Set.of("plaintext", "frameset", "math");
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
    private final int length;
    private final SourceTags tags;
    private boolean asItIs;
    private boolean preformatted;
    /** Where the inside of the drawing around begins that can be left out; -1 outside of such. */
    private int drawingInside = -1;

    private boolean drawing;
    /** Whether that inside has white space. */
    private boolean spaceInside;

    // what is handed over now, and where to go on after it
    private int from;
    private int to;
    private int resume;

    LeanReader(String html) {
        this.html = html;
        length = html.length();
        tags = new SourceTags(html);
    }

    @Override
    public int read(char[] into, int offset, int count) {
        int at = offset;
        int end = offset + count;
        while (at < end) {
            if (from == to && !nextPiece()) {
                break;
            }
            int n = Math.min(end - at, to - from);
            html.getChars(from, from + n, into, at);
            from += n;
            at += n;
        }
        return at == offset && count > 0 ? -1 : at - offset;
    }

    @Override
    public void close() {
        resume = length;
        from = to;
    }

    private boolean nextPiece() {
        from = resume;
        if (from == length) {
            to = from;
            return false;
        }
        while (!asItIs && tags.at < length) {
            int at = tags.at;
            char c = html.charAt(at);
            if (c == '<') {
                if (!tags.skipMarkup()) {
                    tags.at++;
                    drawingInside = -1;
                } else if (leftOut(at)) {
                    return true;
                }
            } else if (isSpace(c) && indentation(at)) {
                return true;
            } else if (tags.at == at) {
                text(at);
            }
        }
        to = resume = length;
        return true;
    }

    /** Passes text up to the next sign of markup. */
    private void text(int at) {
        drawingInside = -1;
        int next = html.indexOf('<', at);
        tags.at = next < 0 ? length : next;
    }

    /** Passes the white space at {@code at}, which follows markup; returns whether all but its first is left out. */
    private boolean indentation(int at) {
        int end = at + 1;
        while (end < length && isSpace(html.charAt(end))) {
            end++;
        }
        tags.at = end;
        spaceInside = true;
        return end - at > SHORTEST && !preformatted && drawingInside < 0 && cut(at + 1, end);
    }

    /** Returns whether something is left out behind the markup that begins at {@code start} and has been passed. */
    private boolean leftOut(int start) {
        if (tags.nameStart == tags.nameEnd) {
            return comment(start);
        }
        boolean endTag = html.charAt(start + 1) == '/';
        if (drawing) {
            drawing = tags.drawing;
            return drawing ? shape() : drawing(start);
        }
        if (endTag || !maySwitch(html.charAt(tags.nameStart))) {
            return false;
        }
        String name = name();
        if (name.equals("svg")) {
            svg();
        } else if (!tags.drawing && (name.equals("script") || name.equals("style"))) {
            return rawText(start);
        }
        preformatted |= PREFORMATTED.contains(name);
        asItIs |= DOUBTFUL.contains(name);
        return false;
    }

    /** Whether a name may be one that matters here, by its first letter. */
    private static boolean maySwitch(char first) {
        return switch (first | 0x20) {
            case 's', 'p', 'l', 'x', 't', 'f', 'm' -> true;
            default -> false;
        };
    }

    private boolean comment(int start) {
        if (!html.startsWith("<!--", start)) {
            // a section of characters is text within a drawing, a comment outside
            asItIs |= tags.drawing && html.startsWith("<![", start);
            return false;
        }
        int inside = start + 4;
        int end = tags.at - 3;
        // "<!-->", "<!--->" and "--!>" end a comment too, in a way that only mistakes are written
        boolean mistake = !html.startsWith("-->", end)
                || end < inside
                || end > inside && (html.charAt(inside) == '>' || html.charAt(inside) == '-')
                || indexOf("--!>", inside, end) >= 0;
        asItIs |= mistake;
        return !mistake && end - inside >= SHORTEST && drawingInside < 0 && cut(inside, end);
    }

    private boolean rawText(int start) {
        int inside = tags.tagEnd;
        int end = tags.at;
        int comment = indexOf("<!--", inside, end);
        if (end == length || html.charAt(inside - 2) == '/' || comment >= 0 && hasTag("script", comment, end)) {
            // scripts in comments in scripts: how they end is the parser's to say
            asItIs = true;
            return false;
        }
        return end - inside >= SHORTEST && !mayBeData(start, inside) && cut(inside, end);
    }

    /** Whether a script's tag may say that it holds data; it may do so by character references. */
    private boolean mayBeData(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = html.charAt(i);
            if (c == '&' || (c | 0x20) == 'j' && html.regionMatches(true, i, "json", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    private void svg() {
        boolean closed = html.charAt(tags.tagEnd - 2) == '/';
        if (!closed) {
            drawing = true;
            spaceInside = false;
            drawingInside = tags.tagEnd;
        } else if ("\"' ".indexOf(html.charAt(tags.tagEnd - 3)) >= 0) {
            tags.drawing = false;
        } else {
            asItIs = true;
        }
    }

    private boolean shape() {
        String name = name();
        if (!SHAPES.contains(name)) {
            drawingInside = -1;
            // an element of the page ends the drawing, or stands in a part of it that is page again
            asItIs |= !LABELS.contains(name) && !name.startsWith("fe");
        }
        return false;
    }

    private boolean drawing(int end) {
        int inside = drawingInside;
        drawingInside = -1;
        asItIs |= !name().equals("svg");
        if (asItIs || inside < 0 || end - inside < SHORTEST) {
            return false;
        }
        // white space in a drawing parts words as any does
        boolean first = isSpace(html.charAt(inside));
        boolean last = isSpace(html.charAt(end - 1));
        return (first || last || !spaceInside) && cut(first ? inside + 1 : inside, first || !last ? end : end - 1);
    }

    /** Ends the piece before {@code start} and lets the next begin at {@code end}. */
    private boolean cut(int start, int end) {
        to = start;
        resume = end;
        return true;
    }

    private boolean hasTag(String name, int start, int end) {
        for (int i = html.indexOf('<', start); i >= 0 && i < end; i = html.indexOf('<', i + 1)) {
            if (html.regionMatches(true, i + 1, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private String name() {
        return html.substring(tags.nameStart, tags.nameEnd).toLowerCase(Locale.ROOT);
    }

    private int indexOf(String sign, int start, int end) {
        for (int i = html.indexOf(sign.charAt(0), start); i >= 0 && i < end; i = html.indexOf(sign.charAt(0), i + 1)) {
            if (html.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }
}
