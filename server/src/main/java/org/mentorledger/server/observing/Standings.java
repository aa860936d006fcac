package org.mentorledger.server.observing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.thread.Daemons;
import org.mentorledger.query.projection.ReplayProgress;
import org.mentorledger.query.projection.Rooms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds where each room and reaction stands, on threads of its own: a store that is away holds up no one who
 * asks for the meters, and what could not be looked at is no number.
 */
@Component
final class Standings {
    private static final int LOOK_SECONDS = 2;
    private static final int COUNT_SECONDS = 10;

    private final MeterRegistry meters;
    private final @Nullable Rooms rooms;
    private final Heads heads = new Heads();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, new Daemons("standings"));

    /** @param atWork the rooms; a node without the role {@code query} keeps none */
    Standings(MeterRegistry meters, ObjectProvider<Rooms> atWork) {
        this.meters = meters;
        this.rooms = atWork.getIfAvailable();
        if (rooms != null) {
            Gauge.builder(Measure.READY.id(), rooms, r -> r.caughtUp() ? 1 : 0).register(meters);
            Gauge.builder(Measure.ROOMS_BUILDING.id(), rooms, Standings::building)
                    .register(meters);
        }
    }

    private static double building(Rooms rooms) {
        return rooms.progress().stream().filter(room -> !room.done()).count();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // neither ends before the node does, and neither throws
    void start(Configuration axon) {
        EventProcessingConfiguration processing = axon.eventProcessingConfiguration();
        Map<String, Standing> groups = new HashMap<>();
        processing.eventProcessors().forEach((group, processor) -> {
            if (processor instanceof StreamingEventProcessor) {
                groups.put(group, shown(group));
            }
        });
        clock.scheduleWithFixedDelay(() -> look(axon, groups), 0, LOOK_SECONDS, TimeUnit.SECONDS);
        clock.scheduleWithFixedDelay(() -> count(processing, groups), 0, COUNT_SECONDS, TimeUnit.SECONDS);
    }

    private Standing shown(String group) {
        Standing standing = new Standing(group);
        Gauge.builder(Measure.LAG_EVENTS.id(), standing, Standing::events)
                .tag("group", group)
                .register(meters);
        Gauge.builder(Measure.LAG.id(), standing, Standing::seconds)
                .baseUnit("seconds")
                .tag("group", group)
                .register(meters);
        Gauge.builder(Measure.PARKED.id(), standing, Standing::parked)
                .tag("group", group)
                .register(meters);
        return standing;
    }

    private void look(Configuration axon, Map<String, Standing> groups) {
        try {
            TrackingToken last = axon.eventStore().createHeadToken();
            long head = last == null ? -1 : last.position().orElse(-1);
            heads.note(head, System.nanoTime());
            List<ReplayProgress> built = rooms == null ? List.of() : rooms.progress();
            groups.forEach((group, standing) -> standing.look(
                    axon.eventProcessingConfiguration(), axon.eventStore(), heads, head, position(built, group)));
        } catch (RuntimeException | Error away) { // whatever it was: a look that threw would be the last
            groups.values().forEach(Standing::forget); // the next look tells
        }
    }

    private static @Nullable Long position(List<ReplayProgress> built, String group) {
        return built.stream()
                .filter(room -> room.room().equals(group))
                .map(ReplayProgress::position)
                .findFirst()
                .orElse(null);
    }

    private static void count(EventProcessingConfiguration processing, Map<String, Standing> groups) {
        for (Standing standing : groups.values()) {
            try {
                standing.countParked(processing);
            } catch (RuntimeException | Error away) {
                return; // it has no number; the next count tells
            }
        }
    }

    void stop() {
        clock.shutdownNow();
    }
}
