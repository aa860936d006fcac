package org.mentorledger.command.program;

import static org.mentorledger.kernel.program.Policy.Shape.ONE_TO_MANY;
import static org.mentorledger.kernel.program.Policy.Shape.ONE_TO_ONE;

import java.util.List;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.Policy.Agreement;
import org.mentorledger.kernel.program.Policy.Cadence;
import org.mentorledger.kernel.program.Policy.CadenceKind;
import org.mentorledger.kernel.program.Policy.Commitment;
import org.mentorledger.kernel.program.Policy.CommitmentKind;
import org.mentorledger.kernel.program.Policy.Scheduler;
import org.mentorledger.kernel.program.Policy.Shape;
import org.mentorledger.kernel.program.SessionRules;
import org.mentorledger.kernel.program.SessionRules.Exploration;
import org.mentorledger.kernel.program.Template;

/** The policies that come with the house (DESIGN, policies make the five programs). */
final class Templates {
    private static final int OF_AGE = 18;
    private static final int HALF = 50;

    private Templates() {}

    static Policy policy(Template template) {
        PolicyDraft policy = new PolicyDraft();
        switch (template) {
            case OACETT_CPD -> oacett(policy);
            case TECHWORKS_COOP -> techworks(policy);
            case PTECH_CAREER -> ptech(policy);
            case BHER_WIL -> bher(policy);
            case MENTORING_PLUS -> mentoringPlus(policy);
        }
        return policy.done();
    }

    private static void oacett(PolicyDraft policy) {
        policy.commitment = new Commitment(CommitmentKind.AROUND_ANCHOR, 4, 8, null);
        policy.cadence = new Cadence(CadenceKind.CALENDAR_MONTH, null);
        policy.schedulers = List.of(Scheduler.MENTEE);
        policy.agreements = List.of(
                agreement("COMMITMENT", MemberRole.MENTOR, MemberRole.MENTEE),
                agreement("CONFIDENTIALITY", MemberRole.MENTOR, MemberRole.MENTEE));
        policy.cpdBody = "OACETT";
    }

    private static void techworks(PolicyDraft policy) {
        policy.commitment = new Commitment(CommitmentKind.CYCLE, null, null, null);
        policy.agreements = List.of(agreement("NDA", MemberRole.MENTEE));
        policy.trainings = List.of("MENTOR_TRAINING");
    }

    private static void ptech(PolicyDraft policy) {
        policy.commitment = new Commitment(CommitmentKind.MINIMUM_LENGTH, null, null, 12);
        policy.cadence = new Cadence(CadenceKind.CALENDAR_MONTH, null);
        policy.shapes = List.of(ONE_TO_ONE, ONE_TO_MANY);
        policy.agreements =
                List.of(agreement("SCHOOL_RULES", MemberRole.MENTOR), agreement("COMPANY_RULES", MemberRole.MENTOR));
        policy.mentorScreening = true;
        policy.guardianConsentBelow = OF_AGE;
        policy.minimumMentorAge = OF_AGE;
        policy.supervisedContact = true;
    }

    private static void bher(PolicyDraft policy) {
        policy.cadence = new Cadence(CadenceKind.EVERY_N_DAYS, 14);
        policy.shapes = List.of(ONE_TO_ONE, ONE_TO_MANY);
    }

    private static void mentoringPlus(PolicyDraft policy) {
        policy.shapes = List.of(Shape.values());
        policy.minimumMenteeAge = 16;
        policy.sessionCapacity = 30;
        policy.careerChoiceLimit = 3;
        policy.sessions = new SessionRules(
                SessionRules.USUAL.graceMinutes(),
                HALF,
                "MENTOR_WORKSHOP",
                List.of(
                        new Exploration(10, 2, 3),
                        new Exploration(20, 4, 5),
                        new Exploration(30, 6, 8),
                        new Exploration(null, 8, 10)),
                List.of(
                        "Salary ranges",
                        "21st Century Skills",
                        "Communication",
                        "Working as a team",
                        "Market skills",
                        "The role of technology"));
    }

    private static Agreement agreement(String name, MemberRole... parties) {
        return new Agreement(name, 1, List.of(parties));
    }
}
