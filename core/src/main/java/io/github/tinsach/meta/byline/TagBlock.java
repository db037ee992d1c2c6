// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.byline;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.text.VietnameseText;
import io.github.tinsach.text.WordHash;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the article's topics. Topics stand in one rhythm, each on its line or all on one; what follows after a wider
 * gap, says the same twice, or is a known phrase of other furniture, is another block that was taken for topics.
 */
public final class TagBlock {
    /** A tag line that is a heading alone is shorter, and the gap below it is its own. */
    private static final int TOPICS_THAT_SET_THE_GAP = 2;

    private static final Set<Marker> OTHERS = EnumSet.of(
            Marker.RELATED,
            Marker.LISTING,
            Marker.SIDEBAR,
            Marker.SOCIAL,
            Marker.FEEDBACK,
            Marker.FOOTER,
            Marker.HOT_VIDEO,
            Marker.AD);

    private TagBlock() {}

    /** Returns the texts of those of the {@code tags} that are topics, in order, headings among them. */
    public static List<String> of(List<LabelledLine> tags) {
        List<String> lines = new ArrayList<>(tags.size());
        int last = 0;
        int topics = 0;
        int gap = 0;
        for (LabelledLine line : tags) {
            Marker marker = marker(line.text());
            boolean wider = topics >= TOPICS_THAT_SET_THE_GAP && line.number() - last > gap;
            if (wider && marker != Marker.TAGS || isDoubled(line.text()) || marker != null && OTHERS.contains(marker)) {
                break;
            }
            topics = marker == Marker.TAGS ? 0 : topics + 1;
            gap = topics == TOPICS_THAT_SET_THE_GAP ? line.number() - last : gap;
            last = line.number();
            lines.add(line.text());
        }
        return lines;
    }

    private static @Nullable Marker marker(String line) {
        return Lexicon.get().whole(WordHash.ofPhrase(VietnameseText.key(line)));
    }

    /** Returns whether a line says the same twice without a gap: "Sponsored LinksSponsored Links". */
    private static boolean isDoubled(String line) {
        String text = VietnameseText.trim(line);
        int half = text.length() / 2;
        return half > 2 && text.length() % 2 == 0 && text.startsWith(text.substring(half));
    }
}
