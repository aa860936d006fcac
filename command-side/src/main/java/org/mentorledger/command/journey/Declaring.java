package org.mentorledger.command.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.journey.CareerCommand.DeclareInterests;
import org.mentorledger.command.journey.Careers.Interests;
import org.mentorledger.kernel.journey.JourneyEvent;

/** What draws a person: careers of the program's list, what they know of themselves, and what they miss on the list. */
final class Declaring {
    private Declaring() {}

    static Decision decide(DeclareInterests command, Matter matter) {
        Interests before = matter.state().careers().interests();
        Map<String, String> texts = texts(command);
        if (before != null && Careers.same(before.careers(), command.careers()) && matter.says(before.text(), texts)) {
            return Decision.alreadySo();
        }
        List<String> picked = before == null ? List.of() : before.careers();
        if (!matter.mayPick(command.careers(), picked)) {
            return JourneyRule.CAREER_NOT_LISTED.refuse("careers");
        }
        return Decision.done(new JourneyEvent.InterestsDeclared(
                matter.programId(),
                matter.personId(),
                command.careers(),
                matter.sealedIfAny(texts),
                matter.today(),
                matter.zone()));
    }

    private static Map<String, String> texts(DeclareInterests command) {
        Map<String, String> texts = new HashMap<>();
        Texts.put(texts, "ownWords", command.ownWords());
        Texts.put(texts, "suggestions", command.suggestions());
        return texts;
    }
}
