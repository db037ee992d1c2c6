// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

/** Starts the command. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(Tinsach.run(Console.ofProcess(), args));
    }
}
