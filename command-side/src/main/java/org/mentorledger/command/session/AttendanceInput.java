package org.mentorledger.command.session;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.session.AttendanceCommand.CorrectAttendance;
import org.mentorledger.command.session.AttendanceCommand.OverrideAttendance;
import org.mentorledger.command.session.AttendanceCommand.RecordArrival;
import org.mentorledger.command.session.AttendanceCommand.RecordAttendance;
import org.mentorledger.command.session.AttendanceCommand.RecordDeparture;
import org.mentorledger.command.session.AttendanceCommand.VoidAttendance;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.Stay;

/** The inputs of {@link AttendanceMutations}. */
final class AttendanceInput {
    private static final int DAY = 1_440;

    private AttendanceInput() {}

    record StayInput(
            @Nullable OffsetDateTime joinedAt, @Nullable OffsetDateTime leftAt) {

        Stay stay() {
            if (joinedAt != null && leftAt != null && leftAt.isBefore(joinedAt)) {
                throw Input.bad("leftAt", "Nobody leaves before they came");
            }
            return new Stay(instant(joinedAt), instant(leftAt));
        }
    }

    record RecordArrivalInput(
            String sessionId,
            String participantId,
            @Nullable OffsetDateTime at) {

        RecordArrival command() {
            return new RecordArrival(
                    PlanningInput.session(sessionId), PlanningInput.person(participantId), instant(at));
        }
    }

    record RecordDepartureInput(
            String sessionId,
            String participantId,
            @Nullable OffsetDateTime at) {

        RecordDeparture command() {
            return new RecordDeparture(
                    PlanningInput.session(sessionId), PlanningInput.person(participantId), instant(at));
        }
    }

    record RecordAttendanceInput(
            String sessionId,
            String participantId,
            AttendanceStatus status,
            @Nullable String role,
            @Nullable OffsetDateTime joinedAt,
            @Nullable OffsetDateTime leftAt,
            @Nullable List<StayInput> stays,
            @Nullable Integer minutes) {

        RecordAttendance command() {
            boolean isOne = joinedAt != null || leftAt != null;
            if (isOne && stays != null) {
                throw Input.bad("stays", "It is told by one time of being there, or by several");
            }
            List<StayInput> all = isOne ? List.of(new StayInput(joinedAt, leftAt)) : stays;
            return new RecordAttendance(
                    PlanningInput.session(sessionId),
                    PlanningInput.person(participantId),
                    presence(status, all, minutes),
                    Input.lineIfGiven("role", role));
        }
    }

    record CorrectAttendanceInput(
            String sessionId,
            String participantId,
            AttendanceStatus status,
            @Nullable String role,
            @Nullable List<StayInput> stays,
            @Nullable Integer minutes,
            String reason) {

        CorrectAttendance command(boolean roleCleared) {
            return new CorrectAttendance(
                    PlanningInput.session(sessionId),
                    PlanningInput.person(participantId),
                    presence(status, stays, minutes),
                    Input.lineIfGiven("role", role),
                    roleCleared,
                    Input.passage("reason", reason));
        }
    }

    record VoidAttendanceInput(String sessionId, String participantId, String reason) {
        VoidAttendance command() {
            return new VoidAttendance(
                    PlanningInput.session(sessionId),
                    PlanningInput.person(participantId),
                    Input.passage("reason", reason));
        }
    }

    record OverrideAttendanceInput(String sessionId, String participantId, boolean counts, String reason) {
        OverrideAttendance command() {
            return new OverrideAttendance(
                    PlanningInput.session(sessionId),
                    PlanningInput.person(participantId),
                    counts,
                    Input.passage("reason", reason));
        }
    }

    private static Presence presence(
            AttendanceStatus status, @Nullable List<StayInput> said, @Nullable Integer minutes) {
        List<Stay> stays = said == null
                ? List.of()
                : Stays.inOrder(Input.items("stays", said).stream().map(StayInput::stay));
        if (!Stays.areApart(stays)) {
            throw Input.bad("stays", "Nobody is there twice at the same time");
        }
        if (!status.isPresence() && !stays.isEmpty()) {
            throw Input.bad("stays", "Whoever was not there has no time of being there");
        }
        if (!status.isPresence() && minutes != null) {
            throw Input.bad("minutes", "Whoever was not there has no time of being there");
        }
        return new Presence(status, stays, Input.between("minutes", minutes, 0, DAY));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
