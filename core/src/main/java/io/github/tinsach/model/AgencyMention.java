// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.model;

import java.util.Objects;

/**
 * An agency or publisher that the article names without being credited to it.
 *
 * @param name its canonical name
 * @param line number of the line that names it, from 1
 * @param text the words that name it, as printed
 */
public record AgencyMention(String name, int line, String text) {
    /** Checks its parts. */
    public AgencyMention {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }
}
