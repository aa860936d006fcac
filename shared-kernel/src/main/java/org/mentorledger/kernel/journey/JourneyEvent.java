package org.mentorledger.kernel.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.ExperienceId;
import org.mentorledger.kernel.id.LearningItemId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.vault.Sealed;

/** The vocabulary of the Journey stream. What is sealed lies under the person's key. */
public sealed interface JourneyEvent extends LedgerEvent {

    /** The program. */
    ProgramId programId();

    /** The person. */
    ParticipantId participantId();

    /**
     * What the person would like to explore, from the program's list of careers and in their own words; it replaces what
     * they declared before. Sealed, where given: {@code ownWords}, and {@code suggestions} (a JSON list).
     */
    record InterestsDeclared(
            ProgramId programId,
            ParticipantId participantId,
            List<String> careers,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {
        public InterestsDeclared {
            careers = List.copyOf(careers);
        }
    }

    /**
     * The person is in that stage from that day on. Sealed, where given: {@code reason}.
     *
     * @param overridden whether stages before it were not completed, or it lies behind one entered before
     */
    record StageEntered(
            ProgramId programId,
            ParticipantId participantId,
            Stage stage,
            boolean overridden,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {}

    /**
     * The person has completed that stage.
     *
     * @param directedTo the stage they are directed to, if there is one
     */
    record StageCompleted(
            ProgramId programId,
            ParticipantId participantId,
            Stage stage,
            @Nullable Stage directedTo,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {}

    /** The person has not completed that stage after all. Sealed: {@code reason}. */
    record StageReopened(
            ProgramId programId,
            ParticipantId participantId,
            Stage stage,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {}

    /**
     * Something was written down about that stage. Sealed: {@code note}.
     *
     * @param authorId null: the office
     */
    record StageNoted(
            ProgramId programId,
            ParticipantId participantId,
            Stage stage,
            @Nullable ParticipantId authorId,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {}

    /** An overarching topic was explored in that stage, perhaps in a session. */
    record TopicExplored(
            ProgramId programId,
            ParticipantId participantId,
            Stage stage,
            String topic,
            @Nullable SessionId sessionId,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {}

    /** The person focuses on these careers, which replace those chosen before. Sealed, where given: {@code reason}. */
    record CareerPathsChosen(
            ProgramId programId,
            ParticipantId participantId,
            List<String> careers,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {
        public CareerPathsChosen {
            careers = List.copyOf(careers);
        }
    }

    /** Of the careers chosen, it is to be this one. Sealed, where given: {@code reason}. */
    record CareerPathDefined(
            ProgramId programId,
            ParticipantId participantId,
            String career,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {}

    /**
     * The person has experience of work. Sealed, where given: {@code employer description source}.
     *
     * @param career of those chosen, if it is of one
     * @param mentorshipId that supports it
     * @param outside whether it was before the program, or beside it
     * @param to the last day; null: it goes on
     */
    record ExperienceRecorded(
            ProgramId programId,
            ParticipantId participantId,
            ExperienceId experienceId,
            ExperienceKind kind,
            @Nullable String career,
            @Nullable MentorshipId mentorshipId,
            boolean outside,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {}

    /** An experience was recorded in error. Sealed: {@code reason}. */
    record ExperienceVoided(
            ProgramId programId,
            ParticipantId participantId,
            ExperienceId experienceId,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {}

    /**
     * The person has a learning plan. Sealed: {@code titles} and {@code links} (JSON lists in the order of the items; a link
     * may be empty), and {@code notes} (a JSON list in the order of the models; a note may be empty).
     */
    record LearningPlanDrawn(
            ProgramId programId,
            ParticipantId participantId,
            List<LearningItem> items,
            List<ConsideredModel> models,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {
        public LearningPlanDrawn {
            items = List.copyOf(items);
            models = List.copyOf(models);
        }
    }

    /**
     * The learning plan reads otherwise from now on; the whole of it is told. What was completed stays so. Sealed: as in
     * {@link LearningPlanDrawn}, and {@code reason}.
     */
    record LearningPlanRevised(
            ProgramId programId,
            ParticipantId participantId,
            List<LearningItem> items,
            List<ConsideredModel> models,
            Sealed text,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {
        public LearningPlanRevised {
            items = List.copyOf(items);
            models = List.copyOf(models);
        }
    }

    /** An item of the learning plan is completed. Sealed, where given: {@code evidence}. */
    record LearningItemCompleted(
            ProgramId programId,
            ParticipantId participantId,
            LearningItemId itemId,
            @Nullable Sealed text,
            LocalDate happenedOn,
            String zone)
            implements JourneyEvent {}
}
