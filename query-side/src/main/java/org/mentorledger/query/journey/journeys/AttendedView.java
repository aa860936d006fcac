package org.mentorledger.query.journey.journeys;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who was in a session.
 *
 * @param present by the ids under which it was recorded
 */
public record AttendedView(String sessionId, String programId, List<String> present) {
    public AttendedView {
        present = List.copyOf(present);
    }

    AttendedView with(String person) {
        return present.contains(person)
                ? this
                : new AttendedView(
                        sessionId,
                        programId,
                        Stream.concat(present.stream(), Stream.of(person)).toList());
    }

    AttendedView without(String person) {
        return new AttendedView(
                sessionId,
                programId,
                present.stream().filter(other -> !other.equals(person)).toList());
    }

    /** Under which keys it is found: for each person who was there, that of their journey. */
    List<String> keys() {
        return present.stream().map(person -> programId + ":" + person).toList();
    }
}
