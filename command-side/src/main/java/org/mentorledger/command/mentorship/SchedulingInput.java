package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.mentorship.MeetingInput.SupervisionInput;
import org.mentorledger.command.mentorship.SchedulingCommand.CancelMeeting;
import org.mentorledger.command.mentorship.SchedulingCommand.MissMeeting;
import org.mentorledger.command.mentorship.SchedulingCommand.OfferAvailability;
import org.mentorledger.command.mentorship.SchedulingCommand.Plan;
import org.mentorledger.command.mentorship.SchedulingCommand.PrepareAgenda;
import org.mentorledger.command.mentorship.SchedulingCommand.RescheduleMeeting;
import org.mentorledger.command.mentorship.SchedulingCommand.ReviewAgenda;
import org.mentorledger.command.mentorship.SchedulingCommand.ScheduleMeeting;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.Slot;
import org.mentorledger.kernel.mentorship.Venue;

/** The inputs of {@link SchedulingMutations}. */
final class SchedulingInput {
    private SchedulingInput() {}

    record SlotInput(LocalDate day, LocalTime from, LocalTime to) {
        Slot slot() {
            if (!from.isBefore(to)) {
                throw Input.bad("slots", "A time to meet begins before it ends");
            }
            return new Slot(day, from, to);
        }
    }

    record OfferAvailabilityInput(String mentorshipId, List<SlotInput> slots) {
        OfferAvailability command() {
            return new OfferAvailability(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.items("slots", slots).stream()
                            .map(SlotInput::slot)
                            .distinct()
                            .toList());
        }
    }

    record ScheduleMeetingInput(
            String mentorshipId,
            String meetingId,
            OffsetDateTime startsAt,
            int minutes,
            Channel channel,
            @Nullable Venue venue,
            @Nullable String place,
            @Nullable SupervisionInput supervision) {

        ScheduleMeeting command() {
            return new ScheduleMeeting(
                    MentorshipInput.mentorship(mentorshipId),
                    meeting(meetingId),
                    plan(startsAt, minutes, channel, venue, place, supervision));
        }
    }

    record RescheduleMeetingInput(
            String mentorshipId,
            String meetingId,
            OffsetDateTime startsAt,
            int minutes,
            Channel channel,
            @Nullable Venue venue,
            @Nullable String place,
            @Nullable SupervisionInput supervision,
            @Nullable String reason) {

        RescheduleMeeting command() {
            return new RescheduleMeeting(
                    MentorshipInput.mentorship(mentorshipId),
                    meeting(meetingId),
                    plan(startsAt, minutes, channel, venue, place, supervision),
                    Input.passageIfGiven("reason", reason));
        }
    }

    record CancelMeetingInput(String mentorshipId, String meetingId, String reason) {
        CancelMeeting command() {
            return new CancelMeeting(
                    MentorshipInput.mentorship(mentorshipId), meeting(meetingId), Input.passage("reason", reason));
        }
    }

    record MissMeetingInput(
            String mentorshipId,
            String meetingId,
            @Nullable List<String> missedBy,
            @Nullable String reason) {

        MissMeeting command() {
            return new MissMeeting(
                    MentorshipInput.mentorship(mentorshipId),
                    meeting(meetingId),
                    Input.ids("missedBy", missedBy, ParticipantId::new),
                    Input.passageIfGiven("reason", reason));
        }
    }

    record PrepareAgendaInput(
            String mentorshipId,
            String meetingId,
            String purpose,
            @Nullable List<String> objectives,
            @Nullable List<String> items,
            @Nullable List<String> questions,
            @Nullable List<String> goalIds) {

        PrepareAgenda command() {
            return new PrepareAgenda(
                    MentorshipInput.mentorship(mentorshipId),
                    meeting(meetingId),
                    Input.passage("purpose", purpose),
                    Input.lines("objectives", objectives),
                    Input.lines("items", items),
                    Input.lines("questions", questions),
                    Input.ids("goalIds", goalIds, GoalId::new));
        }
    }

    record ReviewAgendaInput(
            String mentorshipId,
            String meetingId,
            @Nullable List<Integer> covered,
            @Nullable List<Integer> deferred) {

        ReviewAgenda command() {
            return new ReviewAgenda(
                    MentorshipInput.mentorship(mentorshipId),
                    meeting(meetingId),
                    covered == null ? List.of() : Input.items("covered", covered),
                    deferred == null ? List.of() : Input.items("deferred", deferred));
        }
    }

    private static MeetingId meeting(String id) {
        return Input.id("meetingId", id, MeetingId::new);
    }

    private static Plan plan(
            OffsetDateTime startsAt,
            int minutes,
            Channel channel,
            @Nullable Venue venue,
            @Nullable String place,
            @Nullable SupervisionInput supervision) {
        Input.between("minutes", minutes, 1, MeetingInput.DAY);
        return new Plan(
                startsAt.toInstant(),
                minutes,
                channel,
                venue,
                Input.lineIfGiven("place", place),
                supervision == null ? null : supervision.supervised());
    }
}
