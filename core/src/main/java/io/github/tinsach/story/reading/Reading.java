// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.story.zone.Role;
import java.util.Locale;
import java.util.Set;

/**
 * What a line reads like in its place, the first that fits in this order of strength. It is the main fact of the sequence
 * model, and the reason that people are shown.
 */
public enum Reading {
    HEADLINE_AGAIN("the headline again", 4.5, Role.REPEAT),
    HEADLINE_AND_LITTLE("the headline again with a few words more or less", 4.5, Role.REPEAT),
    HEADLINE_AND_MORE("the headline again, followed by other words", 2, Role.REPEAT),
    FILE_NAME("the name of a picture file", 4.5, Role.REPEAT),
    SLUG("words without Vietnamese letters, as file names and addresses have them", 2, Role.REPEAT, Role.CHROME),
    PICTURE_NUMBER("text that numbers a picture", 4.5, Role.REPEAT),
    DOUBLED("the same words twice on one line", 2, Role.LINK, Role.AFTER),
    SAME_AS_NEXT("the same words as the line below", 2, Role.REPEAT, Role.LINK, Role.AFTER),
    SAME_AS_PREVIOUS("the same words as the line above", 2, Role.REPEAT, Role.CAPTION, Role.LINK),
    LIKE_NEXT("nearly the same words as the line below", 2, Role.REPEAT),
    LIKE_PREVIOUS("nearly the same words as the line above", 2, Role.CAPTION),
    SAID_BESIDE("a sentence that the paragraph beside it says too", 2, Role.CAPTION, Role.REPEAT),
    SAME_AS_EARLIER("words that stand in the article already", 0.7, Role.REPEAT, Role.CAPTION),
    RELATED_HEADING("a heading of related stories", 4.5, Role.LINK, Role.AFTER),
    LISTING_HEADING("a heading of a site-wide list", 4.5, Role.LINK, Role.CHROME, Role.AFTER),
    SIDEBAR_HEADING("a heading of recommendations", 4.5, Role.LINK, Role.CHROME, Role.AFTER),
    SOCIAL_PHRASE("a share, follow or listen button", 4.5, Role.CHROME, Role.AFTER),
    FEEDBACK_PHRASE("a phrase of comment forms and polls", 4.5, Role.CHROME, Role.AFTER),
    TAGS_HEADING("a heading of topic words", 4.5, Role.AFTER, Role.CHROME),
    FOOTER_PHRASE("a phrase of mastheads and imprints", 2, Role.AFTER, Role.CHROME),
    NAVIGATION_PHRASE("a menu item", 2, Role.CHROME, Role.AFTER),
    VIDEO_PHRASE("a phrase of video players", 4.5, Role.CHROME, Role.AFTER),
    AD_PHRASE("a phrase of advertising and offers", 4.5, Role.CHROME, Role.AFTER),
    SIGN("signs without a word", 0.7, Role.CHROME),
    RULE("signs that part two texts", 2, Role.CHROME, Role.AFTER),
    TIME_ONLY("a time or counter only", 2, Role.CHROME, Role.AFTER),
    NUMBER_ONLY("a number only", 2, Role.CHROME, Role.AFTER),
    AGE("how long ago something was printed", 2, Role.LINK, Role.AFTER, Role.BYLINE),
    DATE("a date", 2, Role.BYLINE, Role.AFTER),
    CREDIT_ALONE("a photo credit by itself", 4.5, Role.CAPTION),
    CREDIT_AT_END("a photo credit at its end", 4.5, Role.CAPTION),
    CREDIT_AT_END_LONG("a photo credit at the end of a long text", 0.7, Role.CAPTION),
    CREDIT_INSIDE("a photo credit in it", 2, Role.CAPTION),
    SOURCE("names a source", 2, Role.BYLINE),
    ADDRESS("an address", 0.7, Role.CHROME, Role.BYLINE, Role.AFTER),
    COPYRIGHT("a copyright sign", 2, Role.AFTER),
    LINK_SIGN("the sign of a link before it", 2, Role.LINK),
    LINK_PHRASE("a heading of related stories and a colon before it", 4.5, Role.LINK, Role.AFTER),
    GLUED("a title with its teaser glued on", 4.5, Role.LINK, Role.AFTER),
    FOREIGN_SHORT("a few words without Vietnamese letters", 2, Role.CHROME, Role.AFTER),
    CAPITALS_SHORT("a few words in capitals", 0.7, Role.BYLINE, Role.CAPTION),
    UNDER_PICTURE("short, under a picture's text", 2, Role.CAPTION),
    UNDER_PICTURE_TITLE("a title under a picture's text", 0.7, Role.CAPTION, Role.SUBHEAD),
    UNDER_BARE_PICTURE("a title under a picture, where pictures have no captions", 2, Role.SUBHEAD),
    PICTURE_LINE("a word for a picture and a colon before it", 4.5, Role.CAPTION),
    CAPTION_PLACES("who stands where in a picture", 4.5, Role.CAPTION),
    BESIDE_CREDIT("a photo credit on the line below", 4.5, Role.CAPTION),
    BESIDE_LAST_CREDIT("text above a credit below which no text follows", 0.7, Role.BODY, Role.CAPTION),
    TITLE_COPIED("a title that stands elsewhere on the page too", 3, Role.LINK, Role.AFTER),
    TITLE_IN_LIST("a title among titles", 3.5, Role.LINK, Role.AFTER),
    TITLE_BESIDE_TITLE("a title beside another title", 0.7, Role.LINK),
    TITLE_WITH_TEASER("a title with a teaser, among others", 0.7, Role.LINK, Role.SUBHEAD),
    TITLE_LONG("a long title between other lines", 0.7, Role.LINK, Role.CAPTION),
    TITLE_TAKEN_UP("a title whose words the text below takes up", 3, Role.SUBHEAD),
    TITLE_QUESTION("a question as a title", 0.7, Role.SUBHEAD),
    TITLE_ABOVE_TEXT("a title above a paragraph", 3, Role.SUBHEAD),
    TITLE_ALONE("a title by itself", 0.7, Role.SUBHEAD),
    NAME("a name", 0.7, Role.BYLINE),
    SHORT_BEFORE_TEXT("a short line above a paragraph", 2, Role.SUBHEAD),
    CONTINUES("goes on where the line above breaks off", 4.5, Role.BODY),
    GOES_ON("breaks off, and the line below goes on", 4.5, Role.BODY),
    FRAGMENT("a fragment that goes on in lower case", 0.7, Role.BODY),
    SHORT("a short line", 0),
    SHORT_SENTENCE_FIRST("a short sentence of few function words near the headline", 2, Role.CAPTION),
    SHORT_SENTENCE("a short sentence of few function words", 0.7, Role.CAPTION, Role.BODY),
    TABLE_ROW("a row of a table", 4.5, Role.BODY),
    LISTED("an item of the list that a line above announces", 4.5, Role.BODY),
    DIALOGUE("a turn of a dialogue", 4.5, Role.BODY),
    GLUED_BUTTONS("buttons side by side", 4.5, Role.CHROME, Role.AFTER),
    CUT_OFF_AMONG_SUCH("text that is cut off, beside others that are", 2, Role.LINK, Role.AFTER),
    THANKS("the thanks that end an interview", 4.5, Role.BODY),
    LIST_ITEM("an item of a list", 2, Role.BODY),
    SPEAKER("a speaker's name and words", 0.7, Role.BODY),
    COLON_END("text that announces what follows", 2, Role.BODY),
    PREFIXED("text with the publisher's prefix", 2, Role.LEAD, Role.BODY),
    PREFIXED_AGAIN("text with the publisher's prefix, below others", 2, Role.LINK, Role.AFTER),
    CUT_OFF("text that is cut off", 0.7, Role.LINK, Role.AFTER),
    TEXT_FIRST("the first text below the headline", 2, Role.LEAD, Role.BODY),
    TEXT_LONG("a long paragraph", 4.5, Role.BODY),
    TEXT("a paragraph", 2, Role.BODY),
    BOX_TEASER("a short text below a title that stands twice, as in a box with a picture", 2, Role.LINK, Role.AFTER),
    TEXT_AMONG_TITLES("a text between titles, as teasers stand", 0.7, Role.BODY),
    TEXT_HALF("half a sentence of text", 0.7, Role.BODY),
    ENTRY_MARK("a minute, a step or a list's name, one of several that open entries", 4.5, Role.BODY, Role.SUBHEAD),
    ENTRY("an entry below a minute, a step or a list's name", 4.5, Role.BODY),
    LINK_WHOLE("a link to another page as a whole", 4.5, Role.LINK, Role.AFTER),
    LINK_BOX("text beside a link in a box of its own", 4.5, Role.LINK, Role.AFTER),
    COMMENT_BOX("in a block of comments or polls by its class", 4.5, Role.CHROME, Role.AFTER),
    DIALOG("in a dialog, form, menu or aside that the paragraphs do not stand in", 4.5, Role.CHROME, Role.AFTER);

    private final String words;
    private final String id;
    private final double strength;
    private final Set<Role> expected;

    Reading(String words, double strength, Role... expected) {
        this.words = words;
        this.strength = strength;
        this.expected = Set.of(expected);
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the reading in words, for people. */
    public String words() {
        return words;
    }

    /**
     * Returns the weight that a role is expected to have before any page is learnt from: readings that few pages show keep
     * it.
     */
    public double expectation(Role role) {
        if (expected.contains(role)) {
            return strength;
        }
        // furniture taken for a paragraph is the dearest confusion
        return role == Role.BODY || role == Role.LEAD ? -strength : -strength / 4;
    }

    /** Returns the reading's id, for programs. */
    public String id() {
        return id;
    }
}
