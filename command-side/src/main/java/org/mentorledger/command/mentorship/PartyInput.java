package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.mentorship.PartyCommand.AddMember;
import org.mentorledger.command.mentorship.PartyCommand.NominateSuccessor;
import org.mentorledger.command.mentorship.PartyCommand.RemoveMember;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.program.MemberRole;

/** The inputs of {@link PartyMutations}. */
final class PartyInput {
    private PartyInput() {}

    record AddMemberInput(String mentorshipId, String participantId, MemberRole role, LocalDate on) {

        AddMember command() {
            return new AddMember(
                    MentorshipInput.mentorship(mentorshipId), participant("participantId", participantId), role, on);
        }
    }

    record RemoveMemberInput(
            String mentorshipId,
            String participantId,
            MemberRole role,
            LocalDate on,
            @Nullable String reason) {

        RemoveMember command() {
            return new RemoveMember(
                    MentorshipInput.mentorship(mentorshipId),
                    participant("participantId", participantId),
                    role,
                    on,
                    Input.passageIfGiven("reason", reason));
        }
    }

    record NominateSuccessorInput(
            String mentorshipId,
            String predecessorId,
            String successorId,
            LocalDate takesOverOn,
            @Nullable EndReason endReason,
            @Nullable String explanation) {

        NominateSuccessor command() {
            return new NominateSuccessor(
                    MentorshipInput.mentorship(mentorshipId),
                    participant("predecessorId", predecessorId),
                    participant("successorId", successorId),
                    takesOverOn,
                    endReason,
                    Input.passageIfGiven("explanation", explanation));
        }
    }

    private static ParticipantId participant(String field, String id) {
        return Input.id(field, id, ParticipantId::new);
    }
}
