package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Shown;
import org.mentorledger.query.mentorship.roster.MentorshipDoor;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what is asked about one mentorship, as it stands or as it was. */
@Controller
final class MentorshipQueries {
    private final MentorshipDoor door;
    private final PastDoor past;

    MentorshipQueries(MentorshipDoor door, PastDoor past) {
        this.door = door;
        this.past = past;
    }

    @QueryMapping
    MentorshipView mentorship(
            @Argument String id,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable OffsetDateTime knownAt,
            @ContextValue Actor actor,
            GraphQLContext request) {
        Optional<MentorshipView> found = asOf == null && knownAt == null
                ? door.open(actor, id).map(Shown::view)
                : past.open(actor, id, asOf, knownAt, request);
        return found.orElseThrow(() -> Denied.notFound("id"));
    }
}
