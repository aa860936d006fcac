package org.mentorledger.command.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.session.AttendanceCommand.RecordArrival;
import org.mentorledger.command.session.AttendanceCommand.RecordDeparture;
import org.mentorledger.command.session.Presences.Noted;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.AttendanceEvent.Arrived;
import org.mentorledger.kernel.session.AttendanceEvent.Departed;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.Stay;

/** People come and leave, perhaps several times. Whoever comes is let in. */
final class Door {
    private final SessionScene scene;

    Door(SessionScene scene) {
        this.scene = scene;
    }

    Decision decide(RecordArrival command) {
        Instant at = command.at() == null ? scene.act().at() : command.at();
        ParticipantId person = scene.known().self(command.participantId());
        Noted noted = scene.state().presences().find(person).orElse(null);
        Stay last = lastStay(noted);
        if (isOpen(last)) {
            return Decision.alreadySo();
        }
        return scene.cancelled()
                .or(scene::early)
                .or(() -> barAhead(at))
                .or(() -> barUnknown(command))
                .or(() -> barOtherwise(noted))
                .or(() -> barBackwards(last, at))
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(arrived(person, at, noted)));
    }

    Decision decide(RecordDeparture command) {
        Instant at = command.at() == null ? scene.act().at() : command.at();
        ParticipantId person = scene.known().self(command.participantId());
        Noted noted = scene.state().presences().find(person).orElse(null);
        Stay last = lastStay(noted);
        if (last != null && at.equals(last.leftAt())) {
            return Decision.alreadySo();
        }
        if (!isOpen(last)) {
            return SessionRule.NOT_ARRIVED.refuse("participantId");
        }
        return barOtherwise(noted)
                .or(() -> barAhead(at))
                .or(() -> barBackwards(last, at))
                .<Decision>map(refusal -> refusal)
                .orElseGet(() ->
                        Decision.done(new Departed(scene.sessionId(), person, at, scene.dayOf(at), scene.zone())));
    }

    /** Whether they had a seat, and which cohort was theirs, stays as it was when they came first. */
    private Arrived arrived(ParticipantId person, Instant at, @Nullable Noted noted) {
        boolean walkIn = noted == null ? !scene.known().isEnrolled(person) : noted.walkIn();
        return new Arrived(
                scene.sessionId(),
                person,
                at,
                walkIn,
                noted == null ? scene.cohortOf(person) : noted.cohortId(),
                scene.dayOf(at),
                scene.zone());
    }

    private Optional<Refusal> barAhead(Instant at) {
        return scene.isAhead(at) ? Optional.of(SessionRule.ATTENDED_IN_FUTURE.refuse("at")) : Optional.empty();
    }

    private Optional<Refusal> barUnknown(RecordArrival command) {
        return scene.knows(command.participantId())
                ? Optional.empty()
                : Optional.of(CommonRule.NOT_FOUND.refuse("participantId"));
    }

    /** A whole statement that is no list of times is not added to: it is corrected. */
    private static Optional<Refusal> barOtherwise(@Nullable Noted noted) {
        Presence presence = noted == null ? null : noted.presence();
        boolean isOtherwise = presence != null
                && (presence.status() != AttendanceStatus.PRESENT
                        || presence.minutes() != null
                        || presence.stays().isEmpty());
        return isOtherwise ? Optional.of(SessionRule.ATTENDANCE_DIFFERS.refuse("participantId")) : Optional.empty();
    }

    private static Optional<Refusal> barBackwards(@Nullable Stay last, Instant at) {
        Instant before = last == null ? null : last.leftAt() == null ? last.joinedAt() : last.leftAt();
        return before != null && at.isBefore(before)
                ? Optional.of(SessionRule.LEFT_BEFORE_ARRIVAL.refuse("at"))
                : Optional.empty();
    }

    private static @Nullable Stay lastStay(@Nullable Noted noted) {
        Presence presence = noted == null ? null : noted.presence();
        List<Stay> stays = presence == null ? List.of() : presence.stays();
        return stays.isEmpty() ? null : stays.get(stays.size() - 1);
    }

    private static boolean isOpen(@Nullable Stay stay) {
        return stay != null && stay.leftAt() == null;
    }
}
