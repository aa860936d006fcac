package org.mentorledger.server.parking;

import java.util.Objects;
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
    private final ParkedWork here;
    private final ParkedElsewhere elsewhere;
    private final Reasons reasons;

    ParkingMutations(ParkedEvents parked, ParkedWork here, ParkedElsewhere elsewhere, Reasons reasons) {
        this.parked = parked;
        this.here = here;
        this.elsewhere = elsewhere;
        this.reasons = reasons;
    }

    record RetryParkedEventsInput(String group, @Nullable String streamId) {}

    record EvictParkedEventsInput(String group, String streamId, int sequence, boolean whole, String reason) {}

    record RetryParkedEventsPayload(ParkedRetry retry) {}

    record EvictParkedEventsPayload(Eviction eviction) {}

    @MutationMapping
    RetryParkedEventsPayload retryParkedEvents(@Argument RetryParkedEventsInput input, @ContextValue Actor actor) {
        ParkingDoor.toTouch(actor);
        return new RetryParkedEventsPayload(Objects.requireNonNull(
                done(new ParkedOrder(input.group(), input.streamId(), null)).retry()));
    }

    @MutationMapping
    EvictParkedEventsPayload evictParkedEvents(@Argument EvictParkedEventsInput input, @ContextValue Actor actor) {
        ParkingDoor.toTouch(actor);
        String reason = Input.passage("reason", input.reason());
        return new EvictParkedEventsPayload(Objects.requireNonNull(done(new ParkedOrder(
                        input.group(),
                        input.streamId(),
                        new ParkedOrder.Evicting(
                                input.sequence(), input.whole(), actor.subject(), reasons.seal(actor, reason))))
                .eviction()));
    }

    private ParkedOrder.Answer done(ParkedOrder order) {
        try {
            parked.known(order.group());
            return here.isHere(order.group()) ? here.carriedOut(order) : elsewhere.carriedOut(order);
        } catch (RuntimeException failure) {
            throw ParkingDoor.told(failure);
        }
    }
}
