// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The streams of the process and what they are connected to. Results go to a plain {@link OutputStream}, which fails on a
 * closed pipe or a full disk where {@link System#out} keeps silent, and which is UTF-8 whatever the locale says.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param err standard error, for messages
 * @param inputTerminal whether somebody types the input
 * @param outputTerminal whether somebody reads the output
 * @param errorTerminal whether somebody reads the messages
 * @param colour whether the reader of the output wants colour
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean inputTerminal,
        boolean outputTerminal,
        boolean errorTerminal,
        boolean colour) {
    /** Returns the console of this process. */
    static Console ofProcess() {
        // the launcher knows which of 0, 1, 2 are terminals; Java alone knows only whether 0 and 1 both are
        String terminals = System.getProperty("tinsach.terminals");
        Supplier<String> guess = () -> isConsole() ? "012" : "";
        String known = terminals == null ? guess.get() : terminals;
        String noColor = System.getenv("NO_COLOR");
        boolean output = known.contains("1");
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                known.contains("0"),
                output,
                known.contains("2"),
                output && (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM")));
    }

    /** Since Java 22 there is a console object even without a terminal, with a method that tells. */
    private static boolean isConsole() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Writes one message on one line; control characters of file names and pages cannot reach the terminal. */
    void message(String text) {
        err.println("tinsach: " + printable(text));
    }

    /** Returns {@code text} with a picture in the place of each control character but the tab. */
    static String printable(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || !Character.isISOControl(c)) {
                continue;
            }
            out = out == null ? new StringBuilder(text) : out;
            out.setCharAt(i, c < ' ' ? (char) ('\u2400' + c) : c == 0x7F ? '\u2421' : '\uFFFD');
        }
        return out == null ? text : out.toString();
    }
}
