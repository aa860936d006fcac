package org.mentorledger.command.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.session.PlanningCommand.ReviseSession;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.PlanningEvent.PlanRevised;
import org.mentorledger.kernel.session.SessionPlan;

/** How a session is planned otherwise. */
final class Revising {
    private final SessionScene scene;

    Revising(SessionScene scene) {
        this.scene = scene;
    }

    Decision decide(ReviseSession command) {
        Optional<Refusal> closed = scene.closed();
        if (closed.isPresent()) {
            return closed.get();
        }
        SessionPlan plan = scene.plan();
        Optional<Refusal> unwritten = When.barUnwritten(command.plan(), scene.zone());
        if (unwritten.isPresent()) {
            return unwritten.get();
        }
        Optional<When> when = When.said(command.plan(), new When(plan.day(), plan.startsAt()), scene.zone());
        if (when.isEmpty()) {
            return CommonRule.BAD_USER_INPUT.refuse("heldOn");
        }
        Draft before = Draft.of(plan, scene.vault());
        Draft after = before.with(command.plan(), when.get(), scene.vault());
        if (after.equals(before)) {
            return Decision.alreadySo();
        }
        return after.refusal(command.plan(), scene.program())
                .or(() -> barRoom(after.plan()))
                .or(() -> barLeaders(after.plan()))
                .or(() -> barToCome(after.plan()))
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(events(command, after)));
    }

    private Optional<Refusal> barRoom(SessionPlan after) {
        Integer capacity = after.capacity();
        return capacity != null && capacity < scene.state().roster().taken()
                ? Optional.of(SessionRule.CAPACITY_BELOW_SEATS.refuse("capacity"))
                : Optional.empty();
    }

    /** What somebody was at is not to come. */
    private Optional<Refusal> barToCome(SessionPlan after) {
        return scene.state().presences().attendedByAny() && scene.act().isBefore(after.day())
                ? Optional.of(SessionRule.SESSION_IN_FUTURE.refuse("heldOn"))
                : Optional.empty();
    }

    /** Only a change of stage or day asks anew what its leaders have completed. */
    private Optional<Refusal> barLeaders(SessionPlan after) {
        boolean otherStage = !Objects.equals(after.stage(), scene.plan().stage());
        if (!otherStage && after.day().equals(scene.day())) {
            return Optional.empty();
        }
        LeaderGuards guards = new LeaderGuards(scene.state().programId(), scene.program(), scene.facts());
        return scene.state().planning().leaders().keySet().stream()
                .flatMap(leader -> guards
                        .barUntrained(
                                new ParticipantId(leader), after.stage(), after.day(), otherStage ? "stage" : "heldOn")
                        .stream())
                .findFirst();
    }

    private List<LedgerEvent> events(ReviseSession command, Draft after) {
        List<LedgerEvent> events = new ArrayList<>();
        events.add(new PlanRevised(
                scene.sessionId(),
                after.sealed(scene.sessionId(), scene.vault()),
                command.reason() == null ? null : scene.sealed("reason", command.reason()),
                scene.today(),
                scene.zone()));
        events.addAll(Promotions.of(scene, after.plan().capacity(), 0));
        return events;
    }
}
