package org.mentorledger.server.cli;

import java.util.concurrent.Callable;
import org.mentorledger.server.backup.SharedKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mentor-ledger keys}: makes the keys that nodes share, before the first of them starts. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Makes the keys that nodes share, where there are none yet, in the folder keys of a data folder:",
            "  master.key        for mentorledger.keys.master-key-file of every node",
            "  jwt-public.pem    for mentorledger.security.public-key of every node",
            "  jwt-private.pem   for mentor-ledger token, and for no node",
            "What is there stays as it is."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the keys are there",
            "1:could not be done; a sentence on the error output says why",
            "2:wrong command line"
        })
final class KeysCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        return OneSentence.by(spec, () -> {
            spec.commandLine().getOut().println("The keys are in " + SharedKeys.in(data.folder()) + ".");
            return ExitCode.OK;
        });
    }
}
