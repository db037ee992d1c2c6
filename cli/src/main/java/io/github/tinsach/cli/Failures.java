// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Whatever goes wrong, as one line and an exit status. The only place that does so. */
final class Failures {
    /** How the names of an enum are listed. */
    private static final Pattern CHOICES = Pattern.compile("expected one of \\[[A-Z, ]+] \\(case-insensitive\\)");

    private Failures() {}

    /** Reports a command line that was not understood. */
    static int usage(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        Tinsach tinsach = (Tinsach) command.getCommandSpec().root().userObject();
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        tinsach.console.message(CHOICES.matcher(message)
                .replaceFirst(choices ->
                        choices.group().replace(" (case-insensitive)", "").toLowerCase(Locale.ROOT)));
        if (e instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream()
                    .limit(1)
                    .forEach(guess -> tinsach.console.message("did you mean '" + guess + "'?"));
        }
        tinsach.console.message("try '" + command.getCommandSpec().qualifiedName() + " --help'");
        return Tinsach.USAGE;
    }

    /** Reports what ended the run; a closed pipe is a way to say enough, not an error. */
    static int report(@Nullable Throwable e, Console console) {
        if (e instanceof OutputException output && output.isClosedPipe()) {
            return Tinsach.DONE;
        }
        console.message(e == null ? "failed" : reason(e));
        return Tinsach.FAILED;
    }

    /** Returns what happened in words for people. */
    static String reason(Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        if (e instanceof OutOfMemoryError) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            return "not enough memory (" + megabytes + " MB); give more with TINSACH_JAVA_OPTS=-Xmx4g";
        }
        if (e instanceof IOException) {
            return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        }
        StackTraceElement[] trace = e.getStackTrace();
        return "internal error, please report it: " + e + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
