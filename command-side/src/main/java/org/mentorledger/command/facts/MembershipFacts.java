package org.mentorledger.command.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;

/**
 * A person in a program as others see them.
 *
 * @param roles in which they are a member
 * @param signed the agreements they signed
 */
public record MembershipFacts(List<MemberRole> roles, List<Signed> signed) {

    public MembershipFacts {
        roles = List.copyOf(roles);
        signed = List.copyOf(signed);
    }

    /** One version of an agreement. */
    public record Signed(String agreement, int version) {}

    /** Whether they agreed to that agreement, in the version in force. */
    public boolean agreedTo(Policy.Agreement agreement) {
        return signed.contains(new Signed(agreement.name(), agreement.version()));
    }

    static @Nullable MembershipFacts evolve(@Nullable MembershipFacts facts, MembershipEvent event) {
        if (event instanceof MembershipEvent.Accepted accepted) {
            return new MembershipFacts(accepted.roles(), facts == null ? List.of() : facts.signed);
        }
        if (event instanceof MembershipEvent.AgreementSigned agreement && facts != null) {
            List<Signed> signed = new ArrayList<>(facts.signed);
            signed.add(new Signed(agreement.agreement(), agreement.version()));
            return new MembershipFacts(facts.roles, signed);
        }
        return facts;
    }
}
