package org.mentorledger.command.journey;

import java.util.Map;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.journey.ExperienceCommand.RecordExperience;
import org.mentorledger.command.journey.ExperienceCommand.VoidExperience;
import org.mentorledger.command.journey.JourneyState.Experience;
import org.mentorledger.kernel.journey.JourneyEvent;

/** Where a person has worked: in the field they chose, or, before the program or beside it, in any. */
final class Experiencing {
    private Experiencing() {}

    static Decision decide(RecordExperience command, Matter matter) {
        Experience known =
                matter.state().experiences().get(command.experienceId().value());
        if (known != null) {
            return known.made().again(matter.act(), "experienceId");
        }
        if (matter.act().isBefore(command.from())) {
            return JourneyRule.STEP_IN_FUTURE.refuse("from");
        }
        if (command.career() != null
                && !command.outside()
                && !matter.state().careers().chosen().contains(command.career())) {
            return JourneyRule.CAREER_NOT_CHOSEN.refuse("career");
        }
        if (command.mentorshipId() != null && !matter.isTheirs(command.mentorshipId())) {
            return CommonRule.NOT_FOUND.refuse("mentorshipId");
        }
        return Decision.done(new JourneyEvent.ExperienceRecorded(
                matter.programId(),
                matter.personId(),
                command.experienceId(),
                command.kind(),
                command.career(),
                command.mentorshipId(),
                command.outside(),
                command.from(),
                command.to(),
                matter.sealedIfAny(command.texts()),
                matter.today(),
                matter.zone()));
    }

    static Decision decide(VoidExperience command, Matter matter) {
        Experience known =
                matter.state().experiences().get(command.experienceId().value());
        if (known == null) {
            return CommonRule.NOT_FOUND.refuse("experienceId");
        }
        return known.voided()
                ? Decision.alreadySo()
                : Decision.done(new JourneyEvent.ExperienceVoided(
                        matter.programId(),
                        matter.personId(),
                        command.experienceId(),
                        matter.sealed(Map.of("reason", command.reason())),
                        matter.today(),
                        matter.zone()));
    }
}
