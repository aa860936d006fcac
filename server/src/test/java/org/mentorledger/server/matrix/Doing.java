package org.mentorledger.server.matrix;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everybody sends every mutation. Nothing comes of it: the input says that the stream was seen at a place where it never
 * was, and that is looked at once it is clear that the sender may do this at all ({@code CONFLICT}).
 */
final class Doing {
    private static final int NEVER = 999_999;
    private static final Map<String, Object> VALUES = Map.of(
            "ID", "new-1",
            "String", "words",
            "Int", 1,
            "Boolean", true,
            "Date", "2025-03-10",
            "DateTime", "2025-03-10T10:00:00-05:00",
            "LocalTime", "10:00");

    /** Whoever comes to a session can be noted, of whatever program they are: what is noted of them tells that there is such an id. */
    private static final Set<String> OF_WALK_INS = Set.of(
            "recordArrival",
            "recordDeparture",
            "recordAttendance",
            "correctAttendance",
            "voidAttendance",
            "releaseMentor");

    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> more = World.lines("inputs.txt");
    private final Contract contract;
    private final Door door;
    private final Seen commands;
    private final Secrets secrets;
    final List<String> faults = new ArrayList<>();

    Doing(Contract contract, Door door, Seen commands, Secrets secrets) {
        this.contract = contract;
        this.door = door;
        this.commands = commands;
        this.secrets = secrets;
    }

    void tryEverything() {
        for (FieldDefinition mutation : contract.root("Mutation")) {
            Map<String, Object> input = input(mutation, Map.of());
            for (Asker asker : Asker.values()) {
                Door.Answer answer = send(asker, mutation, input);
                secrets.search(asker, answer.body());
                String code = answer.code();
                char letter = code == null ? Letters.VALUE : Letters.ofCode(code, answer.body());
                if (letter == Letters.VALUE || letter == 'b') {
                    faults.add(asker.words() + " was answered by " + mutation.getName() + ": " + answer.body());
                }
                commands.note(mutation.getName(), asker, letter, String.valueOf(code));
                if (letter == 'n') {
                    compareWithNothing(asker, mutation, answer);
                }
            }
        }
    }

    /** What is not theirs answers as what is not there. */
    private void compareWithNothing(Asker asker, FieldDefinition mutation, Door.Answer answer) {
        Map<String, String> nowhere = new LinkedHashMap<>();
        Contract.NAMED.keySet().forEach(name -> nowhere.put(name, "nowhere"));
        Door.Answer other = send(asker, mutation, input(mutation, nowhere));
        if (!other.equals(answer)) {
            faults.add(asker.words() + " learns whether it is there: " + mutation.getName() + "\n  " + answer + "\n  "
                    + other);
        }
    }

    /**
     * An office sends its mutations for a person of another program, and for nobody: it must learn nothing of the two. This
     * time nothing stands in the way, so it comes last.
     */
    void compareStrangersWithNobody() {
        for (FieldDefinition mutation : contract.root("Mutation")) {
            boolean isOfSomebody = contract.inputsOf(inputOf(mutation)).stream()
                    .anyMatch(field -> field.getName().equals("participantId"));
            if (isOfSomebody && !OF_WALK_INS.contains(mutation.getName())) {
                Door.Answer stranger = send(Asker.OFFICE, mutation, unseen(mutation, "finn"));
                Door.Answer nobody = send(Asker.OFFICE, mutation, unseen(mutation, "nobody"));
                if (!stranger.equals(nobody)) {
                    faults.add("an office learns whether there is a person: " + mutation.getName() + "\n  " + stranger
                            + "\n  " + nobody);
                }
            }
        }
    }

    private Map<String, Object> unseen(FieldDefinition mutation, String person) {
        Map<String, Object> input = input(mutation, Map.of("participantId", person));
        input.remove("expectedSequence");
        return input;
    }

    Door.Answer send(Asker asker, FieldDefinition mutation, Map<String, Object> input) {
        String document = "mutation($input: " + inputOf(mutation) + "!) { " + mutation.getName() + "(input: $input) { "
                + contract.answered(mutation) + " { __typename } } }";
        return door.ask(asker, document, Map.of("input", input));
    }

    static String inputOf(FieldDefinition mutation) {
        return Contract.nameOf(mutation.getInputValueDefinitions().get(0).getType());
    }

    private Map<String, Object> input(FieldDefinition mutation, Map<String, String> ids) {
        Map<String, Object> input = input(inputOf(mutation), ids);
        more.stream()
                .filter(line -> line.startsWith(mutation.getName() + " "))
                .forEach(line -> JSON.readTree(line.substring(line.indexOf(' ')))
                        .properties()
                        .forEach(it -> input.put(it.getKey(), it.getValue())));
        return input;
    }

    /** What must be said, and the program where one can be named; ids of the world unless others are given. */
    Map<String, Object> input(String type, Map<String, String> ids) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (InputValueDefinition field : contract.inputsOf(type)) {
            if (field.getName().equals("expectedSequence")) {
                input.put(field.getName(), NEVER);
            } else if (Contract.isRequired(field) || field.getName().equals("programId")) {
                input.put(field.getName(), value(field.getName(), field.getType(), ids));
            }
        }
        return input;
    }

    private Object value(String name, Type<?> type, Map<String, String> ids) {
        if (Contract.isList(type)) {
            String one = name.endsWith("Ids") ? name.substring(0, name.length() - 1) : name;
            return List.of(single(one, Contract.nameOf(type), ids));
        }
        return single(name, Contract.nameOf(type), ids);
    }

    private Object single(String name, String type, Map<String, String> ids) {
        if (!contract.inputsOf(type).isEmpty()) {
            return input(type, ids);
        }
        if (type.equals("ID")) {
            return ids.getOrDefault(name, Contract.NAMED.getOrDefault(name, "new-1"));
        }
        return contract.valueOf(type).<Object>map(it -> it).orElseGet(() -> VALUES.getOrDefault(type, type));
    }
}
