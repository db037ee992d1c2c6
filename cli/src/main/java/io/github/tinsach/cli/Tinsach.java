// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ScopeType;

/** The command itself: everything is in its subcommands. */
@Command(
        name = "tinsach",
        description = {
            "Turns Vietnamese news pages, as scraped text or HTML, into the story itself: headline, date, source,"
                    + " quotes with their speakers and a summary, without the noise around it.",
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            " 0:all inputs were done",
            " 1:some inputs failed (each is named on standard error, the others were done), or the output failed",
            " 2:the command line was not understood",
        })
final class Tinsach {
    static final int DONE = CommandLine.ExitCode.OK;
    static final int FAILED = CommandLine.ExitCode.SOFTWARE;
    static final int USAGE = CommandLine.ExitCode.USAGE;

    /** The subcommands by name, in the order in which help lists them. */
    private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("extract", ExtractCommand::new);
        COMMANDS.put("clean", CleanCommand::new);
        COMMANDS.put("summarize", SummarizeCommand::new);
        COMMANDS.put("explain", ExplainCommand::new);
    }

    final Console console;

    private Tinsach(Console console) {
        this.console = console;
    }

    /** Runs the command line {@code args} and returns its exit status. */
    static int run(Console console, String... args) {
        Output output = new Output(console.out());
        PrintWriter help = new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        CommandLine commandLine = new CommandLine(new Tinsach(console));
        // the command that is named is all that is needed, and reading the options of all of them takes time
        COMMANDS.forEach((name, command) -> {
            if (args.length == 0 || !COMMANDS.containsKey(args[0]) || args[0].equals(name)) {
                commandLine.addSubcommand(name, command.get());
            }
        });
        commandLine
                .setOut(help)
                .setErr(new PrintWriter(console.err(), true))
                .setColorScheme(Help.defaultColorScheme(console.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(100)
                // a file may be called @something
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler((e, command, parsed) -> Failures.report(e, console));
        int status;
        try {
            status = commandLine.execute(args);
        } catch (Error e) {
            status = Failures.report(e, console);
        }
        help.flush();
        return output.failure() == null || status != DONE ? status : Failures.report(output.failure(), console);
    }
}
