package org.mentorledger.command.mentorship;

import java.util.List;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.Selves;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.MemberRole;

/** Those who may stand in a mentorship: members of its program. */
final class Members {
    private final ProgramId programId;
    private final Facts facts;

    Members(ProgramId programId, Facts facts) {
        this.programId = programId;
        this.facts = facts;
    }

    /** Whether that person is a member in that role. */
    boolean has(ParticipantId person, MemberRole role) {
        return facts.membership(programId, person)
                .filter(membership -> membership.roles().contains(role))
                .isPresent();
    }

    /** Whether all of them are members in that role. */
    boolean have(List<ParticipantId> people, MemberRole role) {
        return people.stream().allMatch(person -> has(person, role));
    }

    /** Whether one of them is that person, by this id or by another that was found to be the same person's. */
    boolean isAmong(ParticipantId person, List<ParticipantId> people) {
        Selves selves = new Selves(facts);
        return people.stream().anyMatch(other -> selves.areOne(person, other));
    }
}
