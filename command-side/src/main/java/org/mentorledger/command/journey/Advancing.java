package org.mentorledger.command.journey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.journey.Progress.Step;
import org.mentorledger.command.journey.StageCommand.CompleteStage;
import org.mentorledger.command.journey.StageCommand.EnterStage;
import org.mentorledger.command.journey.StageCommand.ReopenStage;
import org.mentorledger.kernel.journey.JourneyEvent;
import org.mentorledger.kernel.journey.Stage;

/** How a person comes from stage to stage: on and in order, or overridden by whoever says why. */
final class Advancing {
    private static final NavigableSet<Stage> ORDER =
            Collections.unmodifiableNavigableSet(new TreeSet<>(EnumSet.allOf(Stage.class)));

    private Advancing() {}

    static Decision decide(EnterStage command, Matter matter) {
        Progress progress = matter.state().progress();
        if (command.stage() == progress.current()) {
            return Decision.alreadySo();
        }
        LocalDate day = matter.dayOr(command.on());
        if (matter.act().isBefore(day)) {
            return JourneyRule.STEP_IN_FUTURE.refuse("on");
        }
        if (progress.since().filter(day::isBefore).isPresent()) {
            return JourneyRule.STEP_OUT_OF_ORDER.refuse("on");
        }
        Stage before = ORDER.lower(command.stage());
        LocalDate completedOn = before == null
                ? null
                : progress.step(before).map(Step::completedOn).orElse(null);
        boolean isBack = progress.reaches(command.stage());
        boolean isOpen = before != null && (completedOn == null || day.isBefore(completedOn));
        if (isBack && command.overriding() == null) {
            return JourneyRule.STAGE_PASSED.refuse("stage");
        }
        if (isOpen && command.overriding() == null) {
            return completedOn == null
                    ? JourneyRule.STAGE_NOT_COMPLETED.refuse("stage")
                    : JourneyRule.STEP_OUT_OF_ORDER.refuse("on");
        }
        return Decision.done(new JourneyEvent.StageEntered(
                matter.programId(),
                matter.personId(),
                command.stage(),
                isBack || isOpen,
                matter.sealedIfGiven("reason", isBack || isOpen ? command.overriding() : null),
                day,
                matter.zone()));
    }

    static Decision decide(CompleteStage command, Matter matter) {
        Optional<Step> step = matter.state().progress().step(command.stage());
        if (step.isEmpty()) {
            return JourneyRule.STAGE_NOT_ENTERED.refuse("stage");
        }
        if (step.get().completedOn() != null) {
            return Decision.alreadySo();
        }
        LocalDate day = matter.dayOr(command.on());
        if (matter.act().isBefore(day)) {
            return JourneyRule.STEP_IN_FUTURE.refuse("on");
        }
        return day.isBefore(step.get().enteredOn())
                ? JourneyRule.STEP_OUT_OF_ORDER.refuse("on")
                : Decision.done(new JourneyEvent.StageCompleted(
                        matter.programId(),
                        matter.personId(),
                        command.stage(),
                        ORDER.higher(command.stage()),
                        day,
                        matter.zone()));
    }

    static Decision decide(ReopenStage command, Matter matter) {
        Optional<Step> step = matter.state().progress().step(command.stage());
        if (step.isEmpty()) {
            return JourneyRule.STAGE_NOT_ENTERED.refuse("stage");
        }
        return step.get().completedOn() == null
                ? Decision.alreadySo()
                : Decision.done(new JourneyEvent.StageReopened(
                        matter.programId(),
                        matter.personId(),
                        command.stage(),
                        matter.sealed(Map.of("reason", command.reason())),
                        matter.today(),
                        matter.zone()));
    }
}
