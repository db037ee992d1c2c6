// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.model;

import java.util.Locale;

/**
 * What a line of a page is. {@link #isContent() Content} is the text of the article, {@link #isKept() kept} lines also
 * hold what belongs with it (captions, byline, credit), {@link #isNoise() noise} is everything else but blank lines.
 */
public enum Label {
    /** The article's headline, once. */
    HEADLINE(Kind.CONTENT),
    /** The sapo: the opening summary paragraph that is set apart from the body. */
    LEAD(Kind.CONTENT),
    /** Paragraphs, list items, table rows, question-and-answer lines of the article. */
    BODY(Kind.CONTENT),
    /** A heading inside the article. */
    SUBHEAD(Kind.CONTENT),

    /** Caption or credit of the article's own photos, charts and videos. */
    CAPTION(Kind.KEPT),
    /** Author, place, date and time, section of this article. */
    BYLINE(Kind.KEPT),
    /** Where the story comes from: {@code Theo VOV}, {@code (TTXVN)}. */
    CREDIT(Kind.KEPT),

    /** Menus, breadcrumbs, section links, back links, login and search chrome. */
    NAVIGATION(Kind.NOISE),
    /** The headline again, image alt text and file names that say nothing new. */
    REPEAT(Kind.NOISE),
    /** Video banners and player chrome. */
    HOT_VIDEO(Kind.NOISE),
    /** Share, follow, like, save, copy link, rating, text-size and listen buttons. */
    SOCIAL(Kind.NOISE),
    /** Links and teasers to stories on the same subject, author or section. */
    RELATED(Kind.NOISE),
    /** Another story printed in full or at length on the page. */
    SECOND_STORY(Kind.NOISE),
    /** Site-wide lists: latest, hot, most read, highlights. */
    LISTING(Kind.NOISE),
    /** Recommendation blocks on other subjects: celebrity, entertainment, lifestyle. */
    SIDEBAR(Kind.NOISE),
    /** Comment forms and comments, polls. */
    FEEDBACK(Kind.NOISE),
    /** Advertising, promotion, app and subscription offers. */
    AD(Kind.NOISE),
    /** Tag, keyword and topic lines. */
    TAGS(Kind.NOISE),
    /** Masthead, licence, contact, copyright, legal. */
    FOOTER(Kind.NOISE),

    /** A line without a visible character. */
    BLANK(Kind.BLANK);

    private enum Kind {
        CONTENT,
        KEPT,
        NOISE,
        BLANK
    }

    private final Kind kind;
    private final String key;

    Label(Kind kind) {
        this.kind = kind;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name used in JSON and on the command line, in kebab case: {@code second-story}. */
    public String key() {
        return key;
    }

    /** Returns whether a line of this label is text of the article: headline, lead, body or subhead. */
    public boolean isContent() {
        return kind == Kind.CONTENT;
    }

    /** Returns whether a line of this label stays with the article: content, caption, byline or credit. */
    public boolean isKept() {
        return kind == Kind.CONTENT || kind == Kind.KEPT;
    }

    /** Returns whether a line of this label is removed from the page. */
    public boolean isNoise() {
        return kind == Kind.NOISE;
    }
}
