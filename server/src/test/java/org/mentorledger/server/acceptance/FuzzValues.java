package org.mentorledger.server.acceptance;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values for arguments: such as people give, with real ids, and now and then such as nobody should. */
final class FuzzValues {
    private static final List<String> TEXTS = Arrays.asList(
            "",
            " ",
            "\u0000",
            "\ud800",
            "a\udc00b",
            "\u202etxt.exe",
            "\u2067open",
            "No\u00e9",
            "Noe\u0301",
            "' OR 1=1 --",
            "{\"$gt\":\"\"}",
            "$where: sleep(1)",
            ".*.*.*!",
            "=HYPERLINK(\"http://x\")",
            "@SUM(1)",
            "<script>",
            "../../etc/passwd",
            "${jndi:ldap://127.0.0.1/x}",
            "\r\nX-Inject: 1",
            "\u001b[31m",
            "%00",
            "null",
            "\ud83d\udc69\u200d\ud83c\udf93".repeat(50),
            "\u00e9".repeat(3_000),
            "a".repeat(100_000),
            "\ufdfa".repeat(200),
            "\u200b");
    private static final List<String> TIMES = List.of(
            "2026-02-30",
            "0000-01-01",
            "-0001-01-01",
            "+99999-01-01",
            "9999-12-31",
            "0001-01-01",
            "2026-05-31T25:61:00Z",
            "9999-12-31T23:59:59+18:00",
            "0001-01-01T00:00:00-18:00",
            "2026-01-01T00:00:00+99:99",
            "24:00",
            "20260101",
            "now");
    private static final List<Object> NUMBERS = List.of(
            0,
            -1,
            1,
            1_440,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            2_147_483_648L,
            Long.MIN_VALUE,
            1e308,
            1.5,
            "1",
            true);
    private static final List<String> IDS =
            List.of("", "1", "../x", "x".repeat(64), "x".repeat(65), "no-such", "a b", "\u0000", "mentorship:mia-noah");

    private final Random chance;
    private final Map<String, List<String>> ids;
    private final List<String> anyIds;
    private double hostility;

    FuzzValues(Random chance, Map<String, List<String>> ids) {
        this.chance = chance;
        this.ids = ids;
        this.anyIds = ids.values().stream().flatMap(List::stream).distinct().toList();
    }

    /** One for that argument or field; every second request is well meant, every fourth as bad as can be. */
    @Nullable
    Object of(String name, GraphQLInputType type) {
        hostility = pick(List.of(0.0, 0.0, 0.05, 0.4));
        return value(name, type, 0);
    }

    private @Nullable Object value(String name, GraphQLType type, int depth) {
        if (type instanceof GraphQLNonNull required) {
            return isHostile(8) ? null : value(name, required.getWrappedType(), depth);
        }
        if (isHostile(8)) {
            return null;
        }
        if (type instanceof GraphQLList list) {
            return items(name, list.getWrappedType(), depth);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return members(object, depth);
        }
        if (type instanceof GraphQLEnumType choice) {
            return isHostile(2) ? "NOPE" : pick(choice.getValues()).getName();
        }
        return isHostile(1)
                ? wild(name, ((GraphQLScalarType) type).getName())
                : fair(name, ((GraphQLScalarType) type).getName());
    }

    private List<@Nullable Object> items(String name, GraphQLType type, int depth) {
        List<@Nullable Object> items = new ArrayList<>();
        int count = isHostile(4) ? pick(List.of(0, 50, 2_500)) : 1 + chance.nextInt(2);
        for (int i = 0; i < count; i++) {
            items.add(value(name, type, depth + 1));
        }
        return items;
    }

    private Map<String, @Nullable Object> members(GraphQLInputObjectType type, int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            boolean required = field.getType() instanceof GraphQLNonNull;
            if (required
                    || (depth < 4 && chance.nextInt(3) == 0 && !field.getName().equals("expectedSequence"))) {
                members.put(field.getName(), value(field.getName(), field.getType(), depth + 1));
            }
        }
        if (isHostile(6)) {
            members.put("surplus", "x");
        }
        return members;
    }

    private Object fair(String name, String scalar) {
        return switch (scalar) {
            case "Int" -> 1 + chance.nextInt(60);
            case "Float" -> 0.5;
            case "Boolean" -> chance.nextBoolean();
            case "Date" -> "2026-%02d-%02d".formatted(1 + chance.nextInt(12), 1 + chance.nextInt(28));
            case "DateTime" -> "2026-%02d-15T14:00:00-04:00".formatted(1 + chance.nextInt(12));
            case "LocalTime" -> "14:%02d".formatted(chance.nextInt(60));
            case "ID" -> id(name);
            default -> name.equals("zone") || name.equals("timeZone") ? "America/Toronto" : "Text " + chance.nextInt(5);
        };
    }

    private String id(String name) {
        List<String> known = ids.get(name.replaceFirst("s$", ""));
        return known != null && chance.nextInt(5) > 0
                ? pick(known)
                : chance.nextInt(3) > 0 ? pick(anyIds) : "new-" + chance.nextInt(1_000);
    }

    private @Nullable Object wild(String name, String scalar) {
        return switch (chance.nextInt(8) == 0 ? "any" : scalar) {
            case "Int", "Float" -> pick(NUMBERS);
            case "Date", "DateTime", "LocalTime" -> pick(TIMES);
            case "ID" -> pick(IDS);
            case "Boolean" -> pick(List.of("x", 1));
            case "any" -> pick(Arrays.asList(null, 7, true, "x", List.of(), Map.of("$gt", ""), id(name)));
            default -> pick(TEXTS);
        };
    }

    private boolean isHostile(int rarer) {
        return chance.nextDouble() < hostility / rarer;
    }

    <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
