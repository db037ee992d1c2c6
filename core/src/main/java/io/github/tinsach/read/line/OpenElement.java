// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

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
    /** Those of {@link Tags#HANDED_DOWN} that hold here. */
    private int inside;

    private int heading;
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
        inside |= flags & Tags.HANDED_DOWN;
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
        inside = above == null ? 0 : above.inside;
        heading = above == null ? 0 : above.heading;
        chrome = above == null ? "" : above.chrome;
        href = above == null ? "" : above.href;
        itemType = above == null ? "" : above.itemType;
        itemProperty = above == null ? "" : above.itemProperty;
    }

    private boolean is(int fact) {
        return (inside & fact) != 0;
    }

    private void set(int fact, boolean holds) {
        inside = holds ? inside | fact : inside & ~fact;
    }

    private void hide(boolean hidden) {
        inside |= hidden ? Tags.SILENT : 0;
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
                case "href" -> href = link() ? attribute.getValue() : href;
                case "style" -> readStyle(attribute.getValue());
                case "role" -> chrome = ChromeRoles.of(attribute.getValue(), chrome);
                case "hidden" -> hide(!"until-found".equalsIgnoreCase(attribute.getValue()));
                case "aria-hidden" -> hide("true".equalsIgnoreCase(attribute.getValue()));
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
        hide(read.hidden() && !tag.equals("body") && !tag.equals("html"));
        if (read.block() && (flags & Tags.NOT_TEXT) == 0) {
            flags |= Tags.BLOCK;
        }
        set(Tags.BOLD, read.bold() == null ? bold() : read.bold());
        set(Tags.ITALIC, read.italic() == null ? italic() : read.italic());
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
        return is(Tags.SILENT);
    }

    /** Returns whether this is in a link. */
    public boolean link() {
        return is(Tags.LINK);
    }

    /** Returns whether text here is bold. */
    boolean bold() {
        return is(Tags.BOLD);
    }

    /** Returns whether text here is italic. */
    boolean italic() {
        return is(Tags.ITALIC);
    }

    /** Returns whether this is in an item of a list. */
    public boolean list() {
        return is(Tags.LIST_ITEM);
    }

    /** Returns whether this is in a cell of a table. */
    boolean table() {
        return is(Tags.CELL);
    }

    /** Returns whether line ends in the source are line ends of the text. */
    public boolean preformatted() {
        return is(Tags.PREFORMATTED);
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
