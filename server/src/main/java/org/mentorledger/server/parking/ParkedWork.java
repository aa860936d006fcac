package org.mentorledger.server.parking;

import java.util.Objects;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.Configuration;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.query.access.Denied;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Does what operators want done with parked events of this node's rooms and reactions, whichever node they asked. */
@Component
class ParkedWork {
    private final Configuration axon;
    private final ParkedEvents parked;
    private final EvictedEvents evicted;

    ParkedWork(Configuration axon, ParkedEvents parked, EvictedEvents evicted) {
        this.axon = axon;
        this.parked = parked;
        this.evicted = evicted;
    }

    /** From now on other nodes may hand orders over. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        CommandBus bus = axon.commandBus();
        axon.eventProcessingConfiguration().eventProcessors().keySet().stream()
                .filter(this::isHere)
                .forEach(group ->
                        bus.subscribe(ParkedOrder.command(group), order -> answer((ParkedOrder) order.getPayload())));
    }

    /** Whether this node works on that group. */
    boolean isHere(String group) {
        return axon.eventProcessingConfiguration().deadLetterQueue(group).isPresent();
    }

    /** A refusal goes back as a value: thrown ones lose their kind between nodes. */
    private ParkedOrder.Answer answer(ParkedOrder order) {
        try {
            return carriedOut(order);
        } catch (Refused refused) {
            return refused(refused.code(), refused.field(), refused);
        } catch (Denied denied) {
            return refused(denied.code(), denied.field(), denied);
        }
    }

    private static ParkedOrder.Answer refused(String code, @Nullable String field, RuntimeException why) {
        return new ParkedOrder.Answer(
                null, null, new Refusal(code, field, Objects.requireNonNullElse(why.getMessage(), code), null));
    }

    /** Here, and now. */
    ParkedOrder.Answer carriedOut(ParkedOrder order) {
        String stream = order.streamId();
        ParkedOrder.Evicting out = order.evicting();
        if (out != null) {
            return new ParkedOrder.Answer(
                    null,
                    evicted.evict(
                            order.group(),
                            Objects.requireNonNull(stream),
                            out.sequence(),
                            out.whole(),
                            out.subject(),
                            out.reason()),
                    null);
        }
        return new ParkedOrder.Answer(
                stream == null ? parked.retry(order.group()) : parked.retry(order.group(), stream), null, null);
    }
}
