package org.mentorledger.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.PeriodId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.PeriodKind;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.ProgramEvent;
import org.mentorledger.kernel.program.SessionRules;
import org.mentorledger.kernel.program.Template;

/** Events of programs as tests tell them. */
public final class Facts {
    /** The time zone in which all of it happens. */
    public static final String ZONE = "America/Toronto";

    private Facts() {}

    /** A program is defined. */
    public static ProgramEvent.Defined defined(String program, String name, String... coordinators) {
        return new ProgramEvent.Defined(
                new ProgramId(program),
                name,
                Template.OACETT_CPD,
                policy("OACETT"),
                1,
                List.of(coordinators),
                LocalDate.of(2026, 8, 1),
                ZONE);
    }

    /** A cycle of a program is opened. */
    public static ProgramEvent.CycleOpened cycle(String program, String cycle, String name) {
        return new ProgramEvent.CycleOpened(
                new ProgramId(program),
                new CycleId(cycle),
                name,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2027, 8, 31),
                LocalDate.of(2026, 8, 2),
                ZONE);
    }

    /** A program takes another body and cadence rests for a summer, as version 2. */
    public static ProgramEvent.PolicyRevised revised(String program, String body) {
        Policy.Break summer = new Policy.Break("Summer", LocalDate.of(2027, 7, 1), LocalDate.of(2027, 8, 31));
        return new ProgramEvent.PolicyRevised(
                new ProgramId(program), policy(body, summer), 2, LocalDate.of(2026, 8, 20), ZONE);
    }

    /** These topics cross all stages of a program, as version 2. */
    public static ProgramEvent.PolicyRevised crossing(String program, String... topics) {
        Policy usual = policy("OACETT");
        SessionRules rules = new SessionRules(10, null, null, List.of(), List.of(topics));
        return new ProgramEvent.PolicyRevised(
                new ProgramId(program), with(usual, rules), 2, LocalDate.of(2026, 8, 20), ZONE);
    }

    private static Policy with(Policy policy, SessionRules rules) {
        return new Policy(
                policy.commitment(),
                policy.cadence(),
                policy.shapes(),
                policy.schedulers(),
                policy.agreements(),
                policy.trainings(),
                policy.mentorScreening(),
                policy.guardianConsentBelow(),
                policy.minimumMenteeAge(),
                policy.minimumMentorAge(),
                policy.supervisedContact(),
                policy.sessionCapacity(),
                policy.careerChoiceLimit(),
                policy.cpdBody(),
                policy.noticeDays(),
                policy.afterEndDays(),
                policy.lateAfterDays(),
                policy.breaks(),
                rules);
    }

    /** A program announces its placements. */
    public static ProgramEvent.PeriodAnnounced period(String program, String cycle, String period, String name) {
        return new ProgramEvent.PeriodAnnounced(
                new ProgramId(program),
                new PeriodId(period),
                new CycleId(cycle),
                PeriodKind.PLACEMENT,
                name,
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 12, 15),
                LocalDate.of(2026, 8, 3),
                ZONE);
    }

    /** Someone comes into a program's office. */
    public static ProgramEvent.CoordinatorAppointed appointed(String program, String coordinator) {
        return new ProgramEvent.CoordinatorAppointed(
                new ProgramId(program), coordinator, LocalDate.of(2026, 8, 4), ZONE);
    }

    /** Someone leaves a program's office. */
    public static ProgramEvent.CoordinatorRemoved removed(String program, String coordinator) {
        return new ProgramEvent.CoordinatorRemoved(new ProgramId(program), coordinator, LocalDate.of(2026, 8, 5), ZONE);
    }

    /** Rules that name that body. */
    public static Policy policy(@Nullable String body, Policy.Break... breaks) {
        return policy(body, false, null, breaks);
    }

    /** The rules of a program without a body, in which contact must be supervised. */
    public static Policy supervised() {
        return policy(null, true, null);
    }

    /** Rules that ask for so many days of notice. */
    public static Policy policyWithNotice(int days) {
        return policy("OACETT", false, days);
    }

    private static Policy policy(
            @Nullable String body, boolean supervisedContact, @Nullable Integer noticeDays, Policy.Break... breaks) {
        return new Policy(
                new Policy.Commitment(Policy.CommitmentKind.AROUND_ANCHOR, 4, 8, null),
                new Policy.Cadence(Policy.CadenceKind.CALENDAR_MONTH, null),
                List.of(Policy.Shape.ONE_TO_ONE),
                List.of(Policy.Scheduler.MENTEE),
                List.of(new Policy.Agreement("COMMITMENT", 1, List.of(MemberRole.MENTOR, MemberRole.MENTEE))),
                List.of(),
                false,
                null,
                null,
                null,
                supervisedContact,
                null,
                null,
                body,
                noticeDays,
                90,
                30,
                List.of(breaks),
                SessionRules.USUAL);
    }
}
