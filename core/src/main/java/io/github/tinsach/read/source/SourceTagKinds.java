// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.source;

/**
 * What a tag's name says of how the source after it reads, and of what may be left out around it. Names are looked up by
 * a number made of their letters, so that no string is made of the tens of thousands of tags of a page.
 */
public final class SourceTagKinds {
    /** All up to the end tag is text that no one sees. */
    static final int RAW = 1;
    /** All up to the end tag is text, with character references. */
    static final int RAW_SHOWN = 1 << 1;
    /** Within these, script, style and title are elements like any other. */
    static final int FOREIGN = 1 << 2;

    public static final int SVG = 1 << 3;
    /** After these the rest reads differently. */
    public static final int DOUBTFUL = 1 << 4;
    /** In these white space counts. */
    public static final int PREFORMATTED = 1 << 5;
    /** Shows nothing of the elements it holds. */
    public static final int SILENT = 1 << 6;
    /** Holds nothing. */
    public static final int VOID = 1 << 7;

    public static final int TABLE = 1 << 8;
    public static final int QUOTE = 1 << 9;
    public static final int IMAGE = 1 << 10;
    public static final int SCRIPT_OR_STYLE = 1 << 11;
    public static final int META = 1 << 12;
    public static final int LINK = 1 << 13;
    /** Shown whatever its style says. */
    public static final int ROOT = 1 << 14;
    /** All that follows is text. */
    static final int ONLY_TEXT = 1 << 18;
    /** Goes on, with all its attributes, behind what ends while it is open (HTML standard, "formatting elements"). */
    public static final int FORMATTING = 1 << 15;
    /** Begins anew when it begins while it is open. */
    public static final int ANCHOR = 1 << 16;
    /** An end tag in it does not end a formatting element around it. */
    public static final int SCOPE = 1 << 17;

    /** Before these, white space shows or not by where it stands. */
    public static final int SPACE_COUNTS = QUOTE | TABLE | RAW_SHOWN | PREFORMATTED | DOUBTFUL;

    /** The number of a formatting element stands above this bit. */
    private static final int NUMBER = 24;

    public static final int FORMATTING_ELEMENTS = 16;

    private static final int BITS = 8;
    private static final long[] KEYS = new long[1 << BITS];
    private static final int[] KINDS = new int[1 << BITS];

    static {
        put(RAW, "script style xmp iframe noembed noframes");
        put(RAW_SHOWN, "title textarea");
        put(FOREIGN, "svg math");
        put(SVG, "svg");
        put(DOUBTFUL, "plaintext frameset math");
        put(PREFORMATTED, "pre listing xmp textarea");
        put(SILENT, "applet audio canvas datalist noscript object template title video");
        put(VOID, "area base br col embed frame hr image img input keygen link meta param source track wbr");
        put(TABLE, "table");
        put(QUOTE, "q");
        put(IMAGE, "img image amp-img amp-anim");
        put(SCRIPT_OR_STYLE, "script style");
        put(META, "meta");
        put(LINK, "link");
        put(ROOT, "html body");
        put(SCOPE, "table td th caption object applet marquee template select");
        put(ANCHOR, "a");
        put(ONLY_TEXT, "plaintext");
        String[] formatting = "a b big code em font i nobr s small strike strong tt u".split(" ");
        for (int i = 0; i < formatting.length; i++) {
            put(FORMATTING | i << NUMBER, formatting[i]);
        }
    }

    private SourceTagKinds() {}

    private static void put(int kind, String names) {
        for (String name : names.split(" ")) {
            long key = 0;
            for (int i = 0; i < name.length(); i++) {
                key = key(key, name.charAt(i));
            }
            int slot = slot(key);
            KEYS[slot] = key;
            KINDS[slot] |= kind;
        }
    }

    /** Returns the number of a name that goes on with {@code c}; no two names of twelve letters or less share one. */
    static long key(long before, char c) {
        return before << 5 | c & 31;
    }

    /** Returns the kinds of the tag whose name, of ASCII characters, has the number {@code key}; 0 where it is of none. */
    static int of(long key) {
        return KINDS[slot(key)];
    }

    /** Returns which of the formatting elements {@code kind} is. */
    public static int number(int kind) {
        return kind >>> NUMBER;
    }

    private static int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 64 - BITS);
        while (KEYS[slot] != key && KEYS[slot] != 0) {
            slot = slot + 1 & (1 << BITS) - 1;
        }
        return slot;
    }
}
