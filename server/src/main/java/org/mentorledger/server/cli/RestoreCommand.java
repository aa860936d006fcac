package org.mentorledger.server.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mentorledger.server.backup.Manifest;
import org.mentorledger.server.backup.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mentor-ledger restore}: makes a data folder of the file that keeps it. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Makes a data folder of a backup, once every byte of it is as it was, and counts its events.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:a node can start on the folder",
            "1:could not be done; a sentence on the error output says why",
            "2:wrong command line"
        })
final class RestoreCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "What backup made.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private Path from;

    @Option(
            names = "--mentorledger.data",
            paramLabel = "DIR",
            defaultValue = "${env:MENTORLEDGER_DATA:-data}",
            description = "The data folder to be, not there yet or empty (${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        return OneSentence.by(spec, () -> {
            Manifest restored = Restore.make(from, data);
            spec.commandLine()
                    .getOut()
                    .println(OneSentence.what(restored) + " of " + restored.madeAt() + " are in " + data + ".");
            return ExitCode.OK;
        });
    }
}
