// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

import java.util.HashMap;
import java.util.Map;

/**
 * What a tag means for the lines of a page, after the display rules of the HTML standard's suggested style sheet
 * (section "Rendering"), with form controls set apart as lines of their own.
 */
public final class Tags {
    /** Begins and ends a line. */
    public static final int BLOCK = 1;
    /** Shows nothing of what it holds. */
    static final int SILENT = 1 << 1;

    static final int BOLD = 1 << 2;
    static final int ITALIC = 1 << 3;
    static final int LINK = 1 << 4;
    static final int LIST_ITEM = 1 << 5;
    public static final int HEADING = 1 << 6;
    static final int CAPTION = 1 << 7;
    static final int CHROME = 1 << 8;
    static final int PREFORMATTED = 1 << 9;
    public static final int ROW = 1 << 10;
    public static final int CELL = 1 << 11;
    /** A table, its rows and its cells. */
    public static final int TABLE_PART = 1 << 16;

    /** Browsers show quote marks around it. */
    public static final int QUOTE = 1 << 17;

    public static final int BREAK = 1 << 12;
    public static final int IMAGE = 1 << 13;
    public static final int PLAYER = 1 << 14;
    /** May state metadata. */
    public static final int STATEMENT = 1 << 15;

    /** What an element is, all text inside it is too. */
    static final int HANDED_DOWN = SILENT | BOLD | ITALIC | LINK | LIST_ITEM | CELL | PREFORMATTED;

    /** Its place is told otherwise than that of text. */
    static final int NOT_TEXT = BREAK | IMAGE | PLAYER;

    private static final Map<String, Integer> FLAGS = new HashMap<>();

    static {
        put(
                BLOCK,
                "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption "
                        + "figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav "
                        + "ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th "
                        + "thead tr ul xmp button marquee");
        put(
                SILENT,
                "applet audio canvas colgroup datalist embed frame iframe math noembed noframes noscript object script "
                        + "style svg template title video");
        put(BOLD, "b strong h1 h2 h3 h4 h5 h6 th");
        put(ITALIC, "i em cite address dfn");
        put(LINK, "a");
        put(LIST_ITEM, "li dd dt");
        put(HEADING, "h1 h2 h3 h4 h5 h6");
        put(CAPTION, "figcaption caption");
        put(CHROME, "nav aside footer header form dialog button");
        put(PREFORMATTED, "pre listing xmp plaintext textarea");
        put(ROW, "tr");
        put(CELL, "td th");
        put(QUOTE, "q");
        put(TABLE_PART, "table tr td th");
        put(BREAK, "br hr");
        put(IMAGE, "img amp-img amp-anim");
        // AMP's own names (amp.dev, "Components")
        put(PLAYER, "video audio iframe embed object amp-video amp-audio amp-iframe amp-youtube amp-video-iframe");
        put(STATEMENT, "html meta link title script time");
    }

    private Tags() {}

    private static void put(int flag, String names) {
        for (String name : names.split(" ")) {
            FLAGS.merge(name, flag, (a, b) -> a | b);
        }
    }

    /** Returns the flags of the tag {@code name}, which is in lower case. */
    static int of(String name) {
        Integer flags = FLAGS.get(name);
        return flags == null ? 0 : flags;
    }
}
