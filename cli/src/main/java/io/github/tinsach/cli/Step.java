// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.io.IOException;

/** What the inputs consist of, in order. */
sealed interface Step {
    /**
     * A page to work on.
     *
     * @param input the file it comes from
     * @param name the file, with the line where it is one record of many
     * @param record whether it is one record of many
     * @param loader reads it; may run on any thread
     */
    record Work(Input input, String name, boolean record, Loader loader) implements Step {}

    /**
     * Something to tell the user at this point.
     *
     * @param message one line
     * @param failed whether an input could not be done
     */
    record Notice(String message, boolean failed) implements Step {}

    /** Reads a page. */
    interface Loader {
        /** Returns the page; an exception's message tells why there is none. */
        Item load() throws IOException;
    }
}
