package org.mentorledger.query.session.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Everybody who takes or took part in a session, in the order in which they were first heard of.
 *
 * @param parts of each; kept as text, so queries find people by the other two
 * @param people everybody
 * @param taking those who take part: who has a seat or waits for one, and of whose being there something is recorded
 */
public record Roster(List<Part> parts, List<String> people, List<String> taking) {
    static final Roster NOBODY = of(List.of());

    public Roster {
        parts = List.copyOf(parts);
        people = List.copyOf(people);
        taking = List.copyOf(taking);
    }

    private static Roster of(List<Part> parts) {
        return new Roster(
                parts,
                parts.stream().map(Part::participantId).toList(),
                parts.stream().filter(Part::takesPart).map(Part::participantId).toList());
    }

    /** With that person's part changed; a part of which nothing is left is gone. */
    Roster with(String participantId, UnaryOperator<Part> change) {
        List<Part> all = new ArrayList<>();
        boolean found = false;
        for (Part part : parts) {
            boolean isTheirs = part.participantId().equals(participantId);
            found |= isTheirs;
            all.add(isTheirs ? change.apply(part) : part);
        }
        if (!found) {
            all.add(change.apply(Part.of(participantId)));
        }
        return of(all.stream().filter(Part::stands).toList());
    }

    /** How many have a seat, wait for one, or gave it back. */
    int count(EnrolmentStatus enrolment) {
        return Math.toIntExact(
                parts.stream().filter(part -> part.enrolment() == enrolment).count());
    }
}
