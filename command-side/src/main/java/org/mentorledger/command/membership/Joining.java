package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Office;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.AgeLimits;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.membership.MembershipCommand.AcceptApplication;
import org.mentorledger.command.membership.MembershipCommand.ApplyToProgram;
import org.mentorledger.command.membership.MembershipCommand.DeclineApplication;
import org.mentorledger.command.membership.MembershipCommand.JoinProgram;
import org.mentorledger.command.membership.MembershipState.Status;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;

/** How a person comes into a program: by an application that its office decides about, or by the office at once. */
final class Joining {
    private Joining() {}

    static Decision decide(ApplyToProgram command, Matter matter) {
        MembershipState state = matter.state();
        if (!matter.knows(command.participantId())) {
            return CommonRule.NOT_FOUND.refuse("participantId");
        }
        if (state != null && state.is(Status.ACCEPTED)) {
            return state.roles().containsAll(command.roles())
                    ? Decision.alreadySo()
                    : MembershipRule.ALREADY_A_MEMBER.refuse("roles");
        }
        if (state != null && state.is(Status.APPLIED) && state.isIn(command.roles())) {
            return Decision.alreadySo();
        }
        LocalDate day = matter.day(command.appliedOn());
        return matter.act().isBefore(day)
                ? MembershipRule.HAPPENED_IN_FUTURE.refuse("appliedOn")
                : Decision.done(new MembershipEvent.Applied(
                        command.programId(), command.participantId(), command.roles(), day, matter.zone()));
    }

    static Decision decide(AcceptApplication command, Matter matter) {
        MembershipState state = matter.state();
        if (state == null || state.is(Status.WITHDRAWN)) {
            return MembershipRule.NO_APPLICATION.refuse("participantId");
        }
        List<MemberRole> roles = command.roles().isEmpty() ? state.roles() : command.roles();
        if (state.is(Status.ACCEPTED)) {
            return state.isIn(roles) ? Decision.alreadySo() : MembershipRule.NO_APPLICATION.refuse("participantId");
        }
        LocalDate day = matter.day(command.acceptedOn());
        if (day.isBefore(state.since())) {
            return MembershipRule.OUT_OF_ORDER.refuse("acceptedOn");
        }
        return barFuture(day, "acceptedOn", matter)
                .or(() -> AgeLimits.bar(matter.program().policy(), roles, matter.ageOn(day, command.participantId())))
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> accepted(command, roles, day, matter));
    }

    static Decision decide(DeclineApplication command, Matter matter) {
        MembershipState state = matter.state();
        if (state != null && state.is(Status.DECLINED)) {
            return Decision.alreadySo();
        }
        if (state == null || !state.is(Status.APPLIED)) {
            return MembershipRule.NO_APPLICATION.refuse("participantId");
        }
        LocalDate day = matter.day(command.declinedOn());
        if (day.isBefore(state.since())) {
            return MembershipRule.OUT_OF_ORDER.refuse("declinedOn");
        }
        return barFuture(day, "declinedOn", matter)
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(new MembershipEvent.Declined(
                        command.programId(),
                        command.participantId(),
                        matter.sealed(command.reason(), command.participantId()),
                        day,
                        matter.zone())));
    }

    /** An office that takes people itself may learn their ages later: no mentorship starts before it knows them. */
    static Decision decide(JoinProgram command, Matter matter) {
        if (!matter.knows(command.participantId()) || !mayTake(command, matter)) {
            return CommonRule.NOT_FOUND.refuse("participantId");
        }
        MembershipState state = matter.state();
        if (state != null && state.is(Status.ACCEPTED) && state.isIn(command.roles())) {
            return Decision.alreadySo();
        }
        if (state != null && state.is(Status.WITHDRAWN) && state.wasMember()) {
            return MembershipRule.HAS_WITHDRAWN.refuse("participantId");
        }
        LocalDate day = matter.day(command.joinedOn());
        return barFuture(day, "joinedOn", matter)
                .or(() -> AgeLimits.barYounger(
                        matter.program().policy(), command.roles(), matter.ageOn(day, command.participantId())))
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> accepted(command, command.roles(), day, matter));
    }

    /** An office takes whom it may know already; of everybody else it learns nothing, for taking them would open their record. */
    private static boolean mayTake(JoinProgram command, Matter matter) {
        return command.registers()
                || matter.state() != null
                || matter.act().actor().is(Role.ADMIN)
                || (command.fromProgramId() != null && isOfTheSameOffice(command.fromProgramId(), command, matter));
    }

    private static boolean isOfTheSameOffice(ProgramId from, JoinProgram command, Matter matter) {
        return matter.facts()
                        .program(from)
                        .filter(program -> Office.has(matter.act().actor(), program.coordinatorIds()))
                        .isPresent()
                && matter.facts()
                        .membership(from, command.participantId())
                        .filter(MembershipFacts::isActive)
                        .isPresent();
    }

    private static Decision accepted(MembershipCommand command, List<MemberRole> roles, LocalDate day, Matter matter) {
        return Decision.done(
                new MembershipEvent.Accepted(command.programId(), command.participantId(), roles, day, matter.zone()));
    }

    private static Optional<Refusal> barFuture(LocalDate day, String field, Matter matter) {
        return matter.act().isBefore(day)
                ? Optional.of(MembershipRule.HAPPENED_IN_FUTURE.refuse(field))
                : Optional.empty();
    }
}
