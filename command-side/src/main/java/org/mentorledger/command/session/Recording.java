package org.mentorledger.command.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.session.AttendanceCommand.RecordAttendance;
import org.mentorledger.command.session.Presences.Noted;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.Presence;

/**
 * Who was there, by a whole statement. Anybody whom the ledger knows may have been, with or without a seat. The cohort is
 * theirs at this moment and stays so (row U3).
 */
final class Recording {
    private final SessionScene scene;

    Recording(SessionScene scene) {
        this.scene = scene;
    }

    Decision decide(RecordAttendance command) {
        ParticipantId person = scene.known().self(command.participantId());
        Noted noted = scene.state().presences().find(person).orElse(null);
        Statement said = new Statement(command.presence(), command.role());
        Statement before =
                noted == null ? null : Statement.of(noted, scene.vault()).orElse(null);
        if (before != null && said.isWithin(before)) {
            return Decision.alreadySo();
        }
        return bar(scene, command.presence())
                .or(() -> scene.knows(person)
                        ? Optional.empty()
                        : Optional.of(CommonRule.NOT_FOUND.refuse("participantId")))
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> recorded(person, said, before, noted));
    }

    /** Bars what cannot have been yet, or was not at all, or not in this session. */
    static Optional<Refusal> bar(SessionScene scene, Presence presence) {
        boolean ahead = presence.stays().stream()
                .anyMatch(stay -> scene.isAhead(stay.joinedAt()) || scene.isAhead(stay.leftAt()));
        return scene.cancelled()
                .or(scene::early)
                .or(() -> ahead ? Optional.of(SessionRule.ATTENDED_IN_FUTURE.refuse("stays")) : Optional.empty())
                .or(() -> Within.of(scene).bar(presence));
    }

    private Decision recorded(ParticipantId person, Statement said, @Nullable Statement before, @Nullable Noted noted) {
        if (before == null || noted == null) {
            boolean walkIn = !scene.known().isEnrolled(person);
            return Decision.done(
                    event(person, said, new Noted(null, walkIn, scene.cohortOf(person), null, false, null)));
        }
        return before.and(said)
                .<Decision>map(both -> Within.of(scene)
                        .bar(both.presence())
                        .<Decision>map(refusal -> refusal)
                        .orElseGet(() -> Decision.done(event(person, both, noted))))
                .orElseGet(() -> SessionRule.ATTENDANCE_DIFFERS.refuse("participantId"));
    }

    private AttendanceRecorded event(ParticipantId person, Statement said, Noted noted) {
        return new AttendanceRecorded(
                scene.sessionId(),
                person,
                said.presence(),
                noted.walkIn(),
                noted.cohortId(),
                scene.sealedIfGiven(person, "role", said.role()),
                scene.day(),
                scene.zone());
    }
}
