package org.mentorledger.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.EventTypes;

/**
 * A kind of document of a room: which events make and change it, under which id it stands, and under which keys lists
 * find it. Every document folds from one stream only; that makes the stream's sequence its guard.
 *
 * @param <V> the record that a document holds
 */
public final class Shelf<V extends Record> {
    private final String name;
    private final Class<V> type;
    private final Map<Class<?>, Rule<V>> rules;
    private final Function<V, ? extends Collection<String>> listing;
    private final List<String> indexes;
    private final List<TextCodec<?>> texts;

    private Shelf(Builder<V> builder) {
        this.name = builder.name;
        this.type = builder.type;
        this.rules = Map.copyOf(builder.rules);
        this.listing = builder.listing;
        this.indexes = List.copyOf(builder.indexes);
        this.texts = List.copyOf(builder.texts);
    }

    /** A shelf of that name; the name stands in that of its collection. */
    public static <V extends Record> Builder<V> of(String name, Class<V> type) {
        return new Builder<>(name, type);
    }

    String name() {
        return name;
    }

    Class<V> type() {
        return type;
    }

    List<String> indexes() {
        return indexes;
    }

    List<TextCodec<?>> texts() {
        return texts;
    }

    /** The events that change it. */
    public Set<Class<?>> handled() {
        return rules.keySet();
    }

    @Nullable
    Rule<V> rule(Class<?> event) {
        return rules.get(event);
    }

    Collection<String> listedUnder(V view) {
        return listing.apply(view);
    }

    /** @param begins whether the event may be the first of a document */
    record Rule<V>(BiFunction<LedgerEvent, Long, String> key, boolean begins, Step<V> step) {}

    interface Step<V> {
        V on(@Nullable V before, LedgerEvent event, Recorded recorded);
    }

    /** Gathers what makes a shelf. */
    public static final class Builder<V extends Record> {
        private final String name;
        private final Class<V> type;
        private final Map<Class<?>, Rule<V>> rules = new LinkedHashMap<>();
        private Function<V, ? extends Collection<String>> listing = view -> List.of();
        private List<String> indexes = List.of();
        private final List<TextCodec<?>> texts = new ArrayList<>();

        private Builder(String name, Class<V> type) {
            this.name = name;
            this.type = type;
        }

        /** An event that may begin a document. */
        public <E extends LedgerEvent> Builder<V> begins(Class<E> event, Function<E, String> key, Begins<E, V> begins) {
            return rule(
                    event,
                    (e, sequence) -> key.apply(e),
                    true,
                    (before, e, recorded) -> begins.on(before, event.cast(e), recorded));
        }

        /** An event, or each of a vocabulary, that is a document of its own, whose id holds its place in the stream. */
        public <E extends LedgerEvent> Builder<V> each(
                Class<E> event, BiFunction<E, Long, String> key, Begins<E, V> each) {
            return rule(event, key, true, (before, e, recorded) -> each.on(before, event.cast(e), recorded));
        }

        /** An event that changes a document which stands. */
        public <E extends LedgerEvent> Builder<V> on(Class<E> event, Function<E, String> key, On<E, V> on) {
            return rule(event, (e, sequence) -> key.apply(e), false, (before, e, recorded) -> {
                if (before == null) {
                    throw new IllegalStateException(
                            "No document stands that " + event.getSimpleName() + " could change");
                }
                return on.on(before, event.cast(e), recorded);
            });
        }

        private <E extends LedgerEvent> Builder<V> rule(
                Class<E> event, BiFunction<E, Long, String> key, boolean begins, Step<V> step) {
            for (Class<?> type : EventTypes.within(event)) {
                if (rules.put(type, new Rule<>((e, sequence) -> key.apply(event.cast(e), sequence), begins, step))
                        != null) {
                    throw new IllegalStateException("Two rules for " + type.getSimpleName());
                }
            }
            return this;
        }

        /** The keys under which lists find a document: those of things that hold tens or hundreds of it, not more. */
        public Builder<V> listedUnder(Function<V, ? extends Collection<String>> keys) {
            this.listing = keys;
            return this;
        }

        /** Fields of the view that queries filter by, for indexes; the embedded database scans instead. */
        public Builder<V> indexed(String... fields) {
            this.indexes = List.of(fields);
            return this;
        }

        /**
         * What documents keep as text wherever they hold it: that of which there may be a million takes a tenth of the
         * memory in the embedded database. Queries cannot filter by what is in it.
         */
        public <T extends Record> Builder<V> inText(
                Class<T> kept, Function<T, String> write, Function<String, T> read) {
            texts.add(new TextCodec<>(kept, write, read));
            return this;
        }

        /** The shelf. */
        public Shelf<V> build() {
            return new Shelf<>(this);
        }
    }
}
