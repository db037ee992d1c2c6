// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

import org.jspecify.annotations.Nullable;

/**
 * What an open element and those above it are called: tags, classes, ids. Made when a line asks for it, and once for
 * siblings, which mostly share tag and class.
 */
final class ElementNames {
    /** Real pages stay below 35; the bound keeps a hostile page of deep elements linear. */
    private static final int LONGEST_PATH = 40;

    private static final int MOST_NAMES = 300;

    private final @Nullable ElementNames parent;
    private final ClassWords words;

    private String tag = "";
    private int flags;
    private String classes = "";
    private String id = "";
    private String property = "";

    private @Nullable String path;
    private @Nullable String names;
    private @Nullable String ownNames;
    private @Nullable Boolean caption;
    private int pathLength;
    private String childTag = "";
    private String childPath = "";
    private String childNames = "";
    private String childAllNames = "";

    ElementNames(@Nullable ElementNames parent, ClassWords words) {
        this.parent = parent;
        this.words = words;
    }

    /** Begins another element of the same depth, with the {@code flags} of {@link Tags} and these attributes. */
    void open(String tag, int flags, String classes, String id, String property) {
        this.tag = tag;
        this.flags = flags;
        this.classes = classes;
        this.id = id;
        this.property = property;
        path = null;
        names = null;
        ownNames = null;
        caption = null;
        childTag = "";
        childNames = "";
    }

    /** Returns the tag names from body down to the innermost block. */
    String path() {
        String known = path;
        if (known != null) {
            return known;
        }
        ElementNames above = parent;
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
            ElementNames above = parent;
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
            ElementNames above = parent;
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
