// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.page.Markup;
import java.util.ArrayList;
import java.util.List;

/** Says what speaks for a headline, for people. */
final class HeadlineReasons {
    private HeadlineReasons() {}

    /** Returns what speaks for {@code candidate}, of which all is known. */
    static List<String> of(HeadlineCandidate candidate, LineFacts line, HeadlineEvidence evidence) {
        List<String> reasons = new ArrayList<>();
        Markup markup = line.line().markup();
        if (markup != null && markup.heading() == 1) {
            reasons.add("the page's first-level heading");
        }
        if (candidate.spelled() > 0) {
            reasons.add("the address spells it");
        }
        if (evidence.isStated(line)) {
            reasons.add("the page's metadata states it");
        }
        if (candidate.returns() > 0.3) {
            reasons.add("its words return in the paragraphs below");
        }
        if (candidate.copies == HeadlineEvidence.ECHOED) {
            reasons.add("a picture's text repeats it");
        } else if (candidate.copies == HeadlineEvidence.PRINTED_AGAIN) {
            reasons.add("printed more than once");
        }
        if (candidate.dates == HeadlineEvidence.DATE_BESIDE) {
            reasons.add("a date stands beside it");
        } else if (candidate.dates == HeadlineEvidence.DATE_NEAR) {
            reasons.add("a date stands near it");
        }
        if (candidate.below >= HeadlineEvidence.LEAD_BELOW) {
            reasons.add("a lead with the publisher's prefix stands below");
        }
        return reasons;
    }
}
