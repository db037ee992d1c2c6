// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

/** Signs that a heading starts another story, or that it does not. */
public enum StartSign {
    BIAS("", 0),
    NO_OTHER_HEADING("no other heading in the text", 1),
    ONE_OTHER_HEADING("one other heading in the text", 0),
    MANY_OTHER_HEADINGS("many other headings in the text", -1),
    WORDS_IN_FIRST_PARAGRAPH("its first paragraph tells the heading again", 1),
    WORDS_IN_PARAGRAPHS("its paragraphs take the heading's words up", 1),
    OWN_PICTURE("the heading again as a picture's text", 1),
    SHORT_LEAD("a short first paragraph", 1),
    SHORT_LEAD_THEN_PICTURE("a short lead, then a picture's text", 1),
    BELOW_BANNER("a video banner above", 1),
    BELOW_RELATED_HEADING("a heading of related stories above", 0),
    BELOW_CLOSING("source, tags or a comment form of the story before above", 1),
    PARAGRAPHS_BELOW("several paragraphs below it", 1),
    LINK_WITH_STORY("the place of a link, but several paragraphs below it", 1),
    READS_AS_CHROME("the place of a button", 0),
    BELOW_BYLINE("author or source of the story before directly above", 1),
    DATE_BELOW("a date below it", 1),
    READS_AS_SUBHEAD("the place of a subhead", 0),
    READS_AS_LINK("the place of a link", -1),
    READS_AS_CAPTION("the place of a caption", 0),
    COPIED_ELSEWHERE("the heading stands elsewhere on the page too", -1),
    LONG_HEADING("a heading as long as headlines are", 1),
    SHORT_HEADING("a heading as short as subheads are", -1),
    QUESTION("a question as heading", 0),
    CAPITALS("a heading in capitals", 0),
    HEADLINE_WORDS("words of the main headline in it", 0),
    LITTLE_TEXT_BELOW("little text below it", -1),
    ANOTHER_TITLE_BESIDE("another title beside it", -1),
    LIST_NUMBER("a number before it", -1),
    RESTART("a lone heading as long as a headline, then a short lead", 1),
    BANNER_ON_PAGE("a video banner in the text, as aggregators have", 1),
    DOUBLED_ON_PAGE("doubled titles on the page, as aggregators have", 1),
    OTHER_DAYS("other days than the text above", 1),
    OPENING_NAMES_GONE("none of the names that the text began with", 1),
    OTHER_NAMES("other names than the text above", 1),
    MAIN_HEADLINE_BELOW("the main headline again below it, as a picture's text", -1, -5),
    ANNOUNCED("a link announced it between the stories", 1, 2),
    FRAME_BELOW("a date line like the main headline's below it", 1, 4),
    SECTION_ABOVE("the line above the headline stands above it too", 1, 5),
    HEADLINE_MARKUP("the markup of the headline", 1, 5),
    SIGNED_ABOVE("a name alone below the last paragraph above", 1, 2),
    RULE_ABOVE("signs that part two texts above it", 1, 1.5),
    PREFIX_BELOW("the publisher's prefix again before the first paragraph below", 1, 2),
    MENU_ABOVE("the name of a section above it", 1, 1),
    DATED_COLUMN("the page's headline is that of a dated column, which tells of several stories", -1, -5);

    private final String words;
    private final int direction;
    private final double expectation;

    StartSign(String words, int direction) {
        this(words, direction, 0);
    }

    StartSign(String words, int direction, double expectation) {
        this.words = words;
        this.direction = direction;
        this.expectation = expectation;
    }

    /** Returns the weight that the sign is expected to have before any page is learnt from: few pages show it. */
    public double expectation() {
        return expectation;
    }

    /**
     * Returns 1 for a sign that can only speak for a start, -1 for one that can only speak against, 0 for either: with few
     * examples a weight of the wrong direction is chance.
     */
    public int direction() {
        return direction;
    }

    /** Returns the sign in words, for reasons. */
    public String words() {
        return words;
    }
}
