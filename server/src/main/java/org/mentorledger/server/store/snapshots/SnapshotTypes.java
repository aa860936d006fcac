package org.mentorledger.server.store.snapshots;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Under which name and revision each aggregate's snapshots are stored: its type, the revision that it declares for what
 * its state means, and the shape of that state.
 */
@Component
public class SnapshotTypes {
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, SerializedType> types = new HashMap<>();

    SnapshotTypes(ListableBeanFactory beans) {
        for (String name : beans.getBeanNamesForAnnotation(Aggregate.class)) {
            add(Objects.requireNonNull(beans.getType(name), name));
        }
    }

    /** The stored name and revision of that aggregate; empty when it is none. */
    Optional<SerializedType> of(Class<?> aggregate) {
        return Optional.ofNullable(types.get(aggregate));
    }

    /** The aggregate whose snapshots are stored under that name. */
    Optional<Class<?>> named(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    @Nullable
    String revisionOf(Class<?> aggregate) {
        return of(aggregate).map(SerializedType::getRevision).orElse(null);
    }

    private void add(Class<?> aggregate) {
        String name =
                Objects.requireNonNull(aggregate.getAnnotation(Aggregate.class)).type();
        Revision meaning = Objects.requireNonNull(
                aggregate.getAnnotation(Revision.class), () -> name + " declares no @Revision of its state");
        classes.put(name, aggregate);
        types.put(aggregate, new SimpleSerializedType(name, meaning.value() + "-" + StateShape.of(aggregate)));
    }
}
