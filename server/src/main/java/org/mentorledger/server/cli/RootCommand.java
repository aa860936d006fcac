package org.mentorledger.server.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mentor-ledger}: names the commands. */
@Command(
        name = "mentor-ledger",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = "A ledger of mentorships. Without a command it serves.",
        exitCodeListHeading = "%nExit codes (of every command, unless its own help says more):%n",
        exitCodeList = {"0:done", "1:could not be done; a sentence on the error output says why", "2:wrong command line"
        })
final class RootCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    /** Reached only by words that are no command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command. Exit code " + ExitCode.USAGE + ".");
    }
}
