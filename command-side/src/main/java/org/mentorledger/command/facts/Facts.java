package org.mentorledger.command.facts;

import java.util.Optional;
import org.mentorledger.kernel.id.AccountId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;

/** Reads the facts of other streams as they stand now. Empty: there is no such thing. */
public interface Facts {

    /** Of a program. */
    Optional<ProgramFacts> program(ProgramId program);

    /** Of a person. */
    Optional<ParticipantFacts> participant(ParticipantId participant);

    /** The id that stands for that one: another since the two were merged, or else itself. */
    ParticipantId standing(ParticipantId participant);

    /** Of a person in a program. */
    Optional<MembershipFacts> membership(ProgramId program, ParticipantId participant);

    /** Of a mentorship. */
    Optional<MentorshipFacts> mentorship(MentorshipId mentorship);

    /** Of a session. */
    Optional<SessionFacts> session(SessionId session);

    /** Of an account. */
    Optional<AccountFacts> account(AccountId account);

    /**
     * Why these two cannot be one person, if so. No stream knows the mentorships of a person, so this reads the whole log:
     * for commands as rare as a merging only.
     */
    Optional<Apart> apart(ParticipantId one, ParticipantId other);
}
