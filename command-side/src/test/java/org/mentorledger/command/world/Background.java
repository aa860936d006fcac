package org.mentorledger.command.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.mentorledger.kernel.LedgerEvent;

/** What happens without anybody asking: events that no command of the test leaves, and a reaction that is shown them. */
public final class Background {
    private final World world;
    private final AnnotationEventHandlerAdapter reaction;
    private final Map<String, Integer> seen = new HashMap<>();

    /** Of that world, with that reaction. */
    public Background(World world, Class<?> reaction) {
        this.world = world;
        this.reaction = new AnnotationEventHandlerAdapter(world.part(reaction));
    }

    /** That became true in the stream, which nobody has seen yet. */
    public Background happened(String type, String streamId, LedgerEvent event) {
        int sequence = world.messages(streamId).size();
        world.streams.store().publish(new GenericDomainEventMessage<>(type, streamId, sequence, event));
        return this;
    }

    /** The reaction sees what it has not seen of the stream. */
    public void sees(String streamId) {
        List<? extends DomainEventMessage<?>> all = world.messages(streamId);
        show(all.subList(seen.getOrDefault(streamId, 0), all.size()));
        seen.put(streamId, all.size());
    }

    /** The reaction sees all of the stream once more, as after its place was lost. */
    public void seesAgain(String streamId) {
        show(world.messages(streamId));
    }

    private void show(List<? extends DomainEventMessage<?>> events) {
        for (DomainEventMessage<?> event : events) {
            try {
                reaction.handle(event);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
