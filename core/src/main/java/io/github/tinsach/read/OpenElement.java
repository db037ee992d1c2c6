// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element whose end has not been reached, with what it hands down to the text inside. Objects are used again for
 * later elements of the same depth; the strings they give out stay valid.
 */
final class OpenElement {
    /** Real pages stay below 35; the bound keeps a hostile page of deep elements linear. */
    private static final int LONGEST_PATH = 40;

    private static final int MOST_NAMES = 300;
    private static final int MOST_OWN_NAMES = 160;

    private final @Nullable OpenElement parent;
    private @Nullable Element element;
    /** The element's attributes; null where it has none. */
    @Nullable
    Attributes attributes;

    private @Nullable String path;
    private @Nullable String names;
    private @Nullable String ownNames;
    private @Nullable Boolean caption;
    private int pathLength;
    // siblings mostly share tag and class: their strings are made once
    private String childTag = "";
    private String childPath = "";
    private String childNames = "";
    private String childAllNames = "";

    int flags;
    int heading;
    boolean silent;
    boolean link;
    boolean bold;
    boolean italic;
    boolean list;
    boolean table;
    boolean preformatted;
    String chrome = "";
    String href = "";
    /** Type of the microdata item around, as stated; empty outside of any. */
    String itemType = "";
    /** The property of another item that the item around is the value of; empty otherwise. */
    String itemProperty = "";

    OpenElement(@Nullable OpenElement parent) {
        this.parent = parent;
    }

    /** Makes this stand for {@code element}. */
    void open(Element element) {
        this.element = element;
        String tag = element.normalName();
        flags = Tags.of(tag);
        path = null;
        names = null;
        ownNames = null;
        caption = null;
        childTag = "";
        childNames = "";
        inherit();
        silent |= (flags & Tags.SILENT) != 0;
        link |= (flags & Tags.LINK) != 0;
        bold |= (flags & Tags.BOLD) != 0;
        italic |= (flags & Tags.ITALIC) != 0;
        list |= (flags & Tags.LIST_ITEM) != 0;
        table |= (flags & Tags.CELL) != 0;
        preformatted |= (flags & Tags.PREFORMATTED) != 0;
        if ((flags & Tags.HEADING) != 0) {
            heading = tag.charAt(1) - '0';
        }
        if ((flags & Tags.CHROME) != 0) {
            chrome = tag;
        }
        attributes = element.attributesSize() > 0 ? element.attributes() : null;
        if (attributes != null) {
            readAttributes(tag, attributes);
        }
    }

    private void inherit() {
        OpenElement above = parent;
        if (above == null) {
            heading = 0;
            silent = link = bold = italic = list = table = preformatted = false;
            chrome = "";
            href = itemType = itemProperty = "";
            return;
        }
        heading = above.heading;
        silent = above.silent;
        link = above.link;
        bold = above.bold;
        italic = above.italic;
        list = above.list;
        table = above.table;
        preformatted = above.preformatted;
        chrome = above.chrome;
        href = above.href;
        itemType = above.itemType;
        itemProperty = above.itemProperty;
    }

    private void readAttributes(String tag, Attributes attributes) {
        if (attributes.hasKey("hidden") && !"until-found".equalsIgnoreCase(attributes.get("hidden"))
                || "true".equalsIgnoreCase(attributes.get("aria-hidden"))) {
            silent = true;
        }
        String style = attributes.get("style");
        if (!style.isEmpty()) {
            InlineStyle read = InlineStyle.of(style);
            // a whole page may be hidden until its scripts have run
            silent |= read.hidden() && !tag.equals("body") && !tag.equals("html");
            bold = read.bold() == null ? bold : read.bold();
            italic = read.italic() == null ? italic : read.italic();
        }
        String role = attributes.get("role");
        if (!role.isEmpty()) {
            chrome = chromeOfRole(role);
        }
        if (link && attributes.hasKey("href")) {
            href = attributes.get("href");
        }
        if (attributes.hasKey("itemscope")) {
            itemType = attributes.get("itemtype");
            itemProperty = attributes.get("itemprop");
        }
    }

    private String chromeOfRole(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "navigation", "menu", "menubar", "tablist" -> "nav";
            case "complementary" -> "aside";
            case "contentinfo" -> "footer";
            case "banner" -> "header";
            case "search", "form" -> "form";
            case "dialog", "alertdialog" -> "dialog";
            case "button" -> "button";
            default -> chrome;
        };
    }

    /** Returns the tag names from body down to the innermost block. */
    String path() {
        String known = path;
        if (known != null) {
            return known;
        }
        OpenElement above = parent;
        Element here = element;
        if (above == null || here == null || here.normalName().equals("body")) {
            pathLength = here == null ? 0 : 1;
            known = here == null ? "" : here.normalName();
        } else {
            String before = above.path();
            pathLength = above.pathLength;
            known = before;
            if ((flags & Tags.BLOCK) != 0) {
                String tag = here.normalName();
                if (!tag.equals(above.childTag)) {
                    above.childTag = tag;
                    String kept = pathLength < LONGEST_PATH ? before : before.substring(before.indexOf('/') + 1);
                    above.childPath = kept + "/" + tag;
                }
                pathLength = Math.min(pathLength + 1, LONGEST_PATH);
                known = above.childPath;
            }
        }
        path = known;
        return known;
    }

    /** Returns the class, id and itemprop words of this element and those above it, innermost first. */
    String names() {
        String known = names;
        if (known == null) {
            OpenElement above = parent;
            String before = above == null ? "" : above.names();
            String own = ownNames();
            if (own.isEmpty() || above == null) {
                known = own.isEmpty() ? before : own;
            } else {
                if (!own.equals(above.childNames)) {
                    above.childNames = own;
                    above.childAllNames = before.isEmpty() ? own : own + " " + cut(before, MOST_NAMES - own.length());
                }
                known = above.childAllNames;
            }
            names = known;
        }
        return known;
    }

    /** Returns whether this stands in a block that serves as the caption of a picture. */
    boolean isCaption() {
        Boolean known = caption;
        if (known == null) {
            OpenElement above = parent;
            known = (flags & Tags.CAPTION) != 0
                    || (flags & Tags.BLOCK) != 0 && CaptionNames.contains(ownNames())
                    || above != null && above.isCaption();
            caption = known;
        }
        return known;
    }

    private String ownNames() {
        String known = ownNames;
        if (known == null) {
            known = statedNames();
            ownNames = known;
        }
        return known;
    }

    private String statedNames() {
        Attributes stated = attributes;
        if (stated == null) {
            return "";
        }
        String own = join(join(stated.get("class"), stated.get("id")), stated.get("itemprop"));
        return own.isEmpty() ? own : fold(cut(own, MOST_OWN_NAMES));
    }

    private static String join(String a, String b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : a + " " + b;
    }

    private static String fold(String words) {
        if (isFolded(words)) {
            return words;
        }
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ') {
                folded.append(c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isFolded(String words) {
        boolean space = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 0x80 || c < ' ' || c == ' ' && space) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most);
        return words.substring(0, space > 0 ? space : most);
    }
}
