package org.mentorledger.server.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends one row at a time: the mentorship, then its goals. What the ledger refuses is a fault of the row. */
final class Mentorships {
    private final Sender sender;
    private final Mutations mutations;
    private final Map<String, Outcome.Refused> termsRefused;
    private final Map<String, Outcome.Refused> peopleRefused;

    Mentorships(
            Sender sender,
            Mutations mutations,
            Map<String, Outcome.Refused> termsRefused,
            Map<String, Outcome.Refused> peopleRefused) {
        this.sender = sender;
        this.mutations = mutations;
        this.termsRefused = termsRefused;
        this.peopleRefused = peopleRefused;
    }

    /** The faults of the row; none when it is in the ledger with all its goals. */
    List<RowFault> send(MentorshipRow row) {
        List<RowFault> missing = whatIsMissing(row);
        if (!missing.isEmpty()) {
            return missing;
        }
        if (sender.send(mutations.proposeMentorship(row)) instanceof Outcome.Refused refusal) {
            return List.of(fault(row, MentorshipFields.ofProposal(refusal.field()), refusal));
        }
        List<RowFault> faults = new ArrayList<>();
        for (String goal : row.goals()) {
            if (sender.send(mutations.setGoal(row, goal)) instanceof Outcome.Refused refusal) {
                faults.add(fault(row, MentorshipColumn.GOALS.header(), refusal));
            }
        }
        return faults;
    }

    private List<RowFault> whatIsMissing(MentorshipRow row) {
        List<RowFault> faults = new ArrayList<>();
        Optional.ofNullable(termsRefused.get(row.term().name()))
                .ifPresent(refusal -> faults.add(fault(row, MentorshipFields.ofCycle(refusal.field()), refusal)));
        firstRefused(row.mentors())
                .ifPresent(refusal -> faults.add(fault(row, MentorshipColumn.MENTOR_IDS.header(), refusal)));
        firstRefused(row.mentees())
                .ifPresent(refusal -> faults.add(fault(row, MentorshipColumn.MENTEE_IDS.header(), refusal)));
        return faults;
    }

    private Optional<Outcome.Refused> firstRefused(List<String> ids) {
        return ids.stream()
                .filter(peopleRefused::containsKey)
                .map(peopleRefused::get)
                .findFirst();
    }

    private static RowFault fault(MentorshipRow row, String column, Outcome.Refused refusal) {
        return new RowFault(row.number(), column, refusal.reason(row.values()));
    }
}
