package org.mentorledger.query.program.programs;

import java.time.LocalDate;
import java.util.List;
import org.mentorledger.kernel.program.Template;

/** A program as clients see it. */
public record ProgramView(
        String id,
        String name,
        Template template,
        String timeZone,
        PolicyView policy,
        int policyVersion,
        List<String> coordinatorIds,
        List<Cycle> cycles) {
    public ProgramView {
        coordinatorIds = List.copyOf(coordinatorIds);
        cycles = List.copyOf(cycles);
    }

    /** A term or placement period, both days included. */
    public record Cycle(String id, String name, LocalDate from, LocalDate to) {}

    ProgramView with(List<Cycle> newCycles) {
        return new ProgramView(id, name, template, timeZone, policy, policyVersion, coordinatorIds, newCycles);
    }
}
