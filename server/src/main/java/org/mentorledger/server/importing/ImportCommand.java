package org.mentorledger.server.importing;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.Id;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mentor-ledger import}: brings the rows of a CSV file into a running ledger. Its help tells the rest. */
@Command(name = "import", resourceBundle = "org.mentorledger.server.importing.import", sortOptions = false)
public final class ImportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private Path file;

    @Option(names = "--kind", required = true, paramLabel = "KIND", converter = Kind.Converter.class)
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private Kind kind;

    @Option(names = "--program", required = true, paramLabel = "ID")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it before call()
    private String program;

    @Option(names = "--url", paramLabel = "BASE")
    private @Nullable String url;

    @Option(names = "--token", paramLabel = "TOKEN", defaultValue = "${env:MENTOR_LEDGER_TOKEN}")
    private @Nullable String token;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--errors", paramLabel = "FILE")
    private @Nullable Path errors;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    private final Patience patience;

    /** As picocli makes it. */
    public ImportCommand() {
        this(Patience.USUAL);
    }

    ImportCommand(Patience patience) {
        this.patience = patience;
    }

    /** One of {@link Exit}. */
    @Override
    public Integer call() {
        try {
            return run();
        } catch (Halt halt) {
            spec.commandLine().getErr().println(halt.sentence());
            return halt.exitCode();
        }
    }

    private int run() {
        if (!Id.FORM.matcher(program).matches()) {
            throw Halt.fileFault("The id of a program has 1 to 64 of A-Z a-z 0-9 . _ -");
        }
        FileImport rows = Opening.of(kind, file, program);
        out().println(rows.rows() + " rows read, " + rows.faultyRows() + " with faults.");
        rows.warnings().forEach(out()::println);
        return dryRun ? say(rows) : send(rows);
    }

    private int say(FileImport rows) {
        try (FaultReport report = new FaultReport(reportFile())) {
            report.addAll(rows.faults());
            out().println("Would send " + rows.inWords() + ". Nothing was sent (--dry-run).");
            return conclude(report);
        }
    }

    private int send(FileImport rows) {
        Ledger ledger = new Ledger(Connection.to(url, token, patience));
        Sender sender = new Sender(ledger);
        try (FaultReport report = new FaultReport(reportFile())) {
            rows.send(ledger, sender, report, this::progress);
            out().println("Sent: " + sender.inWords() + ".");
            return conclude(report);
        } catch (Halt halt) {
            if (sender.hasSent()) {
                out().println("Stopped: " + sender.inWords() + ". What was sent stays; the same command completes it.");
            }
            throw halt;
        }
    }

    private int conclude(FaultReport report) {
        if (report.rows() == 0) {
            return Exit.ALL_WELL;
        }
        out().println(report.rows() + " rows left out or incomplete; see " + report.file());
        return Exit.ROW_FAULTS;
    }

    private Path reportFile() {
        if (errors != null) {
            return errors;
        }
        Path beside = file.resolveSibling(file.getFileName() + ".errors.csv");
        Path folder = beside.toAbsolutePath().getParent();
        return folder != null && Files.isWritable(folder)
                ? beside
                : Path.of(beside.getFileName().toString());
    }

    @SuppressWarnings("SystemConsoleNull") // on the JDKs where it is never null, TERM tells pipes of a service apart
    private Progress progress(long total) {
        boolean terminal = System.console() != null
                && !System.getenv().getOrDefault("TERM", "dumb").equals("dumb");
        return terminal
                ? new ProgressOnTerminal(total)
                : new ProgressLines(spec.commandLine().getErr(), total);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
