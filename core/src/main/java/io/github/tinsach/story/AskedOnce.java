// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import java.util.Objects;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** A figure that is worked out when it is first asked for: whoever wants the labels alone does not pay for it. */
final class AskedOnce implements DoubleSupplier {
    /** Null once the figure is known. */
    private @Nullable DoubleSupplier source;

    private double figure;

    AskedOnce(DoubleSupplier source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    @Override
    public synchronized double getAsDouble() {
        if (source != null) {
            figure = source.getAsDouble();
            source = null;
        }
        return figure;
    }
}
