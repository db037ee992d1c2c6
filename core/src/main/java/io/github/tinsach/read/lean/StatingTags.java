// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.lean;

import io.github.tinsach.read.metadata.MetaTags;
import io.github.tinsach.read.source.SourceTagKinds;
import io.github.tinsach.read.source.SourceTags;
import io.github.tinsach.read.source.TagAttributes;
import org.jspecify.annotations.Nullable;

/** Tells tags of a page's head that may state something of the page from the many that are for browsers alone. */
final class StatingTags {
    private final String html;

    StatingTags(String html) {
        this.html = html;
    }

    /** Returns whether the {@code meta}, {@code link}, {@code script} or {@code style} that was passed may be needed. */
    boolean mayState(SourceTags tag) {
        TagAttributes attributes = tag.attributes();
        if (!attributes.complete() || attributes.has("itemprop")) {
            return true;
        }
        for (int i = 0; i < attributes.count(); i++) {
            if (mayState(tag, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayState(SourceTags tag, int i) {
        TagAttributes attributes = tag.attributes();
        if ((tag.kind() & SourceTagKinds.META) != 0) {
            boolean names = attributes.isNamed(i, "property")
                    || attributes.isNamed(i, "name")
                    || attributes.isNamed(i, "http-equiv");
            String name = names ? value(attributes, i) : "";
            return name == null || !name.isEmpty() && MetaTags.of(name) != null;
        }
        if ((tag.kind() & SourceTagKinds.LINK) != 0) {
            return attributes.isNamed(i, "rel") && isOrMayBe(attributes, i, "canonical");
        }
        return attributes.isNamed(i, "type") && isOrMayBe(attributes, i, "json");
    }

    /** The value as written; null where a parser reads another. */
    private @Nullable String value(TagAttributes attributes, int i) {
        String written = html.substring(attributes.valueStart(i), attributes.valueEnd(i));
        return written.indexOf('&') >= 0 ? null : written;
    }

    /** Whether a value holds {@code word}; it may do so by character references. */
    private boolean isOrMayBe(TagAttributes attributes, int i, String word) {
        int end = attributes.valueEnd(i);
        for (int at = attributes.valueStart(i); at < end; at++) {
            if (html.charAt(at) == '&' || html.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
