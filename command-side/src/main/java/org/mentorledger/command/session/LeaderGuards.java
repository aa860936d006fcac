package org.mentorledger.command.session;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.SessionPlan;

/** What is asked of those who lead a session: they are mentors, or were on the day of a session that is past. */
final class LeaderGuards {
    private final ProgramId programId;
    private final ProgramFacts program;
    private final Facts facts;

    LeaderGuards(ProgramId programId, ProgramFacts program, Facts facts) {
        this.programId = programId;
        this.program = program;
        this.facts = facts;
    }

    /** As what that person leads unless somebody says so: as a retiree where they declared it, or else as a mentor. */
    LeaderKind kindOf(ParticipantId person) {
        return facts.membership(programId, person)
                        .filter(MembershipFacts::isRetired)
                        .isPresent()
                ? LeaderKind.RETIREE
                : LeaderKind.MENTOR;
    }

    /** What bars that person from leading a session of that plan, where they are named in that field. */
    Optional<Refusal> refusal(ParticipantId person, LeaderKind kind, SessionPlan plan, String field) {
        return barStranger(person, kind, plan.day(), field)
                .or(() -> barUntrained(person, plan.stage(), plan.day(), field));
    }

    /** Bars who did not complete the program's workshop before a session of stage B on that day. */
    Optional<Refusal> barUntrained(ParticipantId person, @Nullable Stage stage, LocalDate day, String field) {
        String workshop = program.sessionRules().mentorWorkshop();
        boolean missing = stage == Stage.B
                && workshop != null
                && facts.membership(programId, person)
                        .filter(member -> member.completed(workshop, day))
                        .isEmpty();
        return missing ? Optional.of(SessionRule.MENTOR_WORKSHOP_MISSING.refuse(field)) : Optional.empty();
    }

    private Optional<Refusal> barStranger(ParticipantId person, LeaderKind kind, LocalDate day, String field) {
        if (kind == LeaderKind.OTHER) {
            return facts.participant(person).isPresent()
                    ? Optional.empty()
                    : Optional.of(CommonRule.NOT_FOUND.refuse(field));
        }
        boolean isMentor = facts.membership(programId, person)
                .filter(member -> member.isActive() || member.isActiveOn(day))
                .filter(member -> member.acceptedIn().contains(MemberRole.MENTOR))
                .isPresent();
        return isMentor ? Optional.empty() : Optional.of(CommonRule.NOT_A_MEMBER.refuse(field));
    }
}
