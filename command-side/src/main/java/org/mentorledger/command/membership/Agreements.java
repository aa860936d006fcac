package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.membership.MembershipCommand.RevokeAgreement;
import org.mentorledger.command.membership.MembershipCommand.SignAgreement;
import org.mentorledger.command.membership.MembershipCommand.SignAgreements;
import org.mentorledger.command.membership.MembershipState.Status;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy.Agreement;

/** What a member agrees to, in the versions that are in force, and takes back. */
final class Agreements {
    private Agreements() {}

    /** Several at once, with the acceptance of a mentorship. */
    static Decision decide(SignAgreements command, Matter matter) {
        MembershipState state = matter.state();
        if (state == null || !state.is(Status.ACCEPTED)) {
            return CommonRule.NOT_A_MEMBER.refuse("mentorshipId");
        }
        LocalDate day = matter.day(command.signedOn());
        if (matter.act().isBefore(day)) {
            return CommonRule.SIGNED_IN_FUTURE.refuse("acceptedOn");
        }
        List<MembershipEvent> events = new ArrayList<>();
        for (String name : command.agreements()) {
            Optional<Agreement> agreement = inForce(name, matter, state.roles());
            if (agreement.isEmpty()) {
                return MembershipRule.AGREEMENT_UNKNOWN.refuse("agreements");
            }
            agreement.filter(a -> !isSigned(a, state)).ifPresent(a -> events.add(signed(command, a, day, matter)));
        }
        return Decision.done(events);
    }

    /** One by itself. An office that records what a member signed does so for them. */
    static Decision decide(SignAgreement command, Matter matter) {
        MembershipState state = matter.state();
        if (!MembershipBars.isSelf(command, matter.act())
                && !command.participantId().equals(matter.act().onBehalfOf())) {
            return CommonRule.BAD_USER_INPUT.refuse("onBehalfOf");
        }
        if (state == null || state.is(Status.DECLINED)) {
            return CommonRule.NOT_A_MEMBER.refuse("participantId");
        }
        Optional<Agreement> agreement = inForce(command.agreement(), matter, state.roles());
        if (agreement.isEmpty()) {
            return MembershipRule.AGREEMENT_UNKNOWN.refuse("agreement");
        }
        LocalDate day = matter.day(command.signedOn());
        if (matter.act().isBefore(day)) {
            return CommonRule.SIGNED_IN_FUTURE.refuse("signedOn");
        }
        return isSigned(agreement.get(), state)
                ? Decision.alreadySo()
                : Decision.done(signed(command, agreement.get(), day, matter));
    }

    static Decision decide(RevokeAgreement command, Matter matter) {
        MembershipState state = matter.state();
        if (state == null) {
            return CommonRule.NOT_A_MEMBER.refuse("participantId");
        }
        return Revocation.of(state.agreements(), command.agreement(), command.version(), command.revokedOn(), matter)
                .decide(
                        "agreement",
                        (version, day) -> new MembershipEvent.AgreementRevoked(
                                command.programId(),
                                command.participantId(),
                                command.agreement(),
                                version,
                                matter.sealed(command.reason(), command.participantId()),
                                day,
                                matter.zone()));
    }

    private static Optional<Agreement> inForce(String name, Matter matter, List<MemberRole> roles) {
        return matter.program().policy().agreements().stream()
                .filter(agreement -> agreement.name().equals(name))
                .filter(agreement -> agreement.parties().stream().anyMatch(roles::contains))
                .findFirst();
    }

    private static boolean isSigned(Agreement agreement, MembershipState state) {
        return state.agreements().since(agreement.name(), agreement.version()) != null;
    }

    private static MembershipEvent signed(
            MembershipCommand command, Agreement agreement, LocalDate day, Matter matter) {
        return new MembershipEvent.AgreementSigned(
                command.programId(),
                command.participantId(),
                agreement.name(),
                agreement.version(),
                day,
                matter.zone());
    }
}
