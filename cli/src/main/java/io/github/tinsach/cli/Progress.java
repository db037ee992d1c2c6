// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

/** A count that runs on a terminal while many pages are worked on, and leaves nothing behind. */
final class Progress {
    private static final long EVERY_NANOS = 100_000_000;
    private static final String CLEAR = "\r\u001B[K";

    private final Console console;
    private final boolean shown;
    private long last = System.nanoTime();
    private long done;
    private boolean visible;

    /** Starts at zero; {@code wanted} where nothing else is written to the terminal. */
    Progress(Console console, boolean wanted) {
        this.console = console;
        this.shown = wanted && console.errorTerminal();
    }

    /** Counts one page. */
    void page() {
        done++;
        if (shown && System.nanoTime() - last > EVERY_NANOS) {
            last = System.nanoTime();
            visible = true;
            console.err().print(CLEAR + done + " pages");
            console.err().flush();
        }
    }

    /** Takes the count off the screen. */
    void clear() {
        if (visible) {
            visible = false;
            console.err().print(CLEAR);
            console.err().flush();
        }
    }
}
