package org.mentorledger.server.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.mentorledger.server.importing.ImportCommand;
import org.mentorledger.server.replaying.ReplayCommand;
import picocli.CommandLine;

/** Reads what the executable was called with. */
public final class LedgerCommandLine {

    private static final List<String> HELP = List.of("-h", "--help", "-V", "--version");

    private LedgerCommandLine() {}

    /**
     * Runs what was asked for. A node goes on after this returns; every other command ends the process with its exit code.
     *
     * @param arguments as the process got them
     * @param serve starts a node with the settings it is given
     */
    public static void run(String[] arguments, Consumer<String[]> serve) {
        if (serves(arguments)) {
            boolean named = arguments.length > 0 && arguments[0].equals("serve");
            serve.accept(named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments);
            return;
        }
        System.exit(commands().execute(arguments));
    }

    /** Whether a node is meant: by no command at all, by settings only, or by name; not by a question for help. */
    static boolean serves(String[] arguments) {
        if (arguments.length == 0) {
            return true;
        }
        String first = arguments[0];
        boolean means = first.equals("serve") || (first.startsWith("--") && !HELP.contains(first));
        return means && Arrays.stream(arguments).noneMatch(HELP::contains);
    }

    static CommandLine commands() {
        return new CommandLine(new RootCommand())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new TokenCommand())
                .addSubcommand(new ImportCommand())
                .addSubcommand(new ReplayCommand())
                .addSubcommand(new KeysCommand())
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand());
    }
}
