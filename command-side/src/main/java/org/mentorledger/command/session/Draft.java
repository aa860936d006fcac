package org.mentorledger.command.session;

import java.util.List;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.program.SessionRules;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Vault;

/**
 * A session's plan while it is decided upon.
 *
 * @param plan without its words
 */
record Draft(SessionPlan plan, Wording wording) {

    /** A first plan. What is not said of it, the policy says. */
    static Draft first(PlanSaid said, When when, ProgramFacts program, Vault vault) {
        SessionRules rules = program.sessionRules();
        Integer usual = program.policy().sessionCapacity();
        Integer room = usual == null ? null : Integer.valueOf(Math.max(usual, said.seats()));
        SessionPlan nothing = new SessionPlan(
                false,
                when.day(),
                null,
                null,
                room,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                rules.graceMinutes(),
                rules.attendanceThreshold(),
                List.of(),
                null);
        return new Draft(nothing, Wording.NONE).with(said, when, vault);
    }

    /** The plan that stands. */
    static Draft of(SessionPlan plan, Vault vault) {
        return new Draft(plan.worded(null), Wording.open(plan.sealed(), vault));
    }

    /** With what is said of it instead. */
    Draft with(PlanSaid said, When when, Vault vault) {
        Wording words = wording.with(said, vault);
        String training = said.over(plan.training(), "training", said.training());
        return new Draft(
                new SessionPlan(
                        Boolean.TRUE.equals(said.over(plan.tentative(), "tentative", said.tentative())),
                        when.day(),
                        when.startsAt(),
                        said.over(plan.minutes(), "minutes", said.minutes()),
                        said.over(plan.capacity(), "capacity", said.capacity()),
                        said.over(plan.venue(), "venue", said.venue()),
                        said.over(plan.stage(), "stage", said.stage()),
                        said.listOver(plan.careers(), "careers", said.careers()),
                        said.over(plan.cohortId(), "cohortId", said.cohortId()),
                        said.over(plan.groupSize(), "groupSize", said.groupSize()),
                        training,
                        training == null ? null : version(said, training),
                        plan.graceMinutes(),
                        plan.attendanceThreshold(),
                        List.copyOf(words.topics().keySet()),
                        null),
                words);
    }

    /** Bars what cannot be planned in that program. */
    Optional<Refusal> refusal(PlanSaid said, ProgramFacts program) {
        if (said.cohortId() != null && !program.cohorts().contains(said.cohortId())) {
            return Optional.of(CommonRule.NOT_FOUND.refuse("cohortId"));
        }
        return said.trainingVersion() != null && plan.training() == null
                ? Optional.of(CommonRule.BAD_USER_INPUT.refuse("trainingVersion"))
                : Optional.empty();
    }

    /** The plan with its words, as ciphertext. */
    SessionPlan sealed(SessionId session, Vault vault) {
        return plan.worded(wording.seal(KeyName.of(session), vault));
    }

    private int version(PlanSaid said, String training) {
        Integer before = training.equals(plan.training()) ? plan.trainingVersion() : null;
        Integer version = said.over(before, "trainingVersion", said.trainingVersion());
        return version == null ? 1 : version;
    }
}
