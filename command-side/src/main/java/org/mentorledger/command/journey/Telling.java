package org.mentorledger.command.journey;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.SessionFacts;
import org.mentorledger.command.journey.Progress.Explored;
import org.mentorledger.command.journey.StageCommand.ExploreTopic;
import org.mentorledger.command.journey.StageCommand.NoteStage;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.journey.JourneyEvent;

/** What is told of the stages that a person came through. */
final class Telling {
    private Telling() {}

    static Decision decide(NoteStage command, Matter matter) {
        return isAhead(command, matter)
                ? JourneyRule.STAGE_NOT_ENTERED.refuse("stage")
                : Decision.done(new JourneyEvent.StageNoted(
                        matter.programId(),
                        matter.personId(),
                        command.stage(),
                        matter.speaker(),
                        matter.sealed(Map.of("note", command.note())),
                        matter.today(),
                        matter.zone()));
    }

    static Decision decide(ExploreTopic command, Matter matter) {
        Explored explored = new Explored(command.stage(), command.topic(), command.sessionId());
        if (matter.state().progress().explored().contains(explored)) {
            return Decision.alreadySo();
        }
        if (!matter.program().sessionRules().overarchingTopics().contains(command.topic())) {
            return JourneyRule.TOPIC_NOT_OVERARCHING.refuse("topic");
        }
        if (isAhead(command, matter)) {
            return JourneyRule.STAGE_NOT_ENTERED.refuse("stage");
        }
        Optional<Refusal> absence = absence(command.sessionId(), matter);
        if (absence.isPresent()) {
            return absence.get();
        }
        LocalDate day = matter.dayOr(command.on());
        return matter.act().isBefore(day)
                ? JourneyRule.STEP_IN_FUTURE.refuse("on")
                : Decision.done(new JourneyEvent.TopicExplored(
                        matter.programId(),
                        matter.personId(),
                        command.stage(),
                        command.topic(),
                        command.sessionId(),
                        day,
                        matter.zone()));
    }

    private static boolean isAhead(StageCommand command, Matter matter) {
        return matter.state().progress().step(command.stage()).isEmpty();
    }

    private static Optional<Refusal> absence(@Nullable SessionId id, Matter matter) {
        if (id == null) {
            return Optional.empty();
        }
        Optional<SessionFacts> session =
                matter.facts().session(id).filter(known -> known.programId().equals(matter.programId()));
        if (session.isEmpty()) {
            return Optional.of(CommonRule.NOT_FOUND.refuse("sessionId"));
        }
        return session.filter(matter::wasIn).isPresent()
                ? Optional.empty()
                : Optional.of(JourneyRule.TOPIC_WITHOUT_PRESENCE.refuse("sessionId"));
    }
}
