package org.mentorledger.query.session.sessions;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.session.AttendanceEvent.Arrived;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceCorrected;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceOverridden;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceVoided;
import org.mentorledger.kernel.session.AttendanceEvent.Departed;
import org.mentorledger.kernel.session.EnrolmentEvent.Enrolled;
import org.mentorledger.kernel.session.EnrolmentEvent.EnrolmentCancelled;
import org.mentorledger.kernel.session.EnrolmentEvent.Promoted;
import org.mentorledger.kernel.session.EnrolmentEvent.Waitlisted;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Shelf;
import org.mentorledger.query.session.sessions.Part.Being;
import org.mentorledger.query.session.sessions.Part.Decided;

/** Folds who has a seat in a session, and who was there. */
final class RosterFold {
    private final Vault vault;

    RosterFold(Vault vault) {
        this.vault = vault;
    }

    Shelf.Builder<SessionRecord> onto(Shelf.Builder<SessionRecord> shelf) {
        return shelf.on(Enrolled.class, e -> e.sessionId().value(), RosterFold::on)
                .on(Waitlisted.class, e -> e.sessionId().value(), RosterFold::on)
                .on(Promoted.class, e -> e.sessionId().value(), RosterFold::on)
                .on(EnrolmentCancelled.class, e -> e.sessionId().value(), RosterFold::on)
                .on(Arrived.class, e -> e.sessionId().value(), RosterFold::on)
                .on(Departed.class, e -> e.sessionId().value(), RosterFold::on)
                .on(AttendanceRecorded.class, e -> e.sessionId().value(), this::on)
                .on(AttendanceCorrected.class, e -> e.sessionId().value(), this::on)
                .on(AttendanceVoided.class, e -> e.sessionId().value(), RosterFold::on)
                .on(AttendanceOverridden.class, e -> e.sessionId().value(), this::on);
    }

    private static SessionRecord on(SessionRecord before, Enrolled e, Recorded recorded) {
        return before.with(
                e.participantId().value(), part -> part.enrolled(EnrolmentStatus.ENROLLED, null, id(e.cohortId())));
    }

    private static SessionRecord on(SessionRecord before, Waitlisted e, Recorded recorded) {
        return before.with(
                e.participantId().value(),
                part -> part.enrolled(EnrolmentStatus.WAITLISTED, recorded.sequence(), id(e.cohortId())));
    }

    private static SessionRecord on(SessionRecord before, Promoted e, Recorded recorded) {
        return before.with(
                e.participantId().value(), part -> part.enrolled(EnrolmentStatus.ENROLLED, null, part.cohortId()));
    }

    private static SessionRecord on(SessionRecord before, EnrolmentCancelled e, Recorded recorded) {
        return before.with(
                e.participantId().value(), part -> part.enrolled(EnrolmentStatus.CANCELLED, null, part.cohortId()));
    }

    private static SessionRecord on(SessionRecord before, Arrived e, Recorded recorded) {
        return before.with(e.participantId().value(), part -> {
            Being being = part.being();
            Presence now = Presence.arrived(presence(being), e.at());
            return part.being(
                    being == null
                            ? first(now, e.walkIn(), id(e.cohortId()), null, recorded)
                            : again(being, now, being.role(), recorded));
        });
    }

    private static SessionRecord on(SessionRecord before, Departed e, Recorded recorded) {
        return before.with(e.participantId().value(), part -> {
            Being being = part.being();
            Presence now = Presence.departed(presence(being), e.at());
            return part.being(
                    being == null
                            ? first(now, part.enrolment() == null, part.cohortId(), null, recorded)
                            : again(being, now, being.role(), recorded));
        });
    }

    private SessionRecord on(SessionRecord before, AttendanceRecorded e, Recorded recorded) {
        String role = opened(e.text(), "role");
        return before.with(e.participantId().value(), part -> {
            Being being = part.being();
            return part.being(
                    being == null
                            ? first(e.presence(), e.walkIn(), id(e.cohortId()), role, recorded)
                            : again(being, e.presence(), role, recorded));
        });
    }

    private SessionRecord on(SessionRecord before, AttendanceCorrected e, Recorded recorded) {
        Opened words = Opened.of(vault, e.text());
        return before.with(e.participantId().value(), part -> {
            Being being = part.being() == null
                    ? first(e.presence(), part.enrolment() == null, part.cohortId(), null, recorded)
                    : part.being();
            Being corrected = again(being, e.presence(), words.maybe("role"), recorded);
            return part.being(because(corrected, words.text("reason")));
        });
    }

    private static SessionRecord on(SessionRecord before, AttendanceVoided e, Recorded recorded) {
        return before.with(e.participantId().value(), Part::unrecorded);
    }

    private SessionRecord on(SessionRecord before, AttendanceOverridden e, Recorded recorded) {
        String reason = Opened.of(vault, e.text()).text("reason");
        return before.with(
                e.participantId().value(),
                part -> part.decided(new Decided(e.counts(), reason, recorded.actor(), recorded.at())));
    }

    private static Being first(
            Presence presence, boolean walkIn, @Nullable String cohortId, @Nullable String role, Recorded recorded) {
        return new Being(
                presence, walkIn, cohortId, role, List.of(), recorded.origin(), recorded.at(), recorded.actor());
    }

    /** Where they came from stays as it was when they were first recorded (row U3). */
    private static Being again(Being before, Presence presence, @Nullable String role, Recorded recorded) {
        return new Being(
                presence,
                before.walkIn(),
                before.cohortId(),
                role,
                before.correctedBecause(),
                recorded.origin(),
                recorded.at(),
                recorded.actor());
    }

    private static Being because(Being being, String reason) {
        return new Being(
                being.presence(),
                being.walkIn(),
                being.cohortId(),
                being.role(),
                Stream.concat(being.correctedBecause().stream(), Stream.of(reason))
                        .toList(),
                being.origin(),
                being.recordedAt(),
                being.by());
    }

    private static @Nullable Presence presence(@Nullable Being being) {
        return being == null ? null : being.presence();
    }

    private @Nullable String opened(@Nullable Sealed text, String field) {
        return text == null ? null : Opened.of(vault, text).maybe(field);
    }

    private static @Nullable String id(@Nullable CohortId cohort) {
        return cohort == null ? null : cohort.value();
    }
}
