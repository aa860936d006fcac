package org.mentorledger.kernel.mentorship;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.vault.Sealed;

/** How a mentorship begins, runs and ends, in the vocabulary of the Mentorship stream. */
public sealed interface LifecycleEvent extends MentorshipEvent {

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
            implements LifecycleEvent {
        public Proposed {
            mentorIds = List.copyOf(mentorIds);
            menteeIds = List.copyOf(menteeIds);
        }
    }

    /**
     * The proposal was accepted on the business date: by that party, or by the program office when nobody is named.
     */
    record Accepted(MentorshipId mentorshipId, @Nullable ParticipantId participantId, LocalDate happenedOn, String zone)
            implements LifecycleEvent {}

    /** The relationship began; the window is fixed by it where it was open. */
    record Started(
            MentorshipId mentorshipId,
            int policyVersion,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo,
            LocalDate happenedOn,
            String zone)
            implements LifecycleEvent {}

    /**
     * The proposal was declined, by that party or by the program office when nobody is named. Sealed: {@code reason}.
     */
    record Declined(
            MentorshipId mentorshipId,
            @Nullable ParticipantId participantId,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements LifecycleEvent {}

    /**
     * The date that the window is found from is another, and the window moved with it; meetings held before stay
     * valid. Sealed, where given: {@code reason}.
     */
    record AnchorMoved(
            MentorshipId mentorshipId,
            LocalDate anchorDate,
            @Nullable LocalDate windowFrom,
            @Nullable LocalDate windowTo,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements LifecycleEvent {}

    /** The mentorship runs by this policy of its own from now on. Sealed: {@code reason}. */
    record PolicyAdjusted(MentorshipId mentorshipId, Policy policy, Sealed text, LocalDate happenedOn, String zone)
            implements LifecycleEvent {}

    /** The mentorship runs by that version of its program's policy from now on; adjustments end. */
    record PolicyAdopted(MentorshipId mentorshipId, int policyVersion, LocalDate happenedOn, String zone)
            implements LifecycleEvent {}

    /**
     * From this day on the mentor supervises the mentee at work, or does not. Sealed, where given: {@code reason}.
     */
    record RelationTypeChanged(
            MentorshipId mentorshipId,
            RelationType relationType,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements LifecycleEvent {}

    /** No contact is due from this day on. Sealed: {@code reason}. */
    record Paused(MentorshipId mentorshipId, @Nullable LocalDate until, Sealed text, LocalDate happenedOn, String zone)
            implements LifecycleEvent {}

    /** Contact is due again from this day on. */
    record Resumed(MentorshipId mentorshipId, LocalDate happenedOn, String zone) implements LifecycleEvent {}

    /**
     * A party told the others, on this day, that they will stop. {@code days} lie between the notice and the last day;
     * {@code isReassured}: the mentee was told that it has nothing to do with them (rows P41 to P45). Sealed, where
     * given: {@code explanation}.
     */
    record NoticeGiven(
            MentorshipId mentorshipId,
            @Nullable ParticipantId giverId,
            EndReason reason,
            LocalDate lastDay,
            @Nullable LocalDate coordinatorToldOn,
            @Nullable LocalDate menteeToldOn,
            int days,
            boolean isReassured,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements LifecycleEvent {}

    /** The mentee was told, on this day, why it ends, and whether that it has nothing to do with them. */
    record MenteeTold(MentorshipId mentorshipId, boolean isReassured, LocalDate happenedOn, String zone)
            implements LifecycleEvent {}

    /** The window ends on another day, {@code windowTo} excluded. Sealed, where given: {@code explanation}. */
    record Extended(
            MentorshipId mentorshipId,
            LocalDate windowTo,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone) implements LifecycleEvent {}

    /** The relationship ended as intended; this was its last day. Sealed, where given: {@code outcome}. */
    record Completed(MentorshipId mentorshipId, @Nullable Sealed text, LocalDate happenedOn, String zone)
            implements LifecycleEvent {}

    /**
     * The relationship ended otherwise; this was its last day. {@code isEarly}: before the shortest commitment was
     * over. Sealed, where given: {@code explanation}.
     */
    record Closed(
            MentorshipId mentorshipId,
            EndReason reason,
            boolean isEarly,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements LifecycleEvent {}

    /** What had ended goes on from this day. Sealed: {@code reason}. */
    record Reopened(MentorshipId mentorshipId, Sealed text, LocalDate happenedOn, String zone)
            implements LifecycleEvent {}
}
