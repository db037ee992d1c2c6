// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import java.util.List;

/**
 * Another story on the page.
 *
 * @param headlineLine number of its headline line
 * @param bodyLines numbers of its paragraph lines, in order
 * @param lastLine number of its last line
 */
public record SecondStory(int headlineLine, List<Integer> bodyLines, int lastLine) {
    public SecondStory {
        bodyLines = List.copyOf(bodyLines);
    }
}
