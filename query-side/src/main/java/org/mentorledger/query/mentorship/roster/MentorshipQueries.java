package org.mentorledger.query.mentorship.roster;

import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Shown;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is asked about one mentorship. */
@Controller
final class MentorshipQueries {
    private final MentorshipDoor door;

    MentorshipQueries(MentorshipDoor door) {
        this.door = door;
    }

    @QueryMapping
    MentorshipView mentorship(@Argument String id, @ContextValue Actor actor) {
        return door.open(actor, id).map(Shown::view).orElseThrow(() -> Denied.notFound("id"));
    }
}
