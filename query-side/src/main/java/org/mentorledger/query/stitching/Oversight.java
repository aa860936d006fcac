package org.mentorledger.query.stitching;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.program.programs.ProgramView;
import org.mentorledger.query.program.programs.ProgramViews;
import org.springframework.stereotype.Component;

/** The door to what only those may read who oversee a program. */
@Component
final class Oversight {
    private final ProgramViews programs;
    private final Access access;

    Oversight(ProgramViews programs, Access access) {
        this.programs = programs;
        this.access = access;
    }

    /** The program, to one who oversees it. */
    ProgramView program(Actor actor, String programId) {
        if (!access.oversees(actor, programId)) {
            throw Denied.notFound("programId");
        }
        return known(programId);
    }

    /** The program, whoever asks. */
    ProgramView known(String programId) {
        return programs.find(programId).orElseThrow(() -> Denied.notFound("programId"));
    }

    /** Refuses a cohort that the program does not have. */
    static void check(ProgramView program, @Nullable String cohortId) {
        if (cohortId != null
                && program.cohorts().stream().noneMatch(cohort -> cohort.id().equals(cohortId))) {
            throw Denied.notFound("cohortId");
        }
    }
}
