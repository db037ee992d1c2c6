// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import java.util.Locale;
import org.jsoup.nodes.Attribute;
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

    final @Nullable OpenElement parent;
    private final ClassWords words;
    private @Nullable OpenElement child;
    /** The element; its children that the walk has not come to begin at {@link #nextChild}. */
    Element element;

    int nextChild;
    private String tag = "";
    private int tagFlags;
    // the attributes that matter, empty where not stated
    private String classes = "";
    private String id = "";
    private String property = "";
    /** Whether the element states a property of an item. */
    boolean isProperty;

    private String rel = "";

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

    /** The root of a page. */
    OpenElement(Element root) {
        this(null, new ClassWords(), root);
    }

    private OpenElement(@Nullable OpenElement parent, ClassWords words, Element element) {
        this.parent = parent;
        this.words = words;
        this.element = element;
        open(element);
    }

    /** Returns what stands for {@code element}, a child of this. */
    OpenElement child(Element element) {
        OpenElement known = child;
        if (known == null) {
            known = new OpenElement(this, words, element);
            child = known;
        } else {
            known.open(element);
        }
        return known;
    }

    private void open(Element element) {
        this.element = element;
        nextChild = 0;
        String name = element.normalName();
        if (!name.equals(tag)) {
            tag = name;
            tagFlags = Tags.of(name);
        }
        flags = tagFlags;
        classes = id = property = rel = "";
        isProperty = false;
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
        if (element.attributesSize() > 0) {
            readAttributes(element.attributes());
        }
    }

    /** Whether this is a link whose {@code rel} has the word {@code relation}, and not that of a section. */
    boolean isLinkTo(String relation) {
        return (flags & Tags.LINK) != 0 && rel.contains(relation) && !rel.contains("category");
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

    private void readAttributes(Attributes attributes) {
        // one pass: nearly all attributes are of no interest
        for (Attribute attribute : attributes) {
            switch (attribute.getKey()) {
                case "class" -> classes = attribute.getValue();
                case "id" -> id = attribute.getValue();
                case "itemprop" -> {
                    isProperty = true;
                    property = attribute.getValue();
                }
                case "rel" -> rel = attribute.getValue();
                case "href" -> href = link ? attribute.getValue() : href;
                case "style" -> readStyle(attribute.getValue());
                case "role" -> chrome = chromeOfRole(attribute.getValue());
                case "hidden" -> silent |= !"until-found".equalsIgnoreCase(attribute.getValue());
                case "aria-hidden" -> silent |= "true".equalsIgnoreCase(attribute.getValue());
                case "itemscope" -> {
                    itemType = attributes.get("itemtype");
                    itemProperty = attributes.get("itemprop");
                }
                default -> {}
            }
        }
    }

    private void readStyle(String style) {
        InlineStyle read = InlineStyle.of(style);
        // a whole page may be hidden until its scripts have run
        silent |= read.hidden() && !tag.equals("body") && !tag.equals("html");
        if (read.block() && (flags & Tags.NOT_TEXT) == 0) {
            flags |= Tags.BLOCK;
        }
        bold = read.bold() == null ? bold : read.bold();
        italic = read.italic() == null ? italic : read.italic();
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
        if (above == null || tag.equals("body")) {
            pathLength = 1;
            known = tag;
        } else {
            String before = above.path();
            pathLength = above.pathLength;
            known = before;
            if ((flags & Tags.BLOCK) != 0) {
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
                    above.childAllNames =
                            before.isEmpty() ? own : own + " " + ClassWords.cut(before, MOST_NAMES - own.length());
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
                    || (flags & Tags.BLOCK) != 0 && words.isCaption(ownNames())
                    || above != null && above.isCaption();
            caption = known;
        }
        return known;
    }

    private String ownNames() {
        String known = ownNames;
        if (known == null) {
            known = words.of(classes, id, property);
            ownNames = known;
        }
        return known;
    }
}
