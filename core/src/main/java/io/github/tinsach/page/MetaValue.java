// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.page;

import java.util.Objects;

/**
 * A value that the page's metadata states.
 *
 * @param value as stated, entities resolved, edges trimmed
 * @param origin where it was stated: {@code "JSON-LD datePublished"}, {@code "og:title"}
 */
public record MetaValue(String value, String origin) {
    public MetaValue {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }
}
