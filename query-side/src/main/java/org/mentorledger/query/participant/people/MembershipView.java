package org.mentorledger.query.participant.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mentorledger.kernel.program.MemberRole;

/** One person in one program. */
public record MembershipView(
        String programId,
        String participantId,
        List<MemberRole> roles,
        LocalDate acceptedOn,
        List<Agreement> agreements) {
    public MembershipView {
        roles = List.copyOf(roles);
        agreements = List.copyOf(agreements);
    }

    /** What was agreed to, and when by the business date. */
    public record Agreement(String name, int version, LocalDate signedOn) {}

    MembershipView inRoles(List<MemberRole> newRoles) {
        return new MembershipView(programId, participantId, newRoles, acceptedOn, agreements);
    }

    MembershipView with(Agreement agreement) {
        List<Agreement> more = new ArrayList<>(agreements);
        more.add(agreement);
        return new MembershipView(programId, participantId, roles, acceptedOn, more);
    }
}
