// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.model.Evidence;
import io.github.tinsach.page.Found;

/**
 * Whom something on the page credits the story to.
 *
 * @param name canonical name, or as printed where the table has none
 * @param weight higher beats lower
 * @param line number of the line that says so
 * @param text the words that say so, as printed
 * @param how what says so, for people
 */
record CreditClaim(String name, int weight, int line, String text, String how) {
    Found<String> found(String conflict) {
        return new Found<>(name, new Evidence(line, text, how + conflict));
    }
}
