// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.util.function.Consumer;

/** What a command makes of one page. Called by several threads. */
interface PageWriter {
    /**
     * Returns the result, line end included; empty for nothing.
     *
     * @param single whether it is the only page of this output
     * @param messages takes what the user should know, one line each
     * @throws UnsuitableException where the command cannot do anything with such a page
     */
    String write(Item item, boolean single, Consumer<String> messages) throws UnsuitableException;

    /** An input that the command has no use for. */
    final class UnsuitableException extends Exception {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        UnsuitableException(String message) {
            super(message);
        }
    }
}
