// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.page;

import io.github.tinsach.model.Evidence;
import java.util.Objects;

/**
 * A value with where it comes from.
 *
 * @param value the value
 * @param evidence where it comes from
 */
public record Found<T>(T value, Evidence evidence) {
    public Found {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
    }
}
