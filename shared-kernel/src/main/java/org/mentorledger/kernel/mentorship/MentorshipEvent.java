package org.mentorledger.kernel.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.vault.Sealed;

/** The vocabulary of the Mentorship stream. */
public sealed interface MentorshipEvent extends LedgerEvent {

    /** The mentorship. */
    MentorshipId mentorshipId();

    /**
     * A relationship was proposed, by the policy version named; without mentees it awaits one. The window is
     * {@code [windowFrom, windowTo)}, null where open. Sealed under the mentorship's key, where given:
     * {@code title purpose organisation skills}.
     */
    record Proposed(
            MentorshipId mentorshipId,
            ProgramId programId,
            int policyVersion,
            List<ParticipantId> mentorIds,
            List<ParticipantId> menteeIds,
            RelationType relationType,
            @Nullable LocalDate anchorDate,
            @Nullable CycleId cycleId,
            @Nullable LocalDate intendedStartOn,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo,
            @Nullable Sealed details,
            LocalDate happenedOn,
            String zone)
            implements MentorshipEvent {
        public Proposed {
            mentorIds = List.copyOf(mentorIds);
            menteeIds = List.copyOf(menteeIds);
        }
    }

    /** The proposal was accepted on the business date: by that party, or by the program office when nobody is named. */
    record Accepted(MentorshipId mentorshipId, @Nullable ParticipantId participantId, LocalDate happenedOn, String zone)
            implements MentorshipEvent {}

    /** The relationship began; the window is fixed by it where it was open. */
    record Started(
            MentorshipId mentorshipId,
            int policyVersion,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo,
            LocalDate happenedOn,
            String zone)
            implements MentorshipEvent {}

    /** A goal was set. Sealed: {@code title} and, where given, {@code purpose expectations}. */
    record GoalSet(
            MentorshipId mentorshipId,
            GoalId goalId,
            @Nullable ParticipantId ownerId,
            GoalKind kind,
            Sealed text,
            @Nullable LocalDate targetDate,
            LocalDate happenedOn,
            String zone)
            implements MentorshipEvent {}

    /** A goal was achieved. Sealed, where given: {@code evidence}. */
    record GoalAchieved(
            MentorshipId mentorshipId,
            GoalId goalId,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone) implements MentorshipEvent {}

    /** A meeting took place as told by the facts. */
    record MeetingLogged(MentorshipId mentorshipId, MeetingId meetingId, MeetingFacts facts)
            implements MentorshipEvent {
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
            implements MentorshipEvent {}

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
            implements MentorshipEvent {}
}
