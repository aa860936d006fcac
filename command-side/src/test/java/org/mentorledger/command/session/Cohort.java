package org.mentorledger.command.session;

import java.time.LocalDate;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.membership.MembershipEvent.CohortAssigned;
import org.mentorledger.kernel.program.ProgramEvent.CohortDefined;

/** A population of the story's program, as another feature tells of it: after all else that is asked of those streams. */
final class Cohort {
    private static final ProgramId PROGRAM = new ProgramId("p");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final String ZONE = "America/Toronto";

    private Cohort() {}

    /** There is one of that id. */
    static void defined(Story story, String id) {
        story.world.tells(
                "Program", "program:p", new CohortDefined(PROGRAM, new CohortId(id), "Grade 12", null, TODAY, ZONE));
    }

    /** Somebody belongs to it. */
    static void joined(Story story, String id, String person) {
        story.world.tells(
                "Membership",
                "membership:p:" + person,
                new CohortAssigned(PROGRAM, new ParticipantId(person), new CohortId(id), TODAY, ZONE));
    }
}
