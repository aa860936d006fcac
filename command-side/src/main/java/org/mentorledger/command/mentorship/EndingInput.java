package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.mentorship.LifecycleCommand.CloseMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.CompleteMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.GiveNotice;
import org.mentorledger.command.mentorship.LifecycleCommand.ReopenMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.TellMentee;
import org.mentorledger.kernel.mentorship.EndReason;

/** The inputs of {@link EndingMutations}. */
final class EndingInput {
    private EndingInput() {}

    record GiveNoticeInput(
            String mentorshipId,
            EndReason endReason,
            @Nullable LocalDate givenOn,
            LocalDate lastDay,
            @Nullable LocalDate coordinatorToldOn,
            @Nullable LocalDate menteeToldOn,
            @Nullable Boolean reassured,
            @Nullable String explanation) {

        GiveNotice command() {
            return new GiveNotice(
                    MentorshipInput.mentorship(mentorshipId),
                    endReason,
                    givenOn,
                    lastDay,
                    coordinatorToldOn,
                    menteeToldOn,
                    Boolean.TRUE.equals(reassured),
                    Input.passageIfGiven("explanation", explanation));
        }
    }

    record TellMenteeInput(String mentorshipId, LocalDate toldOn, boolean reassured) {

        TellMentee command() {
            return new TellMentee(MentorshipInput.mentorship(mentorshipId), toldOn, reassured);
        }
    }

    record CompleteMentorshipInput(
            String mentorshipId,
            LocalDate completedOn,
            @Nullable String outcome) {

        CompleteMentorship command() {
            return new CompleteMentorship(
                    MentorshipInput.mentorship(mentorshipId), completedOn, Input.passageIfGiven("outcome", outcome));
        }
    }

    record CloseMentorshipInput(
            String mentorshipId,
            LocalDate closedOn,
            EndReason endReason,
            @Nullable String explanation) {

        CloseMentorship command() {
            return new CloseMentorship(
                    MentorshipInput.mentorship(mentorshipId),
                    closedOn,
                    endReason,
                    Input.passageIfGiven("explanation", explanation));
        }
    }

    record ReopenMentorshipInput(
            String mentorshipId, @Nullable LocalDate on, String reason) {

        ReopenMentorship command() {
            return new ReopenMentorship(MentorshipInput.mentorship(mentorshipId), on, Input.passage("reason", reason));
        }
    }
}
