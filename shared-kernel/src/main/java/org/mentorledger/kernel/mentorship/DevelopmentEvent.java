package org.mentorledger.kernel.mentorship;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.AreaId;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ResourceId;
import org.mentorledger.kernel.vault.Sealed;

/** What a mentorship is to develop, in the vocabulary of the Mentorship stream. */
public sealed interface DevelopmentEvent extends MentorshipEvent {

    /**
     * A party put into words what both expect; it holds once both sides agreed. Sealed: {@code expectations} and
     * {@code objectives} (a JSON list, in the order of {@code objectives}).
     */
    record ExpectationsProposed(
            MentorshipId mentorshipId,
            int revision,
            @Nullable ParticipantId proposerId,
            List<Objective> objectives,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements DevelopmentEvent {
        public ExpectationsProposed {
            objectives = List.copyOf(objectives);
        }
    }

    /** A party agreed to that revision of the expectations. */
    record ExpectationsAgreed(
            MentorshipId mentorshipId, int revision, ParticipantId participantId, LocalDate happenedOn, String zone)
            implements DevelopmentEvent {}

    /** An area for development was named. Sealed: {@code name}. */
    record AreaNamed(
            MentorshipId mentorshipId,
            AreaId areaId,
            AreaKind kind,
            boolean isCritical,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements DevelopmentEvent {}

    /** A party shared a resource. Sealed: {@code title} and, where given, {@code link note}. */
    record ResourceShared(
            MentorshipId mentorshipId,
            ResourceId resourceId,
            @Nullable AreaId areaId,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements DevelopmentEvent {}

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
            implements DevelopmentEvent {}

    /**
     * A goal reads otherwise from now on; the whole of it is told. Sealed: {@code title} and, where given, {@code
     * purpose expectations}.
     */
    record GoalRevised(
            MentorshipId mentorshipId,
            GoalId goalId,
            @Nullable ParticipantId ownerId,
            GoalKind kind,
            Sealed text,
            @Nullable LocalDate targetDate,
            LocalDate happenedOn,
            String zone)
            implements DevelopmentEvent {}

    /** How far a goal has come, in percent if said. Sealed, where given: {@code note}. */
    record GoalProgressNoted(
            MentorshipId mentorshipId,
            GoalId goalId,
            @Nullable Integer percent,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements DevelopmentEvent {}

    /** A goal was achieved. Sealed, where given: {@code evidence}. */
    record GoalAchieved(
            MentorshipId mentorshipId,
            GoalId goalId,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone) implements DevelopmentEvent {}

    /** A goal was given up. Sealed: {@code reason}. */
    record GoalAbandoned(MentorshipId mentorshipId, GoalId goalId, Sealed text, LocalDate happenedOn, String zone)
            implements DevelopmentEvent {}

    /** A goal that was achieved or given up is open again. Sealed: {@code reason}. */
    record GoalReopened(MentorshipId mentorshipId, GoalId goalId, Sealed text, LocalDate happenedOn, String zone)
            implements DevelopmentEvent {}
}
