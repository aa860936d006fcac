package org.mentorledger.server.parking;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.mentorledger.query.projection.BoundedParking;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Down while a room or reaction of this node stands still: nothing more of it can be parked, or what it needs does not answer.
 * It tries again by itself.
 */
@Component("roomsAndReactions")
class Standstill implements HealthIndicator {
    private static final String FULL = "nothing more can be parked";

    private final Configuration axon;

    Standstill(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public Health health() {
        Map<String, String> standing = standing(axon.eventProcessingConfiguration());
        return (standing.isEmpty() ? Health.up() : Health.down().withDetails(standing)).build();
    }

    /** Why each that stands still does, without the words of what went wrong. */
    private static Map<String, String> standing(EventProcessingConfiguration processing) {
        Map<String, String> standing = new TreeMap<>();
        processing.eventProcessors().forEach((group, processor) -> {
            errorOf(processor, group, standing);
            processing
                    .deadLetterQueue(group)
                    .filter(queue -> queue instanceof BoundedParking parking && parking.turnsAway())
                    .ifPresent(full -> standing.put(group, FULL));
        });
        return standing;
    }

    private static void errorOf(EventProcessor processor, String group, Map<String, String> standing) {
        if (processor instanceof StreamingEventProcessor streaming) {
            for (EventTrackerStatus status : streaming.processingStatus().values()) {
                if (status.isErrorState()) {
                    standing.put(group, status.getError().getClass().getName());
                }
            }
        }
    }
}
