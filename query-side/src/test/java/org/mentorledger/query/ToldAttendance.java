package org.mentorledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.ContentEvent;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionEvent;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.session.Stay;
import org.mentorledger.kernel.session.TopicKey;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells of one session of the program oacett and who was in it, as far as it decides what that is worth; by office. */
public final class ToldAttendance {
    /** When sessions begin unless said: at ten in the morning of {@link Telling#HELD}. */
    public static final Instant TEN = Instant.parse("2026-09-10T14:00:00Z");

    private final Story story;
    private final Vault vault;
    private final SessionId session;
    private LocalDate day = Telling.HELD;

    /** Tells of that session. */
    public ToldAttendance(Story story, Vault vault, String sessionId) {
        this.story = story;
        this.vault = vault;
        this.session = new SessionId(sessionId);
    }

    /** One of an hour and a half is scheduled, from {@link #TEN} on. */
    public ToldAttendance scheduled(SessionKind kind) {
        return scheduled("oacett", kind, plan(TEN, 90, null));
    }

    /** One is scheduled, of which so much is known. */
    public ToldAttendance scheduled(SessionKind kind, @Nullable Instant startsAt, @Nullable Integer minutes) {
        return scheduled("oacett", kind, plan(startsAt, minutes, null));
    }

    /** One is scheduled in another program. */
    public ToldAttendance scheduledIn(String program) {
        return scheduled(program, SessionKind.WORKSHOP, plan(TEN, 90, null));
    }

    /** One for that day, at no time that is known. */
    public ToldAttendance scheduledOn(LocalDate heldOn, SessionKind kind, int minutes) {
        day = heldOn;
        return scheduled(kind, null, minutes);
    }

    private ToldAttendance scheduled(String program, SessionKind kind, SessionPlan plan) {
        return tells(new PlanningEvent.Scheduled(session, new ProgramId(program), kind, plan, day, Facts.ZONE));
    }

    /** So much of it one must be there from now on. */
    public ToldAttendance asking(int percent) {
        return tells(new PlanningEvent.PlanRevised(session, plan(TEN, 90, percent), null, day, Facts.ZONE));
    }

    private SessionPlan plan(@Nullable Instant startsAt, @Nullable Integer minutes, @Nullable Integer threshold) {
        return new SessionPlan(
                false,
                day,
                startsAt,
                minutes,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                10,
                threshold,
                List.of(),
                sealed("title", "What drives a grid"));
    }

    /** It was held, for as long as was planned unless said. */
    public ToldAttendance held(@Nullable Integer minutes) {
        return tells(new PlanningEvent.Held(session, minutes, day, Facts.ZONE));
    }

    /** It is not held. */
    public ToldAttendance cancelled() {
        return tells(new PlanningEvent.Cancelled(session, because(), day, Facts.ZONE));
    }

    /** That it was held or cancelled was recorded in error. */
    public ToldAttendance reopened() {
        return tells(new PlanningEvent.Reopened(session, because(), day, Facts.ZONE));
    }

    /** A topic was dealt with. */
    public ToldAttendance covered(String topic) {
        return tells(new ContentEvent.TopicCovered(
                session, TopicKey.of(topic, vault), sealed("topic", topic), day, Facts.ZONE));
    }

    /** It was not after all. */
    public ToldAttendance notCovered(String topic) {
        return tells(new ContentEvent.TopicReopened(
                session,
                TopicKey.of(topic, vault),
                vault.seal(KeyName.of(session), Map.of("topic", topic, "reason", "No time")),
                day,
                Facts.ZONE));
    }

    /** Somebody came so many minutes after {@link #TEN}. */
    public ToldAttendance arrived(String person, int after) {
        return tells(new AttendanceEvent.Arrived(
                session, new ParticipantId(person), at(after), true, null, day, Facts.ZONE));
    }

    /** Somebody left so many minutes after {@link #TEN}. */
    public ToldAttendance departed(String person, int after) {
        return tells(new AttendanceEvent.Departed(session, new ParticipantId(person), at(after), day, Facts.ZONE));
    }

    /** Somebody was there, from beginning to end unless stays are told. */
    public ToldAttendance present(String person, Stay... stays) {
        return recorded(person, new Presence(AttendanceStatus.PRESENT, List.of(stays), null));
    }

    /** What is known of somebody's being there. */
    public ToldAttendance recorded(String person, Presence presence) {
        return tells(new AttendanceEvent.AttendanceRecorded(
                session, new ParticipantId(person), presence, true, null, null, day, Facts.ZONE));
    }

    /** It was otherwise. */
    public ToldAttendance corrected(String person, AttendanceStatus status, @Nullable Integer minutes) {
        return tells(new AttendanceEvent.AttendanceCorrected(
                session,
                new ParticipantId(person),
                new Presence(status, List.of(), minutes),
                because(),
                day,
                Facts.ZONE));
    }

    /** It was recorded in error. */
    public ToldAttendance voided(String person) {
        return tells(
                new AttendanceEvent.AttendanceVoided(session, new ParticipantId(person), because(), day, Facts.ZONE));
    }

    /** Somebody decides whether it counts. */
    public ToldAttendance overridden(String person, boolean counts) {
        return tells(new AttendanceEvent.AttendanceOverridden(
                session, new ParticipantId(person), counts, because(), day, Facts.ZONE));
    }

    /** A stay from so many minutes after {@link #TEN} to so many. */
    public static Stay stay(int from, int to) {
        return new Stay(at(from), at(to));
    }

    private static Instant at(int after) {
        return TEN.plusSeconds(60L * after);
    }

    private Sealed because() {
        return sealed("reason", "As the list says");
    }

    private Sealed sealed(String field, String text) {
        return vault.seal(KeyName.of(session), Map.of(field, text));
    }

    private ToldAttendance tells(SessionEvent event) {
        story.happens(StreamId.of(session), event, Map.of(EventMetaData.ACTOR, "office"));
        return this;
    }
}
