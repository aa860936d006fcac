package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.Activity;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.Formality;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.Resolution;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Venue;

/** What can be asked of the meetings of a mentorship. */
sealed interface MeetingCommand extends MentorshipCommand {

    /**
     * Logs a meeting.
     *
     * @param attendance who was there; null: all parties, all the time
     * @param salt for the record's hash
     */
    record LogMeeting(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            LocalDate heldOn,
            int minutes,
            List<String> topics,
            Channel channel,
            Venue venue,
            @Nullable Supervised supervision,
            @Nullable LocalTime startedAt,
            @Nullable String zone,
            @Nullable List<Present> attendance,
            List<GoalId> goalIds,
            List<Activity> activities,
            @Nullable Formality formality,
            @Nullable Initiator initiator,
            String salt)
            implements MeetingCommand {}

    /**
     * Corrects what was recorded of a meeting; what is null stays.
     *
     * @param cleared names of fields that were wrongly recorded at all
     * @param salt for the hash of the record, if that becomes another
     */
    record CorrectMeeting(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            String reason,
            @Nullable LocalDate heldOn,
            @Nullable Integer minutes,
            @Nullable List<String> topics,
            @Nullable Channel channel,
            @Nullable Venue venue,
            @Nullable Supervised supervision,
            @Nullable LocalTime startedAt,
            @Nullable String zone,
            @Nullable List<Present> attendance,
            @Nullable List<GoalId> goalIds,
            @Nullable List<Activity> activities,
            @Nullable Formality formality,
            @Nullable Initiator initiator,
            Set<String> cleared,
            String salt)
            implements MeetingCommand {}

    record SignMeeting(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            String recordHash,
            String signedName,
            String statementId,
            String locale)
            implements MeetingCommand {}

    /** Says that a meeting was logged in error. */
    record VoidMeeting(MentorshipId mentorshipId, MeetingId meetingId, String reason) implements MeetingCommand {}

    /**
     * Attests that someone signed on paper.
     *
     * @param signedOn the date on the paper
     * @param documentId of the paper, where it is kept
     */
    record RecordPaperSignature(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            ParticipantId participantId,
            String recordHash,
            String signedName,
            LocalDate signedOn,
            @Nullable String documentId)
            implements MeetingCommand {}

    /** Says that the record as it is now is wrong. */
    record DisputeMeeting(MentorshipId mentorshipId, MeetingId meetingId, String reason) implements MeetingCommand {}

    record WithdrawDispute(MentorshipId mentorshipId, MeetingId meetingId) implements MeetingCommand {}

    /**
     * Decides a dispute.
     *
     * @param participantId whose
     */
    record ResolveDispute(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            ParticipantId participantId,
            Resolution resolution,
            String reason)
            implements MeetingCommand {}

    /**
     * A person who was there.
     *
     * @param minutes how long; null: all the time
     */
    record Present(ParticipantId participantId, @Nullable Integer minutes) {}

    /** How contact was supervised, and by whom if by a person. */
    record Supervised(Supervision kind, @Nullable String name) {}
}
