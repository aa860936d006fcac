package org.mentorledger.query.projection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the vault fetch the keys of a whole batch at once, before its rooms open one field after the other. */
final class KeysAhead {
    private static final Logger LOG = LoggerFactory.getLogger(KeysAhead.class);
    private static final String OURS = "org.mentorledger.";

    private final Vault vault;

    /** What of each kind of record may hold something sealed. */
    private final Map<Class<?>, List<Method>> parts = new ConcurrentHashMap<>();

    KeysAhead(Vault vault) {
        this.vault = vault;
    }

    /** Fetches what it can: where that fails, the room that needs a key will find out. */
    void fetch(List<? extends EventMessage<?>> batch) {
        try {
            List<Sealed> found = new ArrayList<>();
            batch.forEach(event -> gather(event.getPayload(), found));
            vault.prepare(found);
        } catch (RuntimeException away) {
            LOG.debug("Keys could not be fetched ahead: {}", away.getClass().getName());
        }
    }

    private void gather(@Nullable Object value, List<Sealed> found) {
        if (value instanceof Sealed sealed) {
            found.add(sealed);
        } else if (value instanceof Collection<?> some) {
            some.forEach(one -> gather(one, found));
        } else if (value instanceof Record some) {
            parts.computeIfAbsent(some.getClass(), KeysAhead::partsOf).forEach(part -> gather(part(some, part), found));
        }
    }

    private static @Nullable Object part(Record some, Method part) {
        try {
            return part.invoke(some);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record does not show " + part.getName(), e);
        }
    }

    private static List<Method> partsOf(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> mayHoldSealed(component.getType()))
                .map(RecordComponent::getAccessor)
                .toList();
    }

    private static boolean mayHoldSealed(Class<?> type) {
        return Collection.class.isAssignableFrom(type)
                || (type.getName().startsWith(OURS)
                        && !type.isEnum()
                        && !type.getSimpleName().endsWith("Id"));
    }
}
