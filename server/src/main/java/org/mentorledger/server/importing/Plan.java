package org.mentorledger.server.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentorledger.kernel.program.MemberRole;

/** The second reading: what the good rows need in the ledger before they can be sent, and which rows are not good. */
final class Plan {
    private final Set<Term> terms = new LinkedHashSet<>();
    private final Map<String, Set<MemberRole>> people = new LinkedHashMap<>();
    private final Set<Long> faultyRows = new HashSet<>();
    private final List<RowFault> faults = new ArrayList<>();
    private long mentorships;
    private long goals;

    private Plan() {}

    static Plan of(Path file, Survey survey, String program) {
        Plan plan = new Plan();
        try (Sheet sheet = new Sheet(file, MentorshipColumn.HEADERS)) {
            for (SheetRow raw = sheet.next(); raw != null; raw = sheet.next()) {
                plan.add(Verdict.of(raw, survey, program));
            }
        }
        return plan;
    }

    private void add(RowReading<MentorshipRow> reading) {
        MentorshipRow row = reading.row();
        if (row == null) {
            faults.addAll(reading.faults());
            reading.faults().forEach(fault -> faultyRows.add(fault.row()));
            return;
        }
        mentorships++;
        goals += row.goals().size();
        terms.add(row.term());
        row.mentors().forEach(id -> rolesOf(id).add(MemberRole.MENTOR));
        row.mentees().forEach(id -> rolesOf(id).add(MemberRole.MENTEE));
    }

    private Set<MemberRole> rolesOf(String id) {
        return people.computeIfAbsent(id, any -> EnumSet.noneOf(MemberRole.class));
    }

    Set<Term> terms() {
        return terms;
    }

    /** Everybody in a good row, with what they are in any of them. */
    Map<String, Set<MemberRole>> people() {
        return people;
    }

    List<RowFault> faults() {
        return faults;
    }

    int faultyRows() {
        return faultyRows.size();
    }

    long mentorships() {
        return mentorships;
    }

    /** How much there is to do, for whoever watches. */
    long steps() {
        return terms.size() + people.size() + mentorships;
    }

    /** What it would send, in words. */
    String inWords() {
        return terms.size() + " cycles, " + people.size() + " people, " + mentorships + " mentorships, " + goals
                + " goals";
    }
}
