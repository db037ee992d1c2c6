// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.zone;

import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import java.util.HashMap;
import java.util.Map;

/** Where most text of a zone stands in the markup of an HTML page. Found when first asked for: texts have none. */
public final class BodyPlace {
    private static final double MOST_CAPTIONS = 0.2;

    private final Zone zone;
    private boolean known;
    private String names = "";
    private String path = "";
    private String chrome = "";
    private boolean linked;
    private boolean any;
    private boolean captioned;

    /** The place of the paragraphs of {@code zone}, found when it is first asked for. */
    public BodyPlace(Zone zone) {
        this.zone = zone;
    }

    /** Returns the class words around most paragraphs; empty where there are none. */
    public String names() {
        find();
        return names;
    }

    /** Returns the tag names down to most paragraphs; empty where there are none. */
    public String path() {
        find();
        return path;
    }

    /** Returns the page part, {@code nav}, {@code form} and so on, of those paragraphs; empty where they stand in none. */
    public String chrome() {
        find();
        return chrome;
    }

    /** Returns whether there is a paragraph at all. */
    public boolean isThere() {
        find();
        return any;
    }

    /** Returns whether most text stands in links: somebody forgot to close one, so links tell nothing. */
    public boolean isLinked() {
        find();
        return linked;
    }

    /** Returns whether a good part of the text stands in captions, as in photo stories: they are its paragraphs. */
    public boolean isCaptioned() {
        find();
        return captioned;
    }

    private void find() {
        if (known) {
            return;
        }
        known = true;
        Map<String, Integer> lengths = new HashMap<>();
        int most = 0;
        double all = 0;
        double links = 0;
        double captions = 0;
        for (int i = 0; i < zone.size(); i++) {
            Markup markup = zone.line(i).line().markup();
            if (markup == null || markup.imageText() || zone.line(i).shape() != Shape.PROSE) {
                continue;
            }
            int length = lengths.merge(markup.names(), zone.line(i).length(), Integer::sum);
            if (length > most) {
                most = length;
                names = markup.names();
                path = markup.path();
                chrome = markup.chrome();
            }
            all += zone.line(i).length();
            captions += markup.caption() ? zone.line(i).length() : 0;
            links += markup.linkShare() * zone.line(i).length();
        }
        any = all > 0;
        captioned = captions > MOST_CAPTIONS * all;
        linked = links > all / 2;
    }
}
