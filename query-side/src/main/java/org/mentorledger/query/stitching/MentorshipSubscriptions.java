package org.mentorledger.query.stitching;

import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.Id;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.mentorship.roster.MentorshipDoor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Follows a mentorship. */
@Controller
final class MentorshipSubscriptions {
    private final Following following;
    private final MentorshipDoor mentorships;

    MentorshipSubscriptions(Following following, MentorshipDoor mentorships) {
        this.following = following;
        this.mentorships = mentorships;
    }

    @SubscriptionMapping
    Flux<Object> mentorshipChanged(@Argument String id, @ContextValue Actor actor) {
        if (!Id.FORM.matcher(id).matches()) {
            throw Denied.notFound("id");
        }
        return following.of(StreamId.of(new MentorshipId(id)), () -> mentorships.open(actor, id));
    }
}
