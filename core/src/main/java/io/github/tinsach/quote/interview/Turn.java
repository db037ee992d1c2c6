// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.interview;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.token.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A line that opens a turn of an interview: {@code - Phóng viên: …}, {@code Ông A: …}, {@code - …}.
 *
 * @param passage the line
 * @param words first token of the words said
 * @param label who speaks, as printed before the colon; null for a dash alone
 * @param reporter whether the label is that of the one who asks
 * @param asks whether the line ends with a question mark
 */
record Turn(Passage passage, int words, @Nullable Mention label, boolean reporter, boolean asks) {
    boolean labelled() {
        return label != null;
    }
}
