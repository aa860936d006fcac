package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.mentorship.PartyCommand.NominateSuccessor;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorReassigned;
import org.mentorledger.kernel.mentorship.PartyEvent.SuccessorNominated;
import org.mentorledger.kernel.program.MemberRole;

/** What becomes of a mentor who is to take over from another (DESIGN, decision 10). */
final class Succession {
    private Succession() {}

    static Decision nominate(Scene scene, NominateSuccessor command) {
        ParticipantId predecessor = command.predecessorId();
        boolean isOwn = predecessor.equals(scene.party());
        Checks allowed = new Checks()
                .refuseIf(!scene.byOffice() && !isOwn, CommonRule.FORBIDDEN, "predecessorId")
                .ask(new Run(scene)::barred);
        if (allowed.refusal().isEmpty() && isSame(scene.state().parties().nominated(), command)) {
            return Decision.alreadySo();
        }
        return allowed.ask(() -> barred(scene, predecessor, command.successorId(), command.takesOverOn()))
                .orElse(() -> Decision.done(new SuccessorNominated(
                        command.mentorshipId(),
                        predecessor,
                        command.successorId(),
                        command.takesOverOn(),
                        command.endReason(),
                        scene.sealedAsOwnIfGiven("explanation", command.explanation()),
                        scene.today(),
                        scene.zone())));
    }

    /** The successor takes over by accepting, and meets what every mentor meets who begins. */
    static Decision accept(Scene scene, ParticipantId successor, LocalDate day) {
        SuccessorNominated asked =
                Objects.requireNonNull(scene.state().parties().nominated());
        LocalDate first = asked.takesOverOn();
        return new Checks()
                .ask(new Run(scene)::barred)
                .ask(() -> barred(scene, asked.predecessorId(), successor, first))
                .ask(() -> new StartGuards(scene, scene.policy(), first).refusal(successor, MemberRole.MENTOR))
                .orElse(() -> Decision.done(
                        new LifecycleEvent.Accepted(scene.mentorshipId(), successor, day, scene.zone()),
                        new MentorReassigned(
                                scene.mentorshipId(), asked.predecessorId(), successor, first, scene.zone())));
    }

    private static Optional<Refusal> barred(
            Scene scene, ParticipantId predecessor, ParticipantId successor, LocalDate first) {
        Parties parties = scene.state().parties();
        LocalDate last = first.minusDays(1);
        Run run = new Run(scene);
        return new Checks()
                .refuseIf(
                        !parties.side(MemberRole.MENTOR).contains(predecessor),
                        MentorshipRule.NOT_A_PARTY,
                        "predecessorId")
                .ask(() -> Joining.mayStand(scene, successor, MemberRole.MENTOR, "successorId"))
                .refuseIf(
                        parties.last(successor)
                                .filter(party -> party.staysTo(first))
                                .isPresent(),
                        LifecycleRule.ALREADY_A_PARTY,
                        "successorId")
                .ask(() -> run.outside(first, "takesOverOn"))
                .refuseIf(!stoodBefore(parties, predecessor, first), LifecycleRule.OUTSIDE_RUN, "takesOverOn")
                .ask(() -> run.outside(last, "takesOverOn"))
                .ask(() -> run.met(last, meeting -> meeting.facts().attendedBy(predecessor), "takesOverOn"))
                .refusal();
    }

    private static boolean stoodBefore(Parties parties, ParticipantId predecessor, LocalDate first) {
        return parties.last(predecessor)
                .filter(party -> party.stoodOn(first.minusDays(1)))
                .isPresent();
    }

    private static boolean isSame(@Nullable SuccessorNominated asked, NominateSuccessor command) {
        return asked != null
                && asked.predecessorId().equals(command.predecessorId())
                && asked.successorId().equals(command.successorId())
                && asked.takesOverOn().equals(command.takesOverOn())
                && asked.reason() == command.endReason();
    }
}
