package org.mentorledger.command.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.Policy.Agreement;
import org.mentorledger.kernel.program.Policy.Cadence;
import org.mentorledger.kernel.program.Policy.CadenceKind;
import org.mentorledger.kernel.program.Policy.Commitment;
import org.mentorledger.kernel.program.Policy.CommitmentKind;
import org.mentorledger.kernel.program.Policy.Scheduler;
import org.mentorledger.kernel.program.Policy.Shape;
import org.mentorledger.kernel.program.SessionRules;

/** A template's policy in the making: it begins as what all templates have in common, and says what it has else. */
final class PolicyDraft {
    Commitment commitment = new Commitment(CommitmentKind.OPEN, null, null, null);
    Cadence cadence = new Cadence(CadenceKind.AS_NEEDED, null);
    List<Shape> shapes = List.of(Shape.ONE_TO_ONE);
    List<Scheduler> schedulers = List.of(Scheduler.MENTOR, Scheduler.MENTEE, Scheduler.COORDINATOR);
    List<Agreement> agreements = List.of();
    List<String> trainings = List.of();
    boolean mentorScreening;

    @Nullable
    Integer guardianConsentBelow;

    @Nullable
    Integer minimumMenteeAge;

    @Nullable
    Integer minimumMentorAge;

    boolean supervisedContact;

    @Nullable
    Integer sessionCapacity;

    @Nullable
    Integer careerChoiceLimit;

    @Nullable
    String cpdBody;

    @Nullable
    Integer noticeDays;

    SessionRules sessions = SessionRules.USUAL;
    int afterEndDays = 90;
    int lateAfterDays = 30;

    Policy done() {
        return new Policy(
                commitment,
                cadence,
                shapes,
                schedulers,
                agreements,
                trainings,
                mentorScreening,
                guardianConsentBelow,
                minimumMenteeAge,
                minimumMentorAge,
                supervisedContact,
                sessionCapacity,
                careerChoiceLimit,
                cpdBody,
                noticeDays,
                afterEndDays,
                lateAfterDays,
                List.of(),
                sessions);
    }
}
