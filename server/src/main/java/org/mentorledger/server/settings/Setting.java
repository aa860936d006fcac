package org.mentorledger.server.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/**
 * One setting.
 *
 * @param name in full
 * @param type the Java type of its value
 * @param value that it has when it is not given
 */
record Setting(String name, String type, @Nullable String value) {

    /** The name without what may be written in more than one way. */
    String plainName() {
        return plain(name);
    }

    /** A name without dots, dashes and underscores, in small letters: as command line, files and environment share it. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Whether it holds entries of its own below its name. */
    boolean hasEntries() {
        return type.contains("<");
    }

    Class<?> valueType() {
        return ClassUtils.resolveClassName(type, null);
    }

    /** What kind of value it takes, in words. */
    String kind() {
        return switch (type) {
            case "java.lang.Integer", "java.lang.Long" -> "a whole number";
            case "java.lang.Boolean" -> "true or false";
            case "java.time.Duration" -> "a time such as 30s, 5m or 24h";
            case "org.springframework.util.unit.DataSize" -> "a size such as 64KB or 1MB";
            case "java.net.URI" -> "an address such as https://ledger.example.org/";
            case "java.net.InetAddress" -> "a host name that can be looked up, or an address";
            default ->
                valueType().isEnum()
                        ? oneOf(valueType().getEnumConstants())
                        : "a " + valueType().getSimpleName();
        };
    }

    private static String oneOf(Object... constants) {
        return Arrays.stream(constants)
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(" or "));
    }
}
