package org.mentorledger.command.journey;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
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
        if (isUnknown(command.sessionId(), matter)) {
            return CommonRule.NOT_FOUND.refuse("sessionId");
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

    private static boolean isUnknown(@Nullable SessionId session, Matter matter) {
        return session != null
                && matter.facts()
                        .session(session)
                        .filter(known -> known.programId().equals(matter.programId()))
                        .isEmpty();
    }
}
