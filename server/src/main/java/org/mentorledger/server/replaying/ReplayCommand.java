package org.mentorledger.server.replaying;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.importing.Connection;
import org.mentorledger.server.importing.Halt;
import org.mentorledger.server.importing.Patience;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mentor-ledger replay}: has rooms built anew while they are read, or compared with what a rebuild makes. */
@Command(
        name = "replay",
        sortOptions = false,
        description = {
            "Has a running node build rooms of views anew from the first event on, beside those that are read. Once a new one has"
                    + " caught up it is read instead, in one step.",
            "Ended by Ctrl-C, this command only looks no further: the node goes on, and --abort ends it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; with --verify: equal; with --abort: nothing runs any more",
            "1:could not be done, or a rebuild runs already; what was read before stays",
            "2:the command line cannot be used, or names a room that there is not",
            "3:the ledger does not answer; what has begun goes on",
            "4:the ledger does not admit the token, or it is not that of an ADMIN",
            "5:with --verify: some room differs"
        })
public final class ReplayCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Option(
            names = "--room",
            paramLabel = "NAME",
            description = "A room, such as dialogue-v1; may be said again. All unless said.")
    private List<String> rooms = List.of();

    @Option(
            names = "--verify",
            description = "Only tells whether what is read equals what a rebuild makes, and the first difference.")
    private boolean verify;

    @Option(names = "--abort", description = "Ends the rebuilds that run.")
    private boolean abort;

    @Option(
            names = "--url",
            paramLabel = "BASE",
            description = "Where the ledger answers, such as http://localhost:8080.")
    private @Nullable String url;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:MENTOR_LEDGER_TOKEN}",
            description =
                    "A token of an ADMIN. Better in the environment variable MENTOR_LEDGER_TOKEN: other users of the"
                            + " machine can see command lines.")
    private @Nullable String token;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    private final Patience patience;
    private final Duration pause;

    /** As picocli makes it. */
    public ReplayCommand() {
        this(Patience.USUAL, Duration.ofMillis(500));
    }

    ReplayCommand(Patience patience, Duration pause) {
        this.patience = patience;
        this.pause = pause;
    }

    /** One of those of the help. */
    @Override
    public Integer call() {
        try {
            return run();
        } catch (Halt halt) {
            spec.commandLine().getErr().println(halt.sentence());
            return halt.exitCode();
        } catch (Node.Refusal refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return Exit.NOT_DONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Exit.NOT_DONE;
        }
    }

    private int run() throws InterruptedException {
        if (abort && verify) {
            spec.commandLine().getErr().println("Either --abort or --verify.");
            return Exit.USAGE;
        }
        Node node = new Node(Connection.to(url, token, patience));
        List<RebuildRow> ended = awaitEnd(node, abort ? running(node.abort(rooms)) : node.begin(rooms, verify));
        ended.forEach(row -> spec.commandLine().getOut().println(row.inWords()));
        return abort
                ? Exit.DONE
                : ended.stream().mapToInt(RebuildRow::exitCode).max().orElse(Exit.DONE);
    }

    private static List<RebuildRow> running(List<RebuildRow> rows) {
        return rows.stream().filter(RebuildRow::isRunning).toList();
    }

    private List<RebuildRow> awaitEnd(Node node, List<RebuildRow> begun) throws InterruptedException {
        List<String> awaited = begun.stream().map(RebuildRow::room).toList();
        List<RebuildRow> now = begun;
        try (Gauge gauge = new Gauge(spec.commandLine().getErr(), isTerminal())) {
            gauge.show(now);
            while (!running(now).isEmpty()) {
                Thread.sleep(pause.toMillis());
                now = node.look(awaited);
                gauge.show(now);
            }
        }
        return now;
    }

    @SuppressWarnings("SystemConsoleNull") // on the JDKs where it is never null, TERM tells pipes of a service apart
    private static boolean isTerminal() {
        return System.console() != null
                && !System.getenv().getOrDefault("TERM", "dumb").equals("dumb");
    }
}
