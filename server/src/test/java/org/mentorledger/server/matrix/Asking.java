package org.mentorledger.server.matrix;

import graphql.language.FieldDefinition;
import graphql.language.NonNullType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Everybody asks the questions of {@code questions.txt}: by id and by list, of everything nested; side by side; and by following. */
final class Asking {
    private static final Pattern ID = Pattern.compile("(?<=[iI]d: )\"[^\"]+\"");
    private static final int ASKED_AT_ONCE = 12;
    /** What can be followed by an id: the thing whose type it is. */
    private static final Map<String, String> FOLLOWED = Map.of("Session", "s-held", "Mentorship", "m-run");

    private final Contract contract;
    private final Selections selections;
    private final Door door;
    private final Seen fields;
    private final Seen entrances;
    private final Secrets secrets;
    private final List<String> questions = World.lines("questions.txt");
    private final Map<String, Character> direct = new HashMap<>();
    final List<String> faults = new ArrayList<>();

    Asking(Contract contract, Door door, Seen fields, Seen entrances, Secrets secrets) {
        this.contract = contract;
        this.selections = new Selections(contract);
        this.door = door;
        this.fields = fields;
        this.entrances = entrances;
        this.secrets = secrets;
    }

    /** Fields of the root that no question asks for. */
    static Set<String> unasked(Contract contract) {
        Set<String> unasked = new TreeSet<>();
        contract.root("Query").forEach(field -> unasked.add(field.getName()));
        World.lines("questions.txt").forEach(question -> unasked.remove(field(question)));
        return unasked;
    }

    void askEverything() {
        for (Asker asker : Asker.values()) {
            questions.forEach(question -> ask(asker, question));
            askSideBySide(asker);
            contract.root("Subscription").forEach(field -> follow(asker, field));
        }
    }

    private void ask(Asker asker, String question) {
        String type = typeOf("Query", question);
        for (String selection : selections.of(type)) {
            Door.Answer answer = door.ask(asker, "{ " + paged(question) + " { " + selection + " } }", Map.of());
            char letter = look(asker, question, answer);
            direct.put(asker + question, letter);
            entrances.note(question, asker, letter, "");
            fields.walk(asker, type, answer.data().path(field(question)), question);
            if (letter == 'n' || letter == Letters.NOTHING) {
                compareWithNothing(asker, question, selection, answer);
            }
        }
    }

    /** What is not theirs answers as what is not there. */
    private void compareWithNothing(Asker asker, String question, String selection, Door.Answer answer) {
        String nowhere = ID.matcher(question).replaceAll(id -> nowhere(asker, id.group()));
        Door.Answer other = door.ask(asker, "{ " + nowhere + " { " + selection + " } }", Map.of());
        if (!other.equals(answer)) {
            faults.add(asker.words() + " learns whether it is there: " + question + "\n  " + answer + "\n  " + other);
        }
    }

    /** Which programs there are, a reporter reads everywhere. */
    private static String nowhere(Asker asker, String id) {
        if (asker == Asker.REPORTER && id.equals("\"alpha\"")) {
            return id;
        }
        return id.contains(":") ? id.replaceFirst(":[^\"]+", ":nowhere") : "\"nowhere\"";
    }

    /** Several in one document: their own beside what is not. */
    private void askSideBySide(Asker asker) {
        List<String> nullable = questions.stream()
                .filter(it -> !(contract.root("Query", field(it)).getType() instanceof NonNullType))
                .toList();
        for (int from = 0; from < nullable.size(); from += ASKED_AT_ONCE) {
            List<String> some = nullable.subList(from, Math.min(from + ASKED_AT_ONCE, nullable.size()));
            StringBuilder document = new StringBuilder("{ ");
            for (int i = 0; i < some.size(); i++) {
                document.append(
                        "q" + i + ": " + paged(some.get(i)) + " { " + brief(typeOf("Query", some.get(i))) + " } ");
            }
            Door.Answer answer = door.ask(asker, document + "}", Map.of());
            secrets.search(asker, answer.body());
            for (int i = 0; i < some.size(); i++) {
                String question = some.get(i);
                JsonNode value = answer.data().path("q" + i);
                char letter = letter(answer, value, "q" + i);
                if (letter != direct.getOrDefault(asker + question, ' ')) {
                    faults.add(asker.words() + " sees " + letter + " beside others: " + question);
                }
                fields.walk(asker, typeOf("Query", question), value, "beside others: " + question);
            }
        }
    }

    private String brief(String type) {
        return type.endsWith("Connection")
                ? "edges { node { " + selections.plain(selections.nodeOf(type)) + " } }"
                : selections.plain(type);
    }

    private void follow(Asker asker, FieldDefinition field) {
        String type = Contract.nameOf(field.getType());
        boolean byId = field.getInputValueDefinitions().stream()
                .anyMatch(it -> it.getName().equals("id"));
        String question = field.getName()
                + (byId
                        ? "(id: \"" + Objects.requireNonNull(FOLLOWED.get(type), "nothing to follow: " + type) + "\")"
                        : "");
        String selection = selections.of(type).get(0);
        Door.Answer answer = door.follow(asker, "subscription { " + question + " { " + selection + " } }");
        entrances.note("subscription " + question, asker, look(asker, question, answer), "");
        fields.walk(asker, type, answer.data().path(field.getName()), "subscription " + question);
    }

    private char look(Asker asker, String question, Door.Answer answer) {
        secrets.search(asker, answer.body());
        answer.json().path("errors").forEach(error -> {
            if (error.path("path").size() > 1) {
                faults.add(asker.words() + " asks " + question + " and fails at " + error);
            }
        });
        return letter(answer, answer.data().path(field(question)), field(question));
    }

    private static char letter(Door.Answer answer, JsonNode value, String name) {
        for (JsonNode error : answer.json().path("errors")) {
            if (error.path("path").isEmpty()
                    || error.path("path").path(0).asString().equals(name)) {
                return Letters.ofCode(error.path("extensions").path("code").asString("without a code"), answer.body());
            }
        }
        JsonNode edges = value.path("edges");
        return Letters.ofValue(edges.isArray() ? edges : value);
    }

    private String typeOf(String root, String question) {
        return Contract.nameOf(contract.root(root, field(question)).getType());
    }

    private String paged(String question) {
        boolean pages = typeOf("Query", question).endsWith("Connection");
        return !pages
                ? question
                : question.endsWith(")")
                        ? question.substring(0, question.length() - 1) + ", first: 15)"
                        : question + "(first: 15)";
    }

    private static String field(String question) {
        return question.replaceFirst("\\(.*", "");
    }
}
