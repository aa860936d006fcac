package org.mentorledger.command.session;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Growing;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.EnrolmentEvent.Enrolled;
import org.mentorledger.kernel.session.EnrolmentEvent.EnrolmentCancelled;
import org.mentorledger.kernel.session.EnrolmentEvent.Promoted;
import org.mentorledger.kernel.session.EnrolmentEvent.Waitlisted;

/**
 * Who has a seat in a session, and who waits for one.
 *
 * @param places by the ids of people
 * @param taken how many have a seat
 * @param turns how many ever waited
 */
record Roster(Map<String, Place> places, int taken, int turns) {
    static final Roster NEW = new Roster(Map.of(), 0, 0);

    Roster {
        places = Growing.map(places);
    }

    /** Whether somebody has a seat. */
    enum Standing {
        ENROLLED,
        WAITLISTED,
        CANCELLED
    }

    /**
     * Of one person.
     *
     * @param turn when their turn comes, among those who wait
     * @param afterwards whether they got the seat when the session had been held already
     * @param cohortId to which they belonged when they asked for it
     */
    record Place(
            Standing standing,
            int turn,
            boolean afterwards,
            @Nullable CohortId cohortId) {}

    Roster evolve(EnrolmentEvent event, boolean held) {
        if (event instanceof Enrolled e) {
            return new Roster(
                    with(e.participantId(), new Place(Standing.ENROLLED, 0, held, e.cohortId())), taken + 1, turns);
        }
        if (event instanceof Waitlisted e) {
            return new Roster(
                    with(e.participantId(), new Place(Standing.WAITLISTED, turns, false, e.cohortId())),
                    taken,
                    turns + 1);
        }
        if (event instanceof Promoted e) {
            return new Roster(
                    with(e.participantId(), new Place(Standing.ENROLLED, 0, held, cohort(e.participantId()))),
                    taken + 1,
                    turns);
        }
        EnrolmentCancelled e = (EnrolmentCancelled) event;
        int left = has(e.participantId(), Standing.ENROLLED) ? taken - 1 : taken;
        return new Roster(
                with(e.participantId(), new Place(Standing.CANCELLED, 0, false, cohort(e.participantId()))),
                left,
                turns);
    }

    boolean has(ParticipantId person, Standing standing) {
        Place place = place(person);
        return place != null && place.standing() == standing;
    }

    /** Whether they have a seat or wait for one. */
    boolean holds(ParticipantId person) {
        return has(person, Standing.ENROLLED) || has(person, Standing.WAITLISTED);
    }

    @Nullable
    Place place(ParticipantId person) {
        return places.get(person.value());
    }

    /** Those who waited longest, so many at most. */
    List<ParticipantId> next(long most) {
        return in(Standing.WAITLISTED)
                .sorted(Comparator.comparing(
                        person -> requireNonNull(place(person)).turn()))
                .limit(most)
                .toList();
    }

    /** Who stands there, in no order. */
    Stream<ParticipantId> in(Standing standing) {
        return places.entrySet().stream()
                .filter(place -> place.getValue().standing() == standing)
                .map(place -> new ParticipantId(place.getKey()));
    }

    private @Nullable CohortId cohort(ParticipantId person) {
        Place place = place(person);
        return place == null ? null : place.cohortId();
    }

    private Map<String, Place> with(ParticipantId person, Place place) {
        return Growing.with(places, person.value(), place);
    }
}
