package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.mentorship.LifecycleCommand.AdjustPolicy;
import org.mentorledger.command.mentorship.LifecycleCommand.AdoptPolicy;
import org.mentorledger.command.mentorship.LifecycleCommand.ChangeRelationType;
import org.mentorledger.command.mentorship.LifecycleCommand.ExtendMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.MoveAnchor;
import org.mentorledger.command.mentorship.LifecycleCommand.PauseMentorship;
import org.mentorledger.command.mentorship.LifecycleCommand.ResumeMentorship;
import org.mentorledger.command.policy.PolicyInput;
import org.mentorledger.command.policy.PolicyOverrides;
import org.mentorledger.kernel.mentorship.RelationType;

/** The inputs of {@link TermsMutations}. */
final class TermsInput {
    private TermsInput() {}

    record MoveAnchorInput(
            String mentorshipId,
            LocalDate anchorDate,
            @Nullable String reason) {

        MoveAnchor command() {
            return new MoveAnchor(
                    MentorshipInput.mentorship(mentorshipId), anchorDate, Input.passageIfGiven("reason", reason));
        }
    }

    record AdoptPolicyInput(String mentorshipId, @Nullable Integer policyVersion) {

        AdoptPolicy command() {
            return new AdoptPolicy(MentorshipInput.mentorship(mentorshipId), policyVersion);
        }
    }

    record ChangeRelationTypeInput(
            String mentorshipId,
            RelationType relationType,
            LocalDate from,
            @Nullable String reason) {

        ChangeRelationType command() {
            return new ChangeRelationType(
                    MentorshipInput.mentorship(mentorshipId),
                    relationType,
                    from,
                    Input.passageIfGiven("reason", reason));
        }
    }

    record PauseMentorshipInput(
            String mentorshipId, LocalDate from, @Nullable LocalDate until, String reason) {

        PauseMentorship command() {
            return new PauseMentorship(
                    MentorshipInput.mentorship(mentorshipId), from, until, Input.passage("reason", reason));
        }
    }

    record ResumeMentorshipInput(String mentorshipId, LocalDate on) {

        ResumeMentorship command() {
            return new ResumeMentorship(MentorshipInput.mentorship(mentorshipId), on);
        }
    }

    record ExtendMentorshipInput(
            String mentorshipId, LocalDate to, @Nullable String explanation) {

        ExtendMentorship command() {
            return new ExtendMentorship(
                    MentorshipInput.mentorship(mentorshipId), to, Input.passageIfGiven("explanation", explanation));
        }
    }

    record AdjustPolicyInput(String mentorshipId, PolicyOverrides policy, String reason) {

        AdjustPolicy command(Set<String> cleared) {
            return new AdjustPolicy(
                    MentorshipInput.mentorship(mentorshipId),
                    PolicyInput.checked(policy.clearing(cleared)),
                    Input.passage("reason", reason));
        }
    }
}
