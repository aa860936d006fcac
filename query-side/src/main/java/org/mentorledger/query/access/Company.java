package org.mentorledger.query.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everyone who stands or stood in a mentorship, with their days.
 *
 * @param programId whose coordinators oversee it
 */
public record Company(String programId, List<Tenure> tenures) {
    public Company {
        tenures = List.copyOf(tenures);
    }

    /** The people with whom that person has a day in common. */
    public Set<String> with(String participantId) {
        return tenures.stream()
                .filter(tenure -> !tenure.participantId().equals(participantId))
                .filter(tenure -> tenures.stream()
                        .filter(own -> own.participantId().equals(participantId))
                        .anyMatch(tenure::overlaps))
                .map(Tenure::participantId)
                .collect(Collectors.toSet());
    }

    /** The people who stand in it on that day. */
    public Set<String> on(LocalDate day) {
        return tenures.stream()
                .filter(tenure -> tenure.covers(day))
                .map(Tenure::participantId)
                .collect(Collectors.toSet());
    }
}
