package org.mentorledger.command.mentorship;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.mentorship.LifecycleCommand.AcceptMentorship;
import org.mentorledger.command.mentorship.MeetingCommand.CorrectMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.DisputeMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.LogMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.SignMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.WithdrawDispute;
import org.mentorledger.command.mentorship.Parties.Party;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.program.MemberRole;

/** Who may do what with a mentorship. */
final class Who {
    /** What those who have left may still do: keep their own meetings in order (DESIGN, decision 10). */
    private static final Set<Class<? extends MentorshipCommand>> AFTER_LEAVING = Set.of(
            LogMeeting.class, CorrectMeeting.class, SignMeeting.class, DisputeMeeting.class, WithdrawDispute.class);

    private Who() {}

    /** Bars everyone but the parties and the program's office; the office may act for a party. */
    static Optional<Refusal> barOthers(
            MentorshipCommand command, @Nullable MentorshipState state, Act act, Optional<ProgramFacts> program) {
        if (!isInside(act.actor())) {
            return Optional.of(CommonRule.FORBIDDEN.refuse());
        }
        boolean isOffice = isOffice(act.actor(), program);
        if (state == null || !(isOffice || isParty(command, state, act))) {
            return Optional.of(CommonRule.NOT_FOUND.refuse("mentorshipId"));
        }
        ParticipantId other = act.onBehalfOf();
        if (other == null) {
            return Optional.empty();
        }
        if (!isOffice) {
            return Optional.of(CommonRule.FORBIDDEN.refuse("onBehalfOf"));
        }
        return side(command, state, act, other).isPresent()
                ? Optional.empty()
                : Optional.of(MentorshipRule.NOT_A_PARTY.refuse("onBehalfOf"));
    }

    /** Bars everyone but the program's office. */
    static Optional<Refusal> barOthersThanOffice(
            MentorshipCommand command, @Nullable MentorshipState state, Act act, Optional<ProgramFacts> program) {
        Optional<Refusal> outside = barOthers(command, state, act, program);
        if (outside.isPresent()) {
            return outside;
        }
        return isOffice(act.actor(), program) ? Optional.empty() : Optional.of(CommonRule.FORBIDDEN.refuse());
    }

    /** Bars everyone but the parties themselves: nobody signs for another. */
    static Optional<Refusal> barOthersThanParties(MentorshipCommand command, @Nullable MentorshipState state, Act act) {
        Actor actor = act.actor();
        boolean mayBeParty = actor.is(Role.MENTOR) || actor.is(Role.MENTEE);
        if (actor.is(Role.ADMIN) || act.onBehalfOf() != null || !mayBeParty) {
            return Optional.of(CommonRule.FORBIDDEN.refuse());
        }
        return state == null || !isParty(command, state, act)
                ? Optional.of(CommonRule.NOT_FOUND.refuse("mentorshipId"))
                : Optional.empty();
    }

    /** The party who acts, or for whom the office acts; null: the office acts as itself. */
    static @Nullable ParticipantId party(MentorshipState state, Act act) {
        ParticipantId person = act.onBehalfOf() == null ? act.actor().participant() : act.onBehalfOf();
        return person != null && isKnown(state, person) ? person : null;
    }

    /** Whether that person stands or stood in it, or is asked to. */
    static boolean isKnown(MentorshipState state, ParticipantId person) {
        return state.parties().sideOf(person).isPresent() || state.parties().hasNominated(person);
    }

    /** Whether the actor is of the program's office. */
    static boolean isOffice(Actor actor, Optional<ProgramFacts> program) {
        return program.filter(facts -> Office.has(actor, facts.coordinatorIds()))
                .isPresent();
    }

    private static boolean isInside(Actor actor) {
        return actor.is(Role.ADMIN) || actor.is(Role.COORDINATOR) || actor.is(Role.MENTOR) || actor.is(Role.MENTEE);
    }

    private static boolean isParty(MentorshipCommand command, MentorshipState state, Act act) {
        ParticipantId person = act.actor().participant();
        return person != null
                && side(command, state, act, person)
                        .filter(side -> act.actor().is(Role.valueOf(side.name())))
                        .isPresent();
    }

    /** The side on which that person may do this. */
    private static Optional<MemberRole> side(
            MentorshipCommand command, MentorshipState state, Act act, ParticipantId person) {
        if (command instanceof AcceptMentorship && state.parties().hasNominated(person)) {
            return Optional.of(MemberRole.MENTOR);
        }
        return state.parties()
                .last(person)
                .filter(party -> party.staysTo(act.today(state.zone())) || AFTER_LEAVING.contains(command.getClass()))
                .map(Party::role);
    }
}
