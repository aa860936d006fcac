package org.mentorledger.kernel.eventstore;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.Id;

/** Makes a record of any class, with a value for every component or for only those that it must have. */
enum Example {
    FULL(""),
    MINIMAL(".minimal");

    final String suffix;

    Example(String suffix) {
        this.suffix = suffix;
    }

    <T> T of(Class<T> type) {
        return make(
                type, Arrays.stream(type.getRecordComponents()).map(this::value).toArray());
    }

    private static <T> T make(Class<T> type, @Nullable Object... values) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No example of " + type, e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && this == MINIMAL ? null : value(component.getGenericType(), component.getName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType p) {
            Type last = p.getActualTypeArguments()[p.getActualTypeArguments().length - 1];
            Object element = value(last, name);
            if (p.getRawType() == Map.class) {
                return this == FULL ? map((Class<?>) p.getActualTypeArguments()[0], element) : Map.of();
            }
            return this == FULL ? List.of(element) : List.of();
        }
        return value((Class<?>) type, name);
    }

    private static Map<?, ?> map(Class<?> key, Object element) {
        return key.isEnum() ? Map.of(key.getEnumConstants()[0], element) : Map.of("one", element, "two", element);
    }

    private Object value(Class<?> type, String name) {
        if (type == String.class) {
            return name.equals("zone") ? "America/Toronto" : name;
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 5, 31);
        } else if (type == LocalTime.class) {
            return LocalTime.of(14, 0);
        } else if (type == Instant.class) {
            return Instant.parse("2026-05-31T18:00:00.123Z");
        } else if (type == int.class || type == Integer.class) {
            return 7;
        } else if (type == boolean.class) {
            return true;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return Id.class.isAssignableFrom(type) ? make(type, name) : of(type);
    }
}
