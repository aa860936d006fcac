package org.mentorledger.kernel.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.vault.Sealed;

/** The meetings of a mentorship, in the vocabulary of the Mentorship stream. */
public sealed interface MeetingEvent extends MentorshipEvent {

    /** A mentor named the times at which they can meet; they replace what was offered before. */
    record AvailabilityOffered(
            MentorshipId mentorshipId, ParticipantId mentorId, List<Slot> slots, LocalDate happenedOn, String zone)
            implements MeetingEvent {
        public AvailabilityOffered {
            slots = List.copyOf(slots);
        }
    }

    /** A meeting is to take place. */
    record MeetingScheduled(
            MentorshipId mentorshipId, MeetingId meetingId, Appointment appointment, LocalDate happenedOn, String zone)
            implements MeetingEvent {}

    /** A meeting is to take place otherwise than scheduled. Sealed, where given: {@code reason}. */
    record MeetingRescheduled(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            Appointment appointment,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements MeetingEvent {}

    /**
     * A meeting has an agenda, which replaces an earlier one. Sealed: {@code purpose} and {@code objectives items
     * questions} (JSON lists).
     */
    record AgendaPrepared(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            @Nullable ParticipantId preparedBy,
            List<GoalId> goalIds,
            int items,
            int questions,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements MeetingEvent {
        public AgendaPrepared {
            goalIds = List.copyOf(goalIds);
        }
    }

    /** What became of the agenda's items, in their order. */
    record AgendaReviewed(
            MentorshipId mentorshipId, MeetingId meetingId, List<ItemOutcome> items, LocalDate happenedOn, String zone)
            implements MeetingEvent {
        public AgendaReviewed {
            items = List.copyOf(items);
        }
    }

    /** A scheduled meeting was called off. Sealed: {@code reason}. */
    record MeetingCancelled(
            MentorshipId mentorshipId, MeetingId meetingId, Sealed text, LocalDate happenedOn, String zone)
            implements MeetingEvent {}

    /**
     * A scheduled meeting did not take place on its day, for want of those named. Sealed, where given: {@code reason}.
     */
    record MeetingMissed(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            List<ParticipantId> missedBy,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements MeetingEvent {
        public MeetingMissed {
            missedBy = List.copyOf(missedBy);
        }
    }

    /** A meeting took place as told by the facts. */
    record MeetingLogged(MentorshipId mentorshipId, MeetingId meetingId, MeetingFacts facts) implements MeetingEvent {
        @Override
        public LocalDate happenedOn() {
            return facts.heldOn();
        }

        @Override
        public String zone() {
            return facts.zone();
        }
    }

    /**
     * What was recorded of a meeting was wrong; these facts stand from now on. When the record hash differs from the
     * one before, earlier signatures no longer stand. Sealed: {@code reason}.
     */
    record MeetingCorrected(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            MeetingFacts facts,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements MeetingEvent {}

    /** The meeting was logged in error; its record and signatures no longer stand. Sealed: {@code reason}. */
    record MeetingVoided(MentorshipId mentorshipId, MeetingId meetingId, Sealed text, LocalDate happenedOn, String zone)
            implements MeetingEvent {}

    /**
     * A person who attended signed the record with this hash. Sealed under the record's key: {@code signedName}.
     *
     * @param statementId the statement that was shown when signing
     * @param locale the language in which it was shown
     * @param authentication how the signer was authenticated
     * @param authenticatedAt when the signer was authenticated
     */
    record MeetingSigned(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            ParticipantId signerId,
            SignatureMethod method,
            Sealed text,
            String statementId,
            String locale,
            String recordHash,
            String authentication,
            Instant authenticatedAt,
            LocalDate happenedOn,
            String zone)
            implements MeetingEvent {}

    /**
     * A coordinator attests that a person who attended signed this record on paper, on this day. Sealed under the
     * record's key: {@code signedName}.
     */
    record PaperSignatureRecorded(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            ParticipantId signerId,
            Sealed text,
            String recordHash,
            @Nullable String documentId,
            LocalDate happenedOn,
            String zone)
            implements MeetingEvent {}

    /** A person who attended disputes the record with this hash. Sealed: {@code reason}. */
    record MeetingDisputed(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            ParticipantId participantId,
            String recordHash,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements MeetingEvent {}

    /** Whoever disputed the record no longer does. */
    record DisputeWithdrawn(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            ParticipantId participantId,
            LocalDate happenedOn,
            String zone)
            implements MeetingEvent {}

    /** The program's office decided a dispute. Sealed: {@code reason}. */
    record DisputeResolved(
            MentorshipId mentorshipId,
            MeetingId meetingId,
            ParticipantId participantId,
            Resolution resolution,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements MeetingEvent {}
}
