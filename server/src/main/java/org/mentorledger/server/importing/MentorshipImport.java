package org.mentorledger.server.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

/** Brings a table of mentorships in: first what they need, then row by row. */
final class MentorshipImport implements FileImport {
    private final Path file;
    private final Survey survey;
    private final Plan plan;
    private final Mutations mutations;

    /** Reads the whole file; halts when there is a fault in it that is not one of single rows. */
    MentorshipImport(Path file, String program, String source) {
        this.file = file;
        this.survey = Survey.of(file, program);
        this.plan = Plan.of(file, survey, program);
        this.mutations = new Mutations(program, source);
    }

    @Override
    public long rows() {
        return survey.rows();
    }

    @Override
    public int faultyRows() {
        return plan.faultyRows();
    }

    @Override
    public List<RowFault> faults() {
        return plan.faults();
    }

    @Override
    public List<String> warnings() {
        return List.of();
    }

    @Override
    public String inWords() {
        return plan.inWords();
    }

    @Override
    public void send(Ledger ledger, Sender sender, FaultReport report, LongFunction<Progress> watching) {
        try (Progress progress = watching.apply(plan.steps())) {
            Mentorships mentorships = new Mentorships(
                    sender,
                    mutations,
                    new Cycles(ledger, sender, mutations).open(plan, progress),
                    new People(ledger, sender, mutations, Set::containsAll).register(plan.people(), progress));
            sendRows(mentorships, report, progress);
        }
    }

    private void sendRows(Mentorships mentorships, FaultReport report, Progress progress) {
        try (Sheet sheet = new Sheet(file, MentorshipColumn.HEADERS);
                Lane<RowReading<MentorshipRow>> lane = new Lane<>(result -> {
                    report.addAll(result.faults());
                    if (result.row() != null) {
                        progress.step();
                    }
                })) {
            for (SheetRow raw = sheet.next(); raw != null; raw = sheet.next()) {
                RowReading<MentorshipRow> reading = Verdict.of(raw, survey, mutations.program());
                MentorshipRow row = reading.row();
                lane.add(() -> row == null ? reading : new RowReading<>(row, mentorships.send(row)));
            }
            lane.finish();
        }
    }
}
