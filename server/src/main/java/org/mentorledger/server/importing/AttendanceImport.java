package org.mentorledger.server.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.mentorledger.kernel.program.MemberRole;

/** Brings a list of attendance in: first its people, then session by session, a few at a time. */
final class AttendanceImport implements FileImport {
    private final AttendanceList list;
    private final Map<String, Set<MemberRole>> people;
    private final String program;
    private final String source;

    /** Reads the whole file; halts when there is a fault in it that is not one of single rows. */
    AttendanceImport(Path file, String program, String source) {
        this.list = AttendanceList.of(file);
        this.people = list.people();
        this.program = program;
        this.source = source;
    }

    @Override
    public long rows() {
        return list.rows();
    }

    @Override
    public int faultyRows() {
        return list.faultyRows();
    }

    @Override
    public List<RowFault> faults() {
        return list.faults();
    }

    @Override
    public List<String> warnings() {
        return list.warnings();
    }

    @Override
    public String inWords() {
        return list.sessions().size() + " sessions, " + people.size() + " people, " + attendances() + " attendances";
    }

    private long attendances() {
        return list.sessions().stream()
                .mapToLong(session -> session.rows().size())
                .sum();
    }

    /** The rows of a session stand anywhere, so the faults are put in the order of the rows, also when it stops half way. */
    @Override
    public void send(Ledger ledger, Sender sender, FaultReport report, LongFunction<Progress> watching) {
        Programs.see(ledger, program);
        List<RowFault> faults = new ArrayList<>(list.faults());
        try (Progress progress = watching.apply(people.size() + list.sessions().size())) {
            Map<String, Outcome.Refused> refused = new People(
                            ledger, sender, new Mutations(program, source), (held, wanted) -> !held.isEmpty())
                    .register(people, progress);
            sendSessions(new HeldSessions(ledger, sender, program, source, refused), faults, progress);
        } finally {
            faults.sort(Comparator.comparing(RowFault::row));
            report.addAll(faults);
        }
    }

    private void sendSessions(HeldSessions sessions, List<RowFault> faults, Progress progress) {
        try (Lane<List<RowFault>> lane = new Lane<>(wrong -> {
            faults.addAll(wrong);
            progress.step();
        })) {
            list.sessions().forEach(session -> lane.add(() -> sessions.send(session)));
            lane.finish();
        }
    }
}
