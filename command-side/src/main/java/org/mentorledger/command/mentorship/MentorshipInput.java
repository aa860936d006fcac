package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.mentorship.LifecycleCommand.DeclineMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.ProposeMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.StartMentorship;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.mentorship.RelationType;

/** The inputs of {@link MentorshipMutations}. */
final class MentorshipInput {
    private MentorshipInput() {}

    static MentorshipId mentorship(String id) {
        return Input.id("mentorshipId", id, MentorshipId::new);
    }

    record ProposeMentorshipInput(
            String id,
            String programId,
            List<String> mentorIds,
            List<String> menteeIds,
            RelationType relationType,
            @Nullable LocalDate anchorDate,
            @Nullable LocalDate startOn,
            @Nullable String purpose,
            @Nullable String cycleId,
            @Nullable String title,
            @Nullable String organisation,
            @Nullable List<String> skills) {

        ProposeMentorship command() {
            return new ProposeMentorship(
                    Input.id("id", id, MentorshipId::new),
                    Input.id("programId", programId, ProgramId::new),
                    Input.some("mentorIds", Input.ids("mentorIds", mentorIds, ParticipantId::new)),
                    Input.ids("menteeIds", menteeIds, ParticipantId::new),
                    relationType,
                    anchorDate,
                    startOn,
                    Input.passageIfGiven("purpose", purpose),
                    Input.idIfGiven("cycleId", cycleId, CycleId::new),
                    Input.lineIfGiven("title", title),
                    Input.lineIfGiven("organisation", organisation),
                    Input.lines("skills", skills));
        }
    }

    record StartMentorshipInput(String mentorshipId, LocalDate startOn) {

        StartMentorship command() {
            return new StartMentorship(mentorship(mentorshipId), startOn);
        }
    }

    record DeclineMentorshipInput(String mentorshipId, String reason) {

        DeclineMentorship command() {
            return new DeclineMentorship(mentorship(mentorshipId), Input.passage("reason", reason));
        }
    }
}
