// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.model.LabelledLine;
import java.util.ArrayList;
import java.util.List;

/** Those credited with a photo who may have written the story too, and where such a credit speaks for the story. */
final class PhotoOwners {
    private PhotoOwners() {}

    /** Returns those of {@code names} that may own the story. */
    static List<Segments.Named> of(List<Segments.Named> names) {
        List<Segments.Named> owners = new ArrayList<>(names.size());
        for (Segments.Named named : names) {
            if (named.agency() != null && named.agency().mayOwnStory()) {
                owners.add(named);
            }
        }
        return owners;
    }

    /** Returns whether a line stands between the headline and the first paragraph. */
    static boolean headsText(SourceLines lines, LabelledLine line) {
        return lines.headline() > 0
                && lines.headline() < line.number()
                && !lines.paragraphs().isEmpty()
                && line.number() < lines.paragraphs().get(0).number();
    }
}
