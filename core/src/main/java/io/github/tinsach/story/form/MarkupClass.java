// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import java.util.List;

/** What class and id words of a block tell: names that page templates of all kinds share. */
public enum MarkupClass {
    RELATED(
            "relat",
            "lienquan",
            "lien-quan",
            "tinlienquan",
            "cungchuyenmuc",
            "see-more",
            "readmore",
            "read-more",
            "xemthem"),
    CAPTION("caption", "photonote", "chuthich", "imgnote", "picture-note", "desc_image", "image-desc"),
    PHOTO("photo", "figure", "image", "picture", "thumb", "vccphoto", "album", "gallery"),
    LEAD("sapo", "lead", "summary", "description", "chapeau", "intro"),
    AUTHOR("author", "tacgia", "tac-gia", "byline", "pen-name"),
    SOURCE("source", "nguon"),
    TIME("time", "date", "publish"),
    TAGS("tags", "tag-", "keyword", "tukhoa"),
    SOCIAL("share", "social", "like", "fb-", "zalo", "follow"),
    COMMENT("comment", "binhluan", "feedback", "vote", "poll"),
    VIDEO("video", "player", "media"),
    AD("banner", "ads", "adv", "quangcao", "sponsor"),
    LIST("list", "item", "box", "widget", "block", "zone", "most", "hot", "new"),
    BODY("content", "detail", "article", "body", "entry", "post", "maincontent", "fck"),
    QUOTE("quote", "blockquote", "note", "infobox"),
    TITLE("title", "headline", "heading");

    private final List<String> parts;

    MarkupClass(String... parts) {
        this.parts = List.of(parts);
    }

    /** Returns the parts of class words by which this class is known. */
    List<String> parts() {
        return parts;
    }

    /** Returns the classes that class words, lower case, hold a part of, a bit each by ordinal. */
    public static int in(String names) {
        return Parts.ALL.in(names);
    }

    private static final class Parts {
        static final ClassParts ALL = new ClassParts(values());
    }
}
