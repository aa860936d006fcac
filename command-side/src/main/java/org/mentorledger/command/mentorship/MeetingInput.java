package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.mentorship.MeetingCommand.CorrectMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.LogMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.Present;
import org.mentorledger.command.mentorship.MeetingCommand.Supervised;
import org.mentorledger.command.mentorship.MeetingCommand.VoidMeeting;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.Activity;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.Formality;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.program.MemberRole;

/** The inputs of {@link MeetingMutations}. */
final class MeetingInput {
    static final int DAY = 1_440;

    private MeetingInput() {}

    record SupervisionInput(Supervision kind, @Nullable String name) {
        Supervised supervised() {
            return new Supervised(kind, Input.lineIfGiven("supervision.name", name));
        }
    }

    record AttendanceInput(String participantId, @Nullable Integer minutes) {
        Present present() {
            return new Present(
                    Input.id("attendance.participantId", participantId, ParticipantId::new),
                    Input.between("attendance.minutes", minutes, 1, DAY));
        }
    }

    record LogMeetingInput(
            String mentorshipId,
            String meetingId,
            LocalDate heldOn,
            int minutes,
            List<String> topics,
            Channel channel,
            Venue venue,
            @Nullable SupervisionInput supervision,
            @Nullable LocalTime startedAt,
            @Nullable String zone,
            @Nullable List<AttendanceInput> attendance,
            @Nullable List<String> goalIds,
            @Nullable List<Activity> activities,
            @Nullable Formality formality,
            @Nullable MemberRole initiator,
            @Nullable Boolean organisedByOffice) {

        LogMeeting command(String salt) {
            Input.between("minutes", minutes, 1, DAY);
            return new LogMeeting(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("meetingId", meetingId, MeetingId::new),
                    heldOn,
                    minutes,
                    topicLines(topics),
                    channel,
                    venue,
                    supervision == null ? null : supervision.supervised(),
                    startedAt,
                    Input.zoneIfGiven("zone", zone),
                    presentPeople(attendance),
                    Input.ids("goalIds", goalIds, GoalId::new),
                    activities == null
                            ? List.of()
                            : activities.stream().distinct().toList(),
                    formality,
                    whoBegan(initiator, organisedByOffice),
                    salt);
        }
    }

    record CorrectMeetingInput(
            String mentorshipId,
            String meetingId,
            String reason,
            @Nullable LocalDate heldOn,
            @Nullable Integer minutes,
            @Nullable List<String> topics,
            @Nullable Channel channel,
            @Nullable Venue venue,
            @Nullable SupervisionInput supervision,
            @Nullable LocalTime startedAt,
            @Nullable String zone,
            @Nullable List<AttendanceInput> attendance,
            @Nullable List<String> goalIds,
            @Nullable List<Activity> activities,
            @Nullable Formality formality,
            @Nullable MemberRole initiator,
            @Nullable Boolean organisedByOffice) {

        CorrectMeeting command(Set<String> cleared, String salt) {
            return new CorrectMeeting(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("meetingId", meetingId, MeetingId::new),
                    Input.passage("reason", reason),
                    heldOn,
                    Input.between("minutes", minutes, 1, DAY),
                    topics == null ? null : topicLines(topics),
                    channel,
                    venue,
                    supervision == null ? null : supervision.supervised(),
                    startedAt,
                    Input.zoneIfGiven("zone", zone),
                    presentPeople(attendance),
                    goalIds == null ? null : Input.ids("goalIds", goalIds, GoalId::new),
                    activities == null ? null : activities.stream().distinct().toList(),
                    formality,
                    whoBegan(initiator, organisedByOffice),
                    cleared,
                    salt);
        }
    }

    record VoidMeetingInput(String mentorshipId, String meetingId, String reason) {
        VoidMeeting command() {
            return new VoidMeeting(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("meetingId", meetingId, MeetingId::new),
                    Input.passage("reason", reason));
        }
    }

    private static @Nullable Initiator whoBegan(@Nullable MemberRole side, @Nullable Boolean organisedByOffice) {
        if (Boolean.TRUE.equals(organisedByOffice)) {
            if (side != null) {
                throw Input.bad("initiator", "The office organised it: then no side asked for it");
            }
            return Initiator.COORDINATOR;
        }
        if (side == null) {
            return null;
        }
        return side == MemberRole.MENTOR ? Initiator.MENTOR : Initiator.MENTEE;
    }

    private static List<String> topicLines(List<String> topics) {
        return Input.some("topics", Input.lines("topics", topics));
    }

    private static @Nullable List<Present> presentPeople(@Nullable List<AttendanceInput> attendance) {
        return attendance == null
                ? null
                : Input.items("attendance", attendance).stream()
                        .map(AttendanceInput::present)
                        .toList();
    }
}
