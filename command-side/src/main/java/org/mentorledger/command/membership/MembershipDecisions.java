package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.membership.MembershipCommand.JoinProgram;
import org.mentorledger.command.membership.MembershipCommand.SignAgreements;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy.Agreement;

/** Who may do what with a membership, and what then becomes true. */
final class MembershipDecisions {
    private MembershipDecisions() {}

    static Optional<Refusal> bar(JoinProgram command, Act act, Optional<ProgramFacts> program) {
        return Office.bar(act.actor(), program.map(ProgramFacts::coordinatorIds), "programId");
    }

    /** The member signs; or their office, which then acts for them. */
    static Optional<Refusal> bar(SignAgreements command, Act act, Optional<ProgramFacts> program) {
        boolean isParty = act.actor().is(Role.MENTOR) || act.actor().is(Role.MENTEE);
        if (isParty && act.actor().is(command.participantId()) && program.isPresent()) {
            return Optional.empty();
        }
        return Office.bar(act.actor(), program.map(ProgramFacts::coordinatorIds), "programId")
                .map(refusal -> isParty ? CommonRule.NOT_FOUND.refuse("participantId") : refusal);
    }

    static Decision decide(
            @Nullable MembershipState state,
            JoinProgram command,
            Act act,
            ProgramFacts program,
            Optional<ParticipantFacts> participant) {
        if (participant.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("participantId");
        }
        if (state != null && EnumSet.copyOf(state.roles()).equals(EnumSet.copyOf(command.roles()))) {
            return Decision.alreadySo();
        }
        return Decision.done(new MembershipEvent.Accepted(
                command.programId(),
                command.participantId(),
                command.roles(),
                act.today(program.zone()),
                program.zone()));
    }

    static Decision decide(@Nullable MembershipState state, SignAgreements command, Act act, ProgramFacts program) {
        if (state == null) {
            return CommonRule.NOT_A_MEMBER.refuse("mentorshipId");
        }
        LocalDate signedOn = command.signedOn() == null ? act.today(program.zone()) : command.signedOn();
        if (act.isBefore(signedOn)) {
            return MembershipRule.SIGNED_IN_FUTURE.refuse("acceptedOn");
        }
        List<MembershipEvent> events = new ArrayList<>();
        for (String name : command.agreements()) {
            Optional<Agreement> agreement = named(name, program, state.roles());
            if (agreement.isEmpty()) {
                return MembershipRule.AGREEMENT_UNKNOWN.refuse("agreements");
            }
            agreement
                    .filter(a -> !state.hasSigned(a.name(), a.version()))
                    .ifPresent(a -> events.add(signed(command, a, signedOn, program.zone())));
        }
        return Decision.done(events);
    }

    private static Optional<Agreement> named(String name, ProgramFacts program, List<MemberRole> roles) {
        return program.policy().agreements().stream()
                .filter(agreement -> agreement.name().equals(name))
                .filter(agreement -> agreement.parties().stream().anyMatch(roles::contains))
                .findFirst();
    }

    private static MembershipEvent signed(SignAgreements command, Agreement agreement, LocalDate day, String zone) {
        return new MembershipEvent.AgreementSigned(
                command.programId(), command.participantId(), agreement.name(), agreement.version(), day, zone);
    }
}
