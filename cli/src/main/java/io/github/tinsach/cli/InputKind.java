// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.util.Locale;

/** What the user says that the inputs are. */
enum InputKind {
    TEXT,
    HTML,
    JSONL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
