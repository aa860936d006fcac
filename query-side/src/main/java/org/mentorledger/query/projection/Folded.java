package org.mentorledger.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.access.Denied;

/**
 * What rooms would show had they been told these events of one stream and no others: folded by the rules of their own
 * shelves, each shelf when it is first asked for, and kept for as long as an answer takes.
 */
public final class Folded {
    private final List<DomainEventMessage<?>> events;
    private final KeysAhead keys;
    private final Map<Shelf<?>, Kept<?>> shelves = new HashMap<>();

    /** Of those events, in the order of their stream, with what that vault opens. */
    public Folded(List<? extends DomainEventMessage<?>> events, Vault vault) {
        this.events = List.copyOf(events);
        this.keys = new KeysAhead(vault);
    }

    /** The documents of a shelf; reading them is refused as {@code PAST_UNAVAILABLE} when an event cannot be folded. */
    public synchronized <V extends Record> Kept<V> of(Shelf<V> shelf) {
        @SuppressWarnings("unchecked") // kept under the shelf that it is of
        Kept<V> kept = (Kept<V>) shelves.computeIfAbsent(shelf, key -> new InMemory<>(shelf));
        return kept;
    }

    private <V extends Record> Map<String, V> fold(Shelf<V> shelf) {
        Map<String, V> views = new LinkedHashMap<>();
        List<DomainEventMessage<?>> shown = events.stream()
                .filter(message -> shelf.rule(message.getPayloadType()) != null)
                .toList();
        keys.fetch(shown);
        try {
            shown.forEach(message -> fold(shelf, message, views));
        } catch (StoreAway keysAway) {
            throw keysAway;
        } catch (IllegalStateException | IllegalArgumentException | ClassCastException unfoldable) {
            throw Denied.pastUnavailable();
        }
        return views;
    }

    /** What changes a document that does not stand changes nothing: of a selection, what came before may be left out. */
    private static <V extends Record> void fold(Shelf<V> shelf, DomainEventMessage<?> message, Map<String, V> views) {
        LedgerEvent event = (LedgerEvent) message.getPayload();
        Shelf.Rule<V> rule = shelf.rule(event.getClass());
        if (rule == null) {
            return;
        }
        Recorded recorded = Recorded.of(message);
        String id = rule.key().apply(event, recorded.sequence());
        V before = views.get(id);
        if (before != null || rule.begins()) {
            views.put(id, rule.step().on(before, event, recorded));
        }
    }

    private final class InMemory<V extends Record> implements Kept<V> {
        private final Shelf<V> shelf;
        private final Stored<V> stored;

        @Nullable
        private Map<String, V> views;

        InMemory(Shelf<V> shelf) {
            this.shelf = shelf;
            this.stored = new Stored<>(shelf);
        }

        private synchronized Map<String, V> views() {
            Map<String, V> known = views;
            if (known == null) {
                known = fold(shelf);
                views = known;
            }
            return known;
        }

        @Override
        public Map<String, V> find(Collection<String> ids) {
            Map<String, V> found = new LinkedHashMap<>();
            for (String id : ids) {
                V view = views().get(id);
                if (view != null) {
                    found.put(id, asStored(id, view));
                }
            }
            return found;
        }

        @Override
        public Map<String, List<V>> listed(Collection<String> keys) {
            Map<String, List<V>> byKey = new LinkedHashMap<>();
            for (String key : Set.copyOf(keys)) {
                List<V> listed = views().entrySet().stream()
                        .filter(each -> shelf.listedUnder(each.getValue()).contains(key))
                        .map(each -> asStored(each.getKey(), each.getValue()))
                        .toList();
                if (!listed.isEmpty()) {
                    byKey.put(key, listed);
                }
            }
            return byKey;
        }

        /** As it would be read from the database, which keeps instants and no offsets. */
        private V asStored(String id, V view) {
            try {
                return stored.view(stored.document(id, 0, view));
            } catch (RuntimeException content) {
                throw Denied.pastUnavailable();
            }
        }
    }
}
