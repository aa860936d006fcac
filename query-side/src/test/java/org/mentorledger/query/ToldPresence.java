package org.mentorledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionEvent;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells who was in a session of a program, in the fewest words. */
public final class ToldPresence {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private final Story story;
    private final Vault vault;
    private final SessionId session;

    /** A session of that program is scheduled. */
    public ToldPresence(Story story, Vault vault, String program, String session) {
        this.story = story;
        this.vault = vault;
        this.session = new SessionId(session);
        tells(new PlanningEvent.Scheduled(
                this.session,
                new ProgramId(program),
                SessionKind.KNOWLEDGE_EXCHANGE,
                new SessionPlan(
                        false, DAY, null, null, null, null, null, List.of(), null, null, null, null, 10, null,
                        List.of(), null),
                DAY,
                Facts.ZONE));
    }

    /** Somebody comes. */
    public ToldPresence came(String person) {
        return tells(new AttendanceEvent.Arrived(
                session,
                new ParticipantId(person),
                Instant.parse("2026-09-08T14:00:00Z"),
                true,
                null,
                DAY,
                Facts.ZONE));
    }

    /** It is recorded whether somebody was there. */
    public ToldPresence was(String person, AttendanceStatus status) {
        return tells(new AttendanceEvent.AttendanceRecorded(
                session, new ParticipantId(person), presence(status), true, null, null, DAY, Facts.ZONE));
    }

    /** That was wrong. */
    public ToldPresence wasRather(String person, AttendanceStatus status) {
        return tells(new AttendanceEvent.AttendanceCorrected(
                session, new ParticipantId(person), presence(status), reason(person), DAY, Facts.ZONE));
    }

    /** It was somebody else. */
    public ToldPresence wasNot(String person) {
        return tells(new AttendanceEvent.AttendanceVoided(
                session, new ParticipantId(person), reason(person), DAY, Facts.ZONE));
    }

    private static Presence presence(AttendanceStatus status) {
        return new Presence(status, List.of(), null);
    }

    private Sealed reason(String person) {
        return vault.seal(KeyName.of(new ParticipantId(person)), Map.of("reason", "A slip"));
    }

    private ToldPresence tells(SessionEvent event) {
        story.happens(StreamId.of(session), event);
        return this;
    }
}
