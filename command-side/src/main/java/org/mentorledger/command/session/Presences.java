package org.mentorledger.command.session;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Growing;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.AttendanceEvent.Arrived;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceCorrected;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceOverridden;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.AttendanceEvent.Departed;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.vault.Sealed;

/** What is recorded of whose being in a session, by the ids of people. */
record Presences(Map<String, Noted> people) {
    static final Presences NEW = new Presences(Map.of());

    Presences {
        people = Growing.map(people);
    }

    /**
     * What is recorded of one person.
     *
     * @param presence null: it was recorded in error
     * @param walkIn whether they came without a seat
     * @param cohortId to which they belonged then
     * @param text their role, sealed, if one was told
     * @param byHolding whether they are absent because the session was held without them being noted
     * @param counts whether it counts, if somebody decided so
     */
    record Noted(
            @Nullable Presence presence,
            boolean walkIn,
            @Nullable CohortId cohortId,
            @Nullable Sealed text,
            boolean byHolding,
            @Nullable Boolean counts) {}

    Presences evolve(AttendanceEvent event, boolean byHolding) {
        Noted before = people.get(event.participantId().value());
        return new Presences(Growing.with(people, event.participantId().value(), noted(before, event, byHolding)));
    }

    private static Noted noted(@Nullable Noted before, AttendanceEvent event, boolean byHolding) {
        Sealed text = before == null ? null : before.text();
        Boolean counts = before == null ? null : before.counts();
        if (event instanceof Arrived e) {
            return new Noted(Presence.arrived(presence(before), e.at()), e.walkIn(), e.cohortId(), text, false, counts);
        }
        if (event instanceof AttendanceRecorded e) {
            return new Noted(e.presence(), e.walkIn(), e.cohortId(), e.text(), byHolding, counts);
        }
        boolean walkIn = before != null && before.walkIn();
        CohortId cohort = before == null ? null : before.cohortId();
        if (event instanceof Departed e) {
            return new Noted(Presence.departed(presence(before), e.at()), walkIn, cohort, text, false, counts);
        }
        if (event instanceof AttendanceCorrected e) {
            return new Noted(e.presence(), walkIn, cohort, e.text(), false, counts);
        }
        if (event instanceof AttendanceOverridden e) {
            return new Noted(presence(before), walkIn, cohort, text, before != null && before.byHolding(), e.counts());
        }
        return new Noted(null, walkIn, cohort, null, false, null);
    }

    /** What stands of that person. */
    Optional<Noted> find(ParticipantId person) {
        return Optional.ofNullable(people.get(person.value())).filter(noted -> noted.presence() != null);
    }

    /** Of whom something stands, by id. */
    Set<String> standing() {
        return people.entrySet().stream()
                .filter(noted -> noted.getValue().presence() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether something was recorded of them in error, and nothing stands. */
    boolean voided(ParticipantId person) {
        return people.containsKey(person.value()) && find(person).isEmpty();
    }

    /** Whether it is recorded that they were there. */
    boolean attended(ParticipantId person) {
        return find(person).map(Noted::presence).filter(Presences::there).isPresent();
    }

    /** Whether it is recorded that anybody was there. */
    boolean attendedByAny() {
        return people.values().stream().anyMatch(noted -> there(noted.presence()));
    }

    /** Who is absent only because the session was held without them being noted: nobody has decided about it since. */
    Stream<ParticipantId> absentByHolding() {
        return people.entrySet().stream()
                .filter(noted ->
                        noted.getValue().byHolding() && noted.getValue().counts() == null)
                .map(noted -> new ParticipantId(noted.getKey()));
    }

    private static boolean there(@Nullable Presence presence) {
        return presence != null && presence.status().isPresence();
    }

    private static @Nullable Presence presence(@Nullable Noted before) {
        return before == null ? null : before.presence();
    }
}
