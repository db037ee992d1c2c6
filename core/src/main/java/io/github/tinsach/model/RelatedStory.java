// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.model;

import java.util.List;
import java.util.Objects;

/**
 * Another story printed on the same page at length.
 *
 * @param headline its headline
 * @param body its paragraphs, without captions and repeats
 * @param firstLine number of its first line, from 1
 * @param lastLine number of its last line
 */
public record RelatedStory(String headline, List<String> body, int firstLine, int lastLine) {
    /** Copies the list. */
    public RelatedStory {
        Objects.requireNonNull(headline, "headline");
        body = List.copyOf(body);
    }
}
