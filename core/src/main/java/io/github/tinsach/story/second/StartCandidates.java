// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.HeadedLine;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneText;
import io.github.tinsach.text.Chars;
import java.util.Arrays;

/** The lines of a zone that may start another story, by form. */
final class StartCandidates {
    /** The first paragraph stands within so many lines below. */
    private static final int REACH = 5;

    private final Zone zone;
    private final PageFacts page;
    private final Role[] roles;
    private final int end;
    private final Overlap overlap;
    private int[] found = {};
    private int count;

    private StartCandidates(Zone zone, Role[] roles, Overlap overlap) {
        this.zone = zone;
        this.overlap = overlap;
        this.roles = roles;
        page = zone.page();
        end = ZoneText.end(roles);
    }

    /** Returns the indexes, in the zone, of the lines that may start another story. */
    static int[] of(Zone zone, Role[] roles, Overlap overlap) {
        return new StartCandidates(zone, roles, overlap).find();
    }

    private int[] find() {
        int texts = 0;
        for (int i = 0; i < end; i++) {
            LineFacts line = zone.line(i);
            if (line.shape() == Shape.PROSE && (roles[i] == Role.BODY || roles[i] == Role.LEAD)) {
                texts++;
            } else if (texts >= 2 && canHead(line) && isFollowed(i) && isNew(i, line)) {
                add(i);
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private void add(int i) {
        if (count == found.length) {
            found = Arrays.copyOf(found, Math.max(8, 2 * count));
        }
        found[count++] = i;
    }

    private static boolean canHead(LineFacts line) {
        if (line.words() < 5 || line.length() < 24 || line.length() > 170) {
            return false;
        }
        if (line.end().isStatementEnd() || line.end() == LineEnd.COLON || line.end() == LineEnd.COMMA) {
            return false;
        }
        if (line.is(LineFlag.CREDIT_LAST) || line.is(LineFlag.CREDIT_FIRST) || line.first() == Chars.LOWER) {
            return false;
        }
        if (HeadedLine.marker(line) != null) {
            return false;
        }
        return switch (line.shape()) {
            case PICTURE, MARKER, DATE, NUMBER, SOURCE, PHOTO_CREDIT -> false;
            default -> true;
        };
    }

    private boolean isFollowed(int i) {
        return page.nextText(zone.index(i)) < zone.index(Math.min(end, i + REACH + 1));
    }

    /** Whether the line is not the headline again. */
    private boolean isNew(int i, LineFacts line) {
        return line.stem() != page.line(zone.headline()).stem()
                && !overlap.exceeds(zone.headline(), zone.index(i), 0.8);
    }
}
