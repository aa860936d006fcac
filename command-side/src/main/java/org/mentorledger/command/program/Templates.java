package org.mentorledger.command.program;

import static org.mentorledger.kernel.program.Policy.Scheduler.COORDINATOR;
import static org.mentorledger.kernel.program.Policy.Scheduler.MENTEE;
import static org.mentorledger.kernel.program.Policy.Scheduler.MENTOR;
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
import org.mentorledger.kernel.program.Policy.Shape;
import org.mentorledger.kernel.program.Template;

/** The policies that come with the house (DESIGN, policies make the five programs). */
final class Templates {
    private static final int AFTER_END_DAYS = 90;
    private static final int LATE_AFTER_DAYS = 30;
    private static final List<MemberRole> BOTH = List.of(MemberRole.MENTOR, MemberRole.MENTEE);
    private static final Cadence EACH_MONTH = new Cadence(CadenceKind.CALENDAR_MONTH, null);
    private static final Cadence AS_NEEDED = new Cadence(CadenceKind.AS_NEEDED, null);
    private static final Commitment OPEN = new Commitment(CommitmentKind.OPEN, null, null, null);

    private Templates() {}

    static Policy policy(Template template) {
        return switch (template) {
            case OACETT_CPD -> oacett();
            case TECHWORKS_COOP -> techworks();
            case PTECH_CAREER -> ptech();
            case BHER_WIL -> bher();
            case MENTORING_PLUS -> mentoringPlus();
        };
    }

    private static Policy oacett() {
        return new Policy(
                new Commitment(CommitmentKind.AROUND_ANCHOR, 4, 8, null),
                EACH_MONTH,
                List.of(ONE_TO_ONE),
                List.of(MENTEE),
                List.of(new Agreement("COMMITMENT", 1, BOTH), new Agreement("CONFIDENTIALITY", 1, BOTH)),
                List.of(),
                false,
                null,
                null,
                null,
                false,
                null,
                null,
                "OACETT",
                null,
                AFTER_END_DAYS,
                LATE_AFTER_DAYS);
    }

    private static Policy techworks() {
        return new Policy(
                new Commitment(CommitmentKind.CYCLE, null, null, null),
                AS_NEEDED,
                List.of(ONE_TO_ONE),
                List.of(MENTOR, MENTEE),
                List.of(new Agreement("NDA", 1, List.of(MemberRole.MENTEE))),
                List.of("MENTOR_TRAINING"),
                false,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                AFTER_END_DAYS,
                LATE_AFTER_DAYS);
    }

    private static Policy ptech() {
        List<MemberRole> mentor = List.of(MemberRole.MENTOR);
        return new Policy(
                new Commitment(CommitmentKind.MINIMUM_LENGTH, null, null, 12),
                EACH_MONTH,
                List.of(ONE_TO_ONE, ONE_TO_MANY),
                List.of(MENTOR, MENTEE, COORDINATOR),
                List.of(new Agreement("SCHOOL_RULES", 1, mentor), new Agreement("COMPANY_RULES", 1, mentor)),
                List.of(),
                true,
                18,
                null,
                18,
                true,
                null,
                null,
                null,
                null,
                AFTER_END_DAYS,
                LATE_AFTER_DAYS);
    }

    private static Policy bher() {
        return new Policy(
                OPEN,
                new Cadence(CadenceKind.EVERY_N_DAYS, 14),
                List.of(ONE_TO_ONE, ONE_TO_MANY),
                List.of(MENTOR, MENTEE),
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                AFTER_END_DAYS,
                LATE_AFTER_DAYS);
    }

    private static Policy mentoringPlus() {
        return new Policy(
                OPEN,
                AS_NEEDED,
                List.of(Shape.values()),
                List.of(MENTOR, MENTEE),
                List.of(),
                List.of(),
                false,
                null,
                16,
                null,
                false,
                30,
                3,
                null,
                null,
                AFTER_END_DAYS,
                LATE_AFTER_DAYS);
    }
}
