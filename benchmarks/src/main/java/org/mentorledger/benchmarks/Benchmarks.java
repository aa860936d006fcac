package org.mentorledger.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.benchmarks.Settings.Part;
import org.mentorledger.benchmarks.command.CommandPath;
import org.mentorledger.benchmarks.doors.Doors;
import org.mentorledger.benchmarks.doors.HandWritten;
import org.mentorledger.benchmarks.doors.Visibility;
import org.mentorledger.benchmarks.growth.GrowthPath;
import org.mentorledger.benchmarks.growth.LedgerReading;
import org.mentorledger.benchmarks.growth.ListGrowth;
import org.mentorledger.benchmarks.growth.PageGrowth;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.ledger.Pairs;
import org.mentorledger.benchmarks.measuring.Clients;
import org.mentorledger.benchmarks.measuring.CpuTime;
import org.mentorledger.benchmarks.measuring.Machine;
import org.mentorledger.benchmarks.measuring.Report;
import org.mentorledger.benchmarks.measuring.Table;
import org.mentorledger.benchmarks.rebuild.RebuildGrowth;
import org.mentorledger.benchmarks.rebuild.RebuildPath;
import org.mentorledger.benchmarks.sessions.AttendanceReading;
import org.mentorledger.benchmarks.sessions.Dividing;
import org.mentorledger.benchmarks.sessions.EnrolmentPath;
import org.mentorledger.benchmarks.start.Starts;
import org.springframework.util.FileSystemUtils;

/** Runs every load program on a new ledger and writes what it found. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs.
     *
     * @param arguments the folder for the reports
     */
    @SuppressWarnings("SystemOut") // a report for whoever started it
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Report report = onNewLedger(folder, Settings.given());
        report.writeInto(folder);
        System.out.println(report.text());
    }

    private static Report onNewLedger(Path folder, Settings settings) throws Exception {
        Path data = Files.createTempDirectory(folder, "ledger-");
        try (Ledger ledger = Ledger.start(data, HandWritten.class);
                Clients clients = new Clients(settings.clients())) {
            CpuTime.alsoOf(data);
            return measure(ledger, data, clients, settings);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static Report measure(Ledger ledger, Path data, Clients clients, Settings settings) throws Exception {
        Map<String, Object> notes = new LinkedHashMap<>();
        List<Table> tables = new ArrayList<>();
        Pairs pairs = new Pairs(ledger, clients);
        CommandPath commands = new CommandPath(ledger, pairs, clients, settings.commands());
        if (settings.has(Part.VISIBILITY)) {
            notes.putAll(new Visibility(ledger, pairs, clients)
                    .measure(settings.rounds(), settings.warmup(), settings.commands()));
        }
        if (settings.has(Part.COMMANDS)) {
            tables.add(commands.measure(settings.rounds(), settings.warmup()));
            notes.putAll(commands.notes());
        }
        if (settings.has(Part.DOORS)) {
            doors(ledger, data, clients, settings, pairs, commands, tables, notes);
        }
        if (settings.has(Part.GROWTH)) {
            growth(ledger, pairs, commands, settings, tables, notes);
        }
        if (settings.has(Part.SESSIONS)) {
            sessions(ledger, clients, settings, tables, notes);
        }
        if (settings.has(Part.REBUILD)) {
            commands.fillUpTo(settings.events());
            RebuildPath rebuild = new RebuildPath(ledger);
            tables.add(rebuild.measure(settings.rounds()));
            notes.putAll(rebuild.notes());
        }
        if (settings.has(Part.START)) {
            notes.putAll(new Starts(data).measure(settings.rounds()));
        }
        return new Report(Machine.here(), settings, tables, notes);
    }

    private static void doors(
            Ledger ledger,
            Path data,
            Clients clients,
            Settings settings,
            Pairs pairs,
            CommandPath commands,
            List<Table> tables,
            Map<String, Object> notes)
            throws Exception {
        try (Doors doors = new Doors(ledger, data, pairs, commands.captured(), clients)) {
            tables.add(doors.mutations(settings.rounds(), settings.commands(), settings.warmup()));
            tables.add(doors.queries(settings.rounds(), settings.reads(), settings.warmup()));
            notes.putAll(doors.notes());
        }
    }

    private static void growth(
            Ledger ledger,
            Pairs pairs,
            CommandPath commands,
            Settings settings,
            List<Table> tables,
            Map<String, Object> notes)
            throws Exception {
        tables.addAll(new ListGrowth(ledger, pairs, settings.mentorships()).measure(settings.rounds()));
        GrowthPath growth = new GrowthPath(ledger, pairs, settings.meetings());
        tables.addAll(growth.measure(settings.rounds()));
        notes.putAll(growth.notes());
        tables.addAll(new PageGrowth(ledger, pairs, settings.meetings()).measure(settings.rounds()));
        LedgerReading reading = new LedgerReading(ledger, growth.largest());
        tables.add(reading.measure(settings.rounds()));
        notes.putAll(reading.notes());
        tables.add(new RebuildGrowth(ledger, commands, settings.events()).measure(settings.rounds()));
    }

    private static void sessions(
            Ledger ledger, Clients clients, Settings settings, List<Table> tables, Map<String, Object> notes)
            throws Exception {
        Dividing dividing = new Dividing(settings.people());
        tables.add(dividing.measure(settings.rounds()));
        notes.putAll(dividing.notes());
        EnrolmentPath enrolments = new EnrolmentPath(ledger, clients, settings.people());
        tables.add(enrolments.measure(settings.rounds()));
        notes.putAll(enrolments.notes());
        AttendanceReading attendance = new AttendanceReading(ledger, settings.attendances());
        tables.add(attendance.measure(settings.rounds()));
        notes.putAll(attendance.notes());
    }
}
