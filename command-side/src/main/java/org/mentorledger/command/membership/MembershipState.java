package org.mentorledger.command.membership;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;

/** What a membership's decisions need of its past. */
record MembershipState(List<MemberRole> roles, List<Signed> signed) {

    MembershipState {
        roles = List.copyOf(roles);
        signed = List.copyOf(signed);
    }

    record Signed(String agreement, int version) {}

    static MembershipState evolve(@Nullable MembershipState state, MembershipEvent event) {
        if (event instanceof MembershipEvent.Accepted accepted) {
            return new MembershipState(accepted.roles(), state == null ? List.of() : state.signed);
        }
        if (event instanceof MembershipEvent.AgreementSigned agreement) {
            return requireNonNull(state).with(new Signed(agreement.agreement(), agreement.version()));
        }
        throw new IllegalStateException("A membership does not know " + event.getClass());
    }

    boolean hasSigned(String agreement, int version) {
        return signed.contains(new Signed(agreement, version));
    }

    private MembershipState with(Signed another) {
        List<Signed> more = new ArrayList<>(signed);
        more.add(another);
        return new MembershipState(roles, more);
    }
}
