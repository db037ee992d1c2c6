// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.lean;

import io.github.tinsach.read.source.SourceTagKinds;

/**
 * Whether elements may be open that a parser opens again behind what ends while they are: as long as there are any, the
 * place of white space tells where it does so. In doubt there are.
 */
final class OpenFormatting {
    private final int[] open = new int[SourceTagKinds.FORMATTING_ELEMENTS];
    private int all;
    private boolean doubtful;

    void begin(int kind) {
        if ((kind & SourceTagKinds.FORMATTING) != 0) {
            int number = SourceTagKinds.number(kind);
            if ((kind & SourceTagKinds.ANCHOR) == 0 || open[number] == 0) {
                open[number]++;
                all++;
            }
        } else if ((kind & SourceTagKinds.SCOPE) != 0) {
            // an end tag in there does not end what is open outside
            doubtful |= all > 0;
        }
    }

    void end(int kind) {
        if ((kind & SourceTagKinds.FORMATTING) != 0) {
            int number = SourceTagKinds.number(kind);
            if (open[number] > 0) {
                open[number]--;
                all--;
            }
        }
    }

    /** Returns whether none can be open. */
    boolean none() {
        return all == 0 && !doubtful;
    }
}
