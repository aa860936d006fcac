package org.mentorledger.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.Stay;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** Tells who has a seat in one session, and who is there. */
public final class ToldRoster {
    private final ToldSessions session;
    private final Vault vault;

    ToldRoster(ToldSessions session, Vault vault) {
        this.session = session;
        this.vault = vault;
    }

    /** Somebody has a seat; they belong to that cohort. */
    public ToldRoster enrolled(String person, @Nullable String cohort) {
        session.happens(new EnrolmentEvent.Enrolled(
                session.session(), new ParticipantId(person), cohort(cohort), session.day(), Facts.ZONE));
        return this;
    }

    /** Somebody waits for a seat. */
    public ToldRoster waits(String person) {
        session.happens(new EnrolmentEvent.Waitlisted(
                session.session(), new ParticipantId(person), null, session.day(), Facts.ZONE));
        return this;
    }

    /** Who waited has a seat. */
    public ToldRoster promoted(String person) {
        session.happens(
                new EnrolmentEvent.Promoted(session.session(), new ParticipantId(person), session.day(), Facts.ZONE));
        return this;
    }

    /** Somebody has no seat any more. */
    public ToldRoster leaves(String person) {
        session.happens(new EnrolmentEvent.EnrolmentCancelled(
                session.session(),
                new ParticipantId(person),
                sealed(person, Map.of("reason", "The flu")),
                session.day(),
                Facts.ZONE));
        return this;
    }

    /** Somebody comes, so many minutes after the beginning. */
    public ToldRoster arrives(String person, int minute, boolean walkIn) {
        session.happens(new AttendanceEvent.Arrived(
                session.session(),
                new ParticipantId(person),
                session.at(minute),
                walkIn,
                null,
                session.day(),
                Facts.ZONE));
        return this;
    }

    /** Somebody leaves, so many minutes after the beginning. */
    public ToldRoster departs(String person, int minute) {
        session.happens(new AttendanceEvent.Departed(
                session.session(), new ParticipantId(person), session.at(minute), session.day(), Facts.ZONE));
        return this;
    }

    /** Somebody was there all the time, or was not. */
    public ToldRoster recorded(String person, AttendanceStatus status) {
        return recorded(person, new Presence(status, List.of(), null), false, null, null);
    }

    /** Somebody was there so. */
    public ToldRoster recorded(
            String person, Presence presence, boolean walkIn, @Nullable String cohort, @Nullable String role) {
        session.happens(
                new AttendanceEvent.AttendanceRecorded(
                        session.session(),
                        new ParticipantId(person),
                        presence,
                        walkIn,
                        cohort(cohort),
                        role == null ? null : sealed(person, Map.of("role", role)),
                        session.day(),
                        Facts.ZONE),
                "IMPORT");
        return this;
    }

    /** What was recorded was wrong: they were there so. */
    public ToldRoster corrected(String person, Presence presence, @Nullable String role) {
        session.happens(new AttendanceEvent.AttendanceCorrected(
                session.session(),
                new ParticipantId(person),
                presence,
                sealed(
                        person,
                        role == null ? Map.of("reason", "By the list") : Map.of("reason", "By the list", "role", role)),
                session.day(),
                Facts.ZONE));
        return this;
    }

    /** What was recorded is taken back. */
    public ToldRoster voided(String person) {
        session.happens(new AttendanceEvent.AttendanceVoided(
                session.session(),
                new ParticipantId(person),
                sealed(person, Map.of("reason", "Somebody else")),
                session.day(),
                Facts.ZONE));
        return this;
    }

    /** Somebody decides whether it counts for a person. */
    public ToldRoster decided(String person, boolean counts) {
        session.happens(new AttendanceEvent.AttendanceOverridden(
                session.session(),
                new ParticipantId(person),
                counts,
                sealed(person, Map.of("reason", "The train was late")),
                session.day(),
                Facts.ZONE));
        return this;
    }

    /** Being there from so many minutes after the beginning to so many, perhaps several times. */
    public Presence stayed(int... fromTo) {
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < fromTo.length; i += 2) {
            stays.add(new Stay(session.at(fromTo[i]), session.at(fromTo[i + 1])));
        }
        return new Presence(AttendanceStatus.PRESENT, stays, null);
    }

    private Sealed sealed(String person, Map<String, String> fields) {
        return vault.seal(KeyName.of(new ParticipantId(person)), fields);
    }

    private static @Nullable CohortId cohort(@Nullable String id) {
        return id == null ? null : new CohortId(id);
    }
}
