package org.mentorledger.query.projection;

import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Denied;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Follows the rooms until they may be asked. */
@Controller
final class ReplaySubscriptions {
    private final Replay replay;

    ReplaySubscriptions(Replay replay) {
        this.replay = replay;
    }

    @SubscriptionMapping
    Flux<ReplayProgress> replayProgress(@Argument @Nullable String room) {
        if (room != null && !replay.has(room)) {
            throw Denied.notFound("room");
        }
        return replay.of(name -> room == null || room.equals(name));
    }
}
