package org.mentorledger.command.journey;

import java.util.List;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.journey.CareerCommand.ChooseCareerPaths;
import org.mentorledger.command.journey.CareerCommand.DefineCareerPath;
import org.mentorledger.kernel.journey.JourneyEvent;

/** On which careers a person focuses, and on which of them they settle. Whoever changes their mind says why. */
final class Choosing {
    private Choosing() {}

    static Decision decide(ChooseCareerPaths command, Matter matter) {
        List<String> before = matter.state().careers().chosen();
        if (Careers.same(before, command.careers())) {
            return Decision.alreadySo();
        }
        Integer limit = matter.program().policy().careerChoiceLimit();
        if (limit != null && command.careers().size() > limit) {
            return JourneyRule.TOO_MANY_CAREERS.refuse("careers");
        }
        if (!matter.mayPick(command.careers(), before)) {
            return JourneyRule.CAREER_NOT_LISTED.refuse("careers");
        }
        boolean changes = !before.isEmpty();
        if (changes && command.reason() == null) {
            return CommonRule.BAD_USER_INPUT.refuse("reason");
        }
        return Decision.done(new JourneyEvent.CareerPathsChosen(
                matter.programId(),
                matter.personId(),
                command.careers(),
                matter.sealedIfGiven("reason", changes ? command.reason() : null),
                matter.today(),
                matter.zone()));
    }

    static Decision decide(DefineCareerPath command, Matter matter) {
        String before = matter.state().careers().path();
        if (command.career().equals(before)) {
            return Decision.alreadySo();
        }
        if (!matter.state().careers().chosen().contains(command.career())) {
            return JourneyRule.CAREER_NOT_CHOSEN.refuse("career");
        }
        boolean changes = before != null;
        if (changes && command.reason() == null) {
            return CommonRule.BAD_USER_INPUT.refuse("reason");
        }
        return Decision.done(new JourneyEvent.CareerPathDefined(
                matter.programId(),
                matter.personId(),
                command.career(),
                matter.sealedIfGiven("reason", changes ? command.reason() : null),
                matter.today(),
                matter.zone()));
    }
}
