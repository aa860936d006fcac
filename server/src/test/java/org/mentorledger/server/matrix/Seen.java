package org.mentorledger.server.matrix;

import graphql.language.FieldDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What everybody saw of every field, and on which ways. What a thing says of the very person who asks, such as their own
 * seat, is told apart from what it says of others.
 */
final class Seen {
    private static final List<String> WHOSE = List.of("participantId", "giverId", "mentorId");
    /** Things of the other program: whoever is of it sees their own; that is not what the rows tell of. */
    private static final Set<String> ELSEWHERE = Set.of("beta", "m-far", "s-far", "fay", "finn", "gus");
    /** Not somebody's, wherever they hang. */
    private static final Set<String> COMMON = Set.of("Session", "Program", "Mentorship", "Policy", "PageInfo");

    private final @Nullable Contract contract;
    private final Map<String, Map<Asker, SortedMap<Character, Set<String>>>> cells = new TreeMap<>();
    private final Map<String, SortedMap<Character, String>> things = new TreeMap<>();

    Seen(Contract contract) {
        this.contract = contract;
        contract.fields().forEach(field -> cells.put(field, new HashMap<>()));
    }

    /** Of what is no field of a type. */
    Seen() {
        this.contract = null;
    }

    /** Notes one letter of a row. */
    void note(String row, Asker asker, char letter, String way) {
        cells.computeIfAbsent(row, it -> new HashMap<>())
                .computeIfAbsent(asker, it -> new TreeMap<>())
                .computeIfAbsent(letter, it -> new TreeSet<>())
                .add(way);
    }

    /** Notes everything of a thing, and of what hangs on it. */
    void walk(Asker asker, String type, JsonNode thing, String way) {
        walk(asker, type, thing, false, way);
    }

    private void walk(Asker asker, String type, JsonNode thing, boolean inherited, String way) {
        if (thing.isArray()) {
            thing.forEach(one -> walk(asker, type, one, inherited, way));
            return;
        }
        if (!thing.isObject()
                || contract == null
                || ELSEWHERE.contains(thing.path("id").asString(""))) {
            return;
        }
        boolean own = isOwn(asker, type, thing, inherited);
        for (FieldDefinition field : contract.fieldsOf(type)) {
            JsonNode value = thing.get(field.getName());
            if (value != null) {
                char letter = Letters.ofValue(value);
                String name = type + "." + field.getName();
                note(own ? name + " (own)" : name, asker, letter, way);
                compare(asker, type, thing, field.getName(), letter, way);
                String next = Contract.nameOf(field.getType());
                if (contract.isObject(next)) {
                    walk(asker, next, value, own, way + "." + field.getName());
                }
            }
        }
    }

    private static boolean isOwn(Asker asker, String type, JsonNode thing, boolean inherited) {
        if (COMMON.contains(type) || asker.subject == null) {
            return false;
        }
        if (type.equals("Participant")) {
            return thing.path("id").asString().equals(asker.subject);
        }
        for (String whose : WHOSE) {
            String id = thing.path(whose).asString("");
            if (!id.isEmpty()) {
                return id.equals(asker.subject);
            }
        }
        return inherited;
    }

    private void compare(Asker asker, String type, JsonNode thing, String field, char letter, String way) {
        String id = thing.path("id").asString("");
        // An item of a plan is completed in the plan of today, not in those before.
        if (!id.isEmpty() && letter != Letters.EMPTY && !type.equals("LearningItem")) {
            things.computeIfAbsent(asker.words() + ": " + type + " " + id + "." + field, it -> new TreeMap<>())
                    .putIfAbsent(letter, way);
        }
    }

    /** Things of which one way shows what another withholds. */
    List<String> contradictions() {
        List<String> found = new ArrayList<>();
        things.forEach((thing, letters) -> {
            if (letters.size() > 1) {
                found.add(thing + ": " + letters);
            }
        });
        return found;
    }

    /** On which ways a row showed that letter. */
    Set<String> ways(String row, Asker asker, char letter) {
        return cells.getOrDefault(row, Map.of())
                .getOrDefault(asker, new TreeMap<>())
                .getOrDefault(letter, Set.of());
    }

    /** As a table, the rows in the order of their names. */
    Table table(String title) {
        Table table = new Table(title);
        cells.forEach((row, askers) -> {
            for (Asker asker : Asker.values()) {
                table.put(row, asker, letter(askers.getOrDefault(asker, new TreeMap<>())));
            }
        });
        return table;
    }

    private static char letter(SortedMap<Character, Set<String>> letters) {
        return letters.isEmpty() ? Letters.NOT_SHOWN : letters.size() == 1 ? letters.firstKey() : Letters.MIXED;
    }
}
