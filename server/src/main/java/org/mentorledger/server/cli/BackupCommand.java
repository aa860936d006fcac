package org.mentorledger.server.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mentorledger.server.backup.Backup;
import org.mentorledger.server.backup.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mentor-ledger backup}: keeps the data folder of a node that does not run in one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Keeps a data folder in one file: database and keys together. No node may run on the folder meanwhile.",
            "Whoever has the file can read everything: keep it as you keep the keys."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the file is whole and on the disk",
            "1:could not be done, and there is no file; a sentence on the error output says why",
            "2:wrong command line"
        })
final class BackupCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to be (tar.gz).")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private Path to;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        return OneSentence.by(spec, () -> {
            Manifest made = Backup.make(data.folder(), to, new Version().getVersion()[0]);
            spec.commandLine().getOut().println(OneSentence.what(made) + " are in " + to + ".");
            if (!made.hasMasterKey()) {
                spec.commandLine()
                        .getOut()
                        .println(
                                "The master key is not: it lies elsewhere (mentorledger.keys.master-key-file). Keep it with"
                                        + " this file.");
            }
            return ExitCode.OK;
        });
    }
}
