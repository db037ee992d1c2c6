// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** The lines of a zone that may start another story, by form. */
final class StartCandidates {
    private final Zone zone;
    private final PageFacts page;
    private final Role[] roles;
    private final ZoneText text;
    private final Overlap overlap;

    StartCandidates(Zone zone, Role[] roles, ZoneText text, Overlap overlap) {
        this.zone = zone;
        this.text = text;
        this.overlap = overlap;
        this.roles = roles;
        page = zone.page();
    }

    /** Returns the indexes, in the zone, of the lines that may start another story. */
    List<Integer> all() {
        List<Integer> candidates = new ArrayList<>();
        int texts = 0;
        for (int i = 0; i < roles.length && roles[i] != Role.AFTER; i++) {
            if (zone.line(i).shape() == Shape.PROSE && (roles[i] == Role.BODY || roles[i] == Role.LEAD)) {
                texts++;
            } else if (texts >= 2 && canHead(i)) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    private boolean canHead(int i) {
        LineFacts line = zone.line(i);
        if (line.length() < 24 || line.length() > 170 || line.words() < 5 || roles[i] == Role.CHROME) {
            return false;
        }
        if (line.end() == LineEnd.PERIOD || line.end() == LineEnd.COLON || line.end() == LineEnd.COMMA) {
            return false;
        }
        if (line.is(LineFlag.CREDIT_LAST) || line.is(LineFlag.CREDIT_FIRST) || line.first() == Chars.LOWER) {
            return false;
        }
        boolean titled = switch (line.shape()) {
            case PICTURE, MARKER, DATE, NUMBER, SOURCE, PHOTO_CREDIT -> false;
            default -> true;
        };
        if (!titled || text.nextText(i) < 0 || text.nextText(i) > i + 5) {
            return false;
        }
        LineFacts headline = page.line(zone.headline());
        return line.stem() != headline.stem() && !overlap.exceeds(zone.headline(), zone.index(i), 0.8);
    }
}
