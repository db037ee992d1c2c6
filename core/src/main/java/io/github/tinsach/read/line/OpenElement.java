// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * An element whose end has not been reached, with what it hands down to the text inside. Objects are used again for
 * later elements of the same depth; the strings they give out stay valid.
 */
public final class OpenElement {
    private final @Nullable OpenElement parent;
    private final ClassWords words;
    private final ElementNames names;
    private @Nullable OpenElement child;
    private Element element;
    private int nextChild;
    private String tag = "";
    private int tagFlags;
    private int flags;
    private boolean isProperty;
    private String rel = "";

    // handed down
    private int heading;
    private boolean silent;
    private boolean link;
    private boolean bold;
    private boolean italic;
    private boolean list;
    private boolean table;
    private boolean preformatted;
    private String chrome = "";
    private String href = "";
    private String itemType = "";
    private String itemProperty = "";

    /** The root of a page. */
    public OpenElement(Element root) {
        this(null, new ClassWords(), root);
    }

    private OpenElement(@Nullable OpenElement parent, ClassWords words, Element element) {
        this.parent = parent;
        this.words = words;
        this.element = element;
        names = new ElementNames(parent == null ? null : parent.names, words);
        open(element);
    }

    /** Returns what stands for {@code element}, a child of this. */
    public OpenElement child(Element element) {
        OpenElement known = child;
        if (known == null) {
            known = new OpenElement(this, words, element);
            child = known;
        } else {
            known.open(element);
        }
        return known;
    }

    /** Returns the next child that has not been given yet; null after the last one. */
    public @Nullable Node nextChild() {
        return nextChild < element.childNodeSize() ? element.childNode(nextChild++) : null;
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
        rel = "";
        isProperty = false;
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
        } else {
            names.open(tag, flags, "", "", "");
        }
    }

    /** Whether this is a link whose {@code rel} has the word {@code relation}, and not that of a section. */
    public boolean isLinkTo(String relation) {
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
        String classes = "";
        String id = "";
        String property = "";
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
        names.open(tag, flags, classes, id, property);
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

    /** Returns the element around this; null for the root. */
    public @Nullable OpenElement parent() {
        return parent;
    }

    /** Returns the element. */
    public Element element() {
        return element;
    }

    /** Returns what the tag is, by {@link Tags}. */
    public int flags() {
        return flags;
    }

    /** Returns whether the element states a property of an item. */
    public boolean isProperty() {
        return isProperty;
    }

    /** Returns the level of the heading around, 1 to 6; 0 outside of any. */
    int heading() {
        return heading;
    }

    /** Returns whether what stands inside is not shown. */
    public boolean silent() {
        return silent;
    }

    /** Returns whether this is in a link. */
    public boolean link() {
        return link;
    }

    /** Returns whether text here is bold. */
    boolean bold() {
        return bold;
    }

    /** Returns whether text here is italic. */
    boolean italic() {
        return italic;
    }

    /** Returns whether this is in an item of a list. */
    public boolean list() {
        return list;
    }

    /** Returns whether this is in a cell of a table. */
    boolean table() {
        return table;
    }

    /** Returns whether line ends in the source are line ends of the text. */
    public boolean preformatted() {
        return preformatted;
    }

    /** Returns the tag or role of the page's furniture around; empty outside of any. */
    public String chrome() {
        return chrome;
    }

    /** Returns the address of the link around; empty outside of any. */
    String href() {
        return href;
    }

    /** Returns the type of the microdata item around, as stated; empty outside of any. */
    public String itemType() {
        return itemType;
    }

    /** Returns the property of another item that the item around is the value of; empty otherwise. */
    public String itemProperty() {
        return itemProperty;
    }

    /** Returns the tag names from body down to the innermost block. */
    String path() {
        return names.path();
    }

    /** Returns the class, id and itemprop words of this element and those above it, innermost first. */
    String names() {
        return names.names();
    }

    /** Returns whether this stands in a block that serves as the caption of a picture. */
    boolean isCaption() {
        return names.isCaption();
    }
}
