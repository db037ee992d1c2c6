// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/** Results could not be written. Ends the run: what cannot be written need not be computed. */
final class OutputException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    OutputException(String where, IOException cause) {
        super("cannot write " + where + ": " + Failures.reason(cause), cause);
    }

    /** Returns whether the reader of a pipe has gone, as {@code head} does when it has enough. */
    boolean isClosedPipe() {
        String reason = String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("pipe");
    }
}
