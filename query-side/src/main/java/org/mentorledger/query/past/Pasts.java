package org.mentorledger.query.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializationException;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.history.StoredEvents;
import org.mentorledger.query.history.StoredEvents.StoredEvent;
import org.mentorledger.query.projection.Folded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads what was known of mentorships: their streams, from the first event to the first that was recorded later. */
@Component
public class Pasts {
    private static final int AT_ONCE = 500;
    private static final int MOST = 10_000;

    private final StoredEvents events;
    private final Vault vault;
    private final int most;

    @Autowired
    Pasts(StoredEvents events, Vault vault) {
        this(events, vault, MOST);
    }

    /** @param most how many events of one mentorship are told anew */
    Pasts(StoredEvents events, Vault vault, int most) {
        this.events = events;
        this.vault = vault;
        this.most = most;
    }

    /**
     * A mentorship as it was; empty when nothing was known of it then, or nothing had happened.
     *
     * @throws Denied {@code PAST_UNAVAILABLE} when its stream is too long, or has events that nobody can read
     */
    public Optional<Past> of(String mentorshipId, Moment moment) {
        List<DomainEventMessage<?>> known = known(StreamId.of(new MentorshipId(mentorshipId)), moment);
        List<DomainEventMessage<?>> happened = Happened.by(moment.asOf(), known);
        return happened.isEmpty()
                ? Optional.empty()
                : Optional.of(new Past(new Folded(known, vault), new Folded(happened, vault)));
    }

    /** What comes after an event that was recorded later was not known either: of two clocks the stream's order decides. */
    private List<DomainEventMessage<?>> known(String streamId, Moment moment) {
        List<DomainEventMessage<?>> known = new ArrayList<>();
        List<StoredEvent> read;
        do {
            read = events.read(streamId, known.size(), AT_ONCE);
            for (StoredEvent stored : read) {
                if (!moment.knows(stored.message().getTimestamp())) {
                    return known;
                }
                known.add(readable(stored.message()));
            }
            if (known.size() > most) {
                throw Denied.pastUnavailable();
            }
        } while (read.size() == AT_ONCE);
        return known;
    }

    private static DomainEventMessage<?> readable(DomainEventMessage<?> message) {
        try {
            if (message.getPayload() instanceof MentorshipEvent) {
                return message;
            }
        } catch (SerializationException unknown) {
            throw Denied.pastUnavailable();
        }
        throw Denied.pastUnavailable();
    }
}
