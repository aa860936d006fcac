package org.mentorledger.server.matrix;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks for every field of a type, and of what it leads to; of a type that leads back to itself, the plain fields. */
final class Selections {
    /** The most tokens of one document, less what stands around a selection. */
    private static final int MOST_TOKENS = 2_400;

    private final Contract contract;

    Selections(Contract contract) {
        this.contract = contract;
    }

    /** The whole of a type, in as many selections as documents may be long. */
    List<String> of(String type) {
        if (type.endsWith("Connection")) {
            return of(nodeOf(type)).stream()
                    .map(whole -> "edges { cursor node { " + whole
                            + " } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }")
                    .toList();
        }
        List<String> selections = new ArrayList<>();
        StringBuilder one = new StringBuilder();
        for (FieldDefinition field : contract.fieldsOf(type)) {
            String text = text(field, Set.of(type));
            if (!one.isEmpty() && tokens(one) + tokens(text) > MOST_TOKENS) {
                selections.add(one.toString());
                one = new StringBuilder(idOf(type));
            }
            one.append(text);
        }
        selections.add(one.toString());
        return selections;
    }

    /** What a page has in its rows. */
    String nodeOf(String connection) {
        return Contract.nameOf(field(field(connection, "edges"), "node").getType());
    }

    /** The fields that lead nowhere; where there are none, those of what is one step further. */
    String plain(String type) {
        String plain = contract.fieldsOf(type).stream()
                .filter(field -> !contract.isObject(Contract.nameOf(field.getType())))
                .map(FieldDefinition::getName)
                .collect(Collectors.joining(" "));
        return plain.isEmpty() ? "__typename" : plain;
    }

    private String idOf(String type) {
        return contract.fieldsOf(type).stream().anyMatch(it -> it.getName().equals("id")) ? "id " : "";
    }

    private FieldDefinition field(String type, String name) {
        return contract.fieldsOf(type).stream()
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private FieldDefinition field(FieldDefinition from, String name) {
        return field(Contract.nameOf(from.getType()), name);
    }

    private String text(FieldDefinition field, Set<String> above) {
        String type = Contract.nameOf(field.getType());
        String head = field.getName() + arguments(field);
        if (!contract.isObject(type)) {
            return head + " ";
        }
        if (above.contains(type)) {
            return head + " { " + plain(type) + " } ";
        }
        Set<String> path = new HashSet<>(above);
        path.add(type);
        return head
                + contract.fieldsOf(type).stream()
                        .map(it -> text(it, path))
                        .collect(Collectors.joining("", " { ", "} "));
    }

    /** What must be said; and of pages, small ones. */
    String arguments(FieldDefinition field) {
        String said = field.getInputValueDefinitions().stream()
                .filter(it -> it.getName().equals("first") || Contract.isRequired(it))
                .map(this::argument)
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : "(" + said + ")";
    }

    private String argument(InputValueDefinition argument) {
        String type = Contract.nameOf(argument.getType());
        return argument.getName() + ": "
                + (argument.getName().equals("first")
                        ? "10"
                        : contract.valueOf(type).orElseThrow());
    }

    private static int tokens(CharSequence text) {
        int tokens = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean word = Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_';
            tokens += (word && !within) || (!word && text.charAt(i) != ' ') ? 1 : 0;
            within = word;
        }
        return tokens;
    }
}
