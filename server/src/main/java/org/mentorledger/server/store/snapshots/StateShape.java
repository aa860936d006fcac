package org.mentorledger.server.store.snapshots;

import static java.util.Comparator.comparing;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * The shape of what a snapshot holds: its fields, theirs, and so on. A snapshot of another shape would be read with
 * parts missing and without a word, so the shape is part of its revision; nobody has to think of it.
 */
final class StateShape {
    private static final String OURS = "org.mentorledger.";
    private static final int DIGITS = 12;

    private final Set<Class<?>> told = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    private StateShape() {}

    /** A few hex digits that differ when the shape does. */
    static String of(Class<?> type) {
        StateShape shape = new StateShape();
        shape.tell(type);
        return HexFormat.of().formatHex(sha256(shape.text.toString())).substring(0, DIGITS);
    }

    private void tell(Type type) {
        if (type instanceof ParameterizedType of) {
            tell(of.getRawType());
            Arrays.stream(of.getActualTypeArguments()).forEach(this::tell);
        } else {
            text.append(type.getTypeName()).append(' ');
            if (type instanceof Class<?> c && c.getName().startsWith(OURS) && !c.isEnum() && told.add(c)) {
                tellOurs(c);
            }
        }
    }

    private void tellOurs(Class<?> type) {
        if (type.isRecord()) {
            for (RecordComponent part : type.getRecordComponents()) {
                tell(part.getName(), part.getGenericType());
            }
        } else if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::tell);
        } else {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                    .sorted(comparing(Field::getName))
                    .forEach(field -> tell(field.getName(), field.getGenericType()));
        }
        text.append(';');
    }

    private void tell(String name, Type type) {
        text.append(name).append(':');
        tell(type);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
