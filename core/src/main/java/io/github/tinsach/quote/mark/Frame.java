// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.mark;

import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.Tokens;
import java.util.List;

/**
 * A sentence of the reporter, in which a stretch between quotation marks counts as one word however many sentences it
 * holds.
 *
 * @param passage the passage it stands in
 * @param from its first token
 * @param to the token after its last
 * @param place which of the passage's sentences it is, from 0
 * @param stretches the stretches that open in it, in order
 */
public record Frame(Passage passage, int from, int to, int place, List<Stretch> stretches) {
    /** Returns the tokens of its passage. */
    public Tokens tokens() {
        return passage.tokens();
    }
}
