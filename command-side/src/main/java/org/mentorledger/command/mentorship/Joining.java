package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.mentorship.Parties.Party;
import org.mentorledger.command.mentorship.PartyCommand.AddMember;
import org.mentorledger.command.mentorship.PartyCommand.RemoveMember;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.program.MemberRole;

/** What becomes of one who joins a mentorship, and of one who leaves it. */
final class Joining {
    private Joining() {}

    static Decision add(Scene scene, AddMember command) {
        Parties parties = scene.state().parties();
        ParticipantId person = command.participantId();
        LocalDate day = command.on();
        Optional<Party> before = parties.last(person);
        if (before.filter(party -> stands(party, command)).isPresent()) {
            return Decision.alreadySo();
        }
        PartyEvent joined = command.role() == MemberRole.MENTOR
                ? new PartyEvent.MentorJoined(command.mentorshipId(), person, day, scene.zone())
                : new PartyEvent.MenteeJoined(command.mentorshipId(), person, day, scene.zone());
        Run run = new Run(scene);
        return new Checks()
                .ask(run::over)
                .ask(() -> mayStand(scene, person, command.role(), "participantId"))
                .refuseIf(before.filter(party -> party.staysTo(day)).isPresent(), LifecycleRule.ALREADY_A_PARTY, "on")
                .ask(() -> run.outside(day, "on"))
                .ask(() -> Shapes.barred(scene.policy(), parties.evolve(joined), day, "participantId"))
                .ask(() -> guarded(scene, person, command.role(), day))
                .orElse(() -> Decision.done(joined));
    }

    /** Bars one who is no member in that role, or who stands on the other side, by whatever id. */
    static Optional<Refusal> mayStand(Scene scene, ParticipantId person, MemberRole role, String field) {
        Members members = new Members(scene.state().programId(), scene.facts());
        MemberRole other = role == MemberRole.MENTOR ? MemberRole.MENTEE : MemberRole.MENTOR;
        Parties parties = scene.state().parties();
        return new Checks()
                .refuseIf(members.isAmong(person, parties.side(other)), MentorshipRule.MENTOR_IS_MENTEE, field)
                .refuseIf(!members.has(person, role), CommonRule.NOT_A_MEMBER, field)
                .refuseIf(
                        parties.last(person).isEmpty() && members.isAmong(person, parties.side(role)),
                        LifecycleRule.ALREADY_A_PARTY,
                        field)
                .refusal();
    }

    /** Before it begins, the start asks. */
    private static Optional<Refusal> guarded(Scene scene, ParticipantId person, MemberRole role, LocalDate day) {
        return scene.state().course().startOn() == null
                ? Optional.empty()
                : new StartGuards(scene, scene.policy(), day).refusal(person, role);
    }

    private static boolean stands(Party party, AddMember command) {
        return party.role() == command.role()
                && party.to() == null
                && (party.from() == null || party.from().equals(command.on()));
    }

    static Decision remove(Scene scene, RemoveMember command) {
        ParticipantId person = command.participantId();
        LocalDate day = command.on();
        Optional<Party> party = scene.state().parties().last(person).filter(known -> known.role() == command.role());
        Checks allowed = new Checks()
                .refuseIf(!scene.byOffice() && !isSelf(scene, person), CommonRule.FORBIDDEN, "participantId")
                .refuseIf(party.isEmpty(), MentorshipRule.NOT_A_PARTY, "participantId");
        return allowed.orElse(() -> day.equals(party.orElseThrow().to())
                ? Decision.alreadySo()
                : leave(scene, command, party.orElseThrow(), left(scene, command)));
    }

    private static Decision leave(Scene scene, RemoveMember command, Party party, PartyEvent left) {
        LocalDate day = command.on();
        Run run = new Run(scene);
        Parties after = scene.state().parties().evolve(left);
        boolean isBefore = party.from() != null && day.isBefore(party.from());
        return new Checks()
                .ask(run::over)
                .refuseIf(party.to() != null, MentorshipRule.NOT_A_PARTY, "participantId")
                .ask(() -> run.ahead(day, "on"))
                .ask(() -> run.outside(day, "on"))
                .refuseIf(isBefore, LifecycleRule.OUTSIDE_RUN, "on")
                .ask(() -> run.met(day, meeting -> meeting.facts().attendedBy(party.person()), "on"))
                .ask(() -> Shapes.deserted(after, command.role(), day.plusDays(1), "participantId"))
                .ask(() -> Shapes.barred(scene.policy(), after, day.plusDays(1), "participantId"))
                .orElse(() -> Decision.done(left));
    }

    private static PartyEvent left(Scene scene, RemoveMember command) {
        var reason = scene.sealedAsOwnIfGiven("reason", command.reason());
        return command.role() == MemberRole.MENTOR
                ? new PartyEvent.MentorLeft(
                        command.mentorshipId(), command.participantId(), reason, command.on(), scene.zone())
                : new PartyEvent.MenteeLeft(
                        command.mentorshipId(), command.participantId(), reason, command.on(), scene.zone());
    }

    private static boolean isSelf(Scene scene, ParticipantId person) {
        Actor actor = scene.act().actor();
        return person.equals(actor.participant());
    }
}
