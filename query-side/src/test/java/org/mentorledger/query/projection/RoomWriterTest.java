package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Facts;

/** A rebuild that waits for its store says that it lives, and hears that it is to end. */
class RoomWriterTest {
    private static final List<EventMessage<?>> BATCH =
            List.of(new GenericDomainEventMessage<>("program", "program:p1", 0, Facts.defined("p1", "One")));

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whoeverReadsBeatsWhileItTakesNoMore() throws InterruptedException {
        RoomWriter slow = new RoomWriter(new Away(), () -> {});
        for (int ahead = 0; ahead < 4; ahead++) {
            slow.take(BATCH, this::ends);
        }
        assertThat(asked).hasValue(0);

        assertThatThrownBy(() -> slow.take(BATCH, this::ends)).isInstanceOf(Pulse.Ended.class);
    }

    @Test
    void whoeverWritesBeatsBeforeAndBetweenTries() {
        RoomWriter waiting = new RoomWriter(new Away(), () -> {
            if (asked.incrementAndGet() == 3) {
                throw new Pulse.Ended();
            }
        });

        assertThatThrownBy(() -> waiting.write(BATCH)).isInstanceOf(Pulse.Ended.class);
    }

    private void ends() {
        asked.incrementAndGet();
        throw new Pulse.Ended();
    }

    /** A room whose store is away. */
    private static final class Away implements Filled {
        @Override
        public Room room() {
            return Note.ROOM;
        }

        @Override
        public RoomHandler handler() {
            return new RoomHandler(
                    Note.ROOM,
                    () -> {
                        throw new MongoException("away");
                    },
                    (room, notes) -> {});
        }

        @Override
        public EventHandlerInvoker invoker() {
            return (EventHandlerInvoker) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {EventHandlerInvoker.class},
                    (proxy, method, arguments) -> {
                        throw new MongoException("away");
                    });
        }

        @Override
        public void noteBuilt(EventMessage<?> last) {
            throw new IllegalStateException("Nothing is built");
        }
    }
}
