// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.text.WordHash;

/** Offers between paragraphs that look like subheads: a sentence and its button, {@code Nhận bản tin mỗi sáng. Đăng ký}. */
final class Offers {
    private static final int LONGEST_BUTTON = 24;

    private Offers() {}

    /** Takes them from the subheads of {@code zone}. */
    static void tell(Zone zone, Role[] roles) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.SUBHEAD && endsInButton(zone.line(i))) {
                roles[i] = Role.CHROME;
            }
        }
    }

    private static boolean endsInButton(LineFacts line) {
        if (line.shape() != Shape.TITLE || line.end().isSentenceEnd()) {
            return false;
        }
        String text = line.text();
        int stop = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("! "), text.lastIndexOf("? ")));
        if (stop <= LONGEST_BUTTON || text.length() - stop > LONGEST_BUTTON) {
            return false;
        }
        Marker marker = Lexicon.get().whole(WordHash.ofPhrase(text.substring(stop + 2)));
        return marker == Marker.NAVIGATION || marker == Marker.SOCIAL || marker == Marker.AD;
    }
}
