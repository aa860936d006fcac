package org.mentorledger.command.mentorship;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.mentorship.MeetingCommand.Supervised;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.Slot;
import org.mentorledger.kernel.mentorship.Venue;

/** What can be asked of meetings that are to come. */
sealed interface SchedulingCommand extends MentorshipCommand {

    /** Names all the times at which a mentor can meet; none: no more. */
    record OfferAvailability(MentorshipId mentorshipId, List<Slot> slots) implements SchedulingCommand {}

    record ScheduleMeeting(MentorshipId mentorshipId, MeetingId meetingId, Plan plan) implements SchedulingCommand {}

    record RescheduleMeeting(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            Plan plan,
            @Nullable String reason) implements SchedulingCommand {}

    record CancelMeeting(MentorshipId mentorshipId, MeetingId meetingId, String reason) implements SchedulingCommand {}

    /**
     * Says that a meeting did not take place.
     *
     * @param missedBy who was not there; none: nobody was
     */
    record MissMeeting(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            List<ParticipantId> missedBy,
            @Nullable String reason) implements SchedulingCommand {}

    record PrepareAgenda(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            String purpose,
            List<String> objectives,
            List<String> items,
            List<String> questions,
            List<GoalId> goalIds)
            implements SchedulingCommand {}

    /** Says what became of the items of an agenda, counted from 1. */
    record ReviewAgenda(MentorshipId mentorshipId, MeetingId meetingId, List<Integer> covered, List<Integer> deferred)
            implements SchedulingCommand {}

    /**
     * When, where and how people are to meet.
     *
     * @param place in words
     */
    record Plan(
            Instant startsAt,
            int minutes,
            Channel channel,
            @Nullable Venue venue,
            @Nullable String place,
            @Nullable Supervised supervision) {}
}
