package org.mentorledger.server.parking;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What an operator does about parked events. No commands: no stream changes, for the events stay what they are. */
@Controller
@RunsOn(NodeRole.API)
final class ParkingMutations {
    private final ParkedEvents parked;
    private final EvictedEvents evicted;
    private final Reasons reasons;

    ParkingMutations(ParkedEvents parked, EvictedEvents evicted, Reasons reasons) {
        this.parked = parked;
        this.evicted = evicted;
        this.reasons = reasons;
    }

    record RetryParkedEventsInput(String group, @Nullable String streamId) {}

    record EvictParkedEventsInput(String group, String streamId, int sequence, boolean whole, String reason) {}

    record RetryParkedEventsPayload(ParkedRetry retry) {}

    record EvictParkedEventsPayload(Eviction eviction) {}

    @MutationMapping
    RetryParkedEventsPayload retryParkedEvents(@Argument RetryParkedEventsInput input, @ContextValue Actor actor) {
        ParkingDoor.toTouch(actor);
        String stream = input.streamId();
        return new RetryParkedEventsPayload(
                done(() -> stream == null ? parked.retry(input.group()) : parked.retry(input.group(), stream)));
    }

    @MutationMapping
    EvictParkedEventsPayload evictParkedEvents(@Argument EvictParkedEventsInput input, @ContextValue Actor actor) {
        ParkingDoor.toTouch(actor);
        String reason = Input.passage("reason", input.reason());
        return new EvictParkedEventsPayload(done(() -> evicted.evict(
                input.group(),
                input.streamId(),
                input.sequence(),
                input.whole(),
                actor.subject(),
                reasons.seal(actor, reason))));
    }

    private static <T> T done(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            throw ParkingDoor.told(failure);
        }
    }
}
