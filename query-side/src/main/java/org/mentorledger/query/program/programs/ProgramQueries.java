package org.mentorledger.query.program.programs;

import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is asked about programs. */
@Controller
final class ProgramQueries {
    private final ProgramViews programs;
    private final Access access;

    ProgramQueries(ProgramViews programs, Access access) {
        this.programs = programs;
        this.access = access;
    }

    @QueryMapping
    ProgramView program(@Argument String id, @ContextValue Actor actor) {
        return programs.find(id)
                .filter(program -> access.mayKnowProgram(actor, program.id()))
                .orElseThrow(() -> Denied.notFound("id"));
    }
}
