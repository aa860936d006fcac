package org.mentorledger.server.matrix;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What can be asked for and what is answered, as the contract's own files tell. */
final class Contract {
    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

    private final TypeDefinitionRegistry types;

    private Contract(TypeDefinitionRegistry types) {
        this.types = types;
    }

    static Contract read() {
        TypeDefinitionRegistry all = new TypeDefinitionRegistry();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                all.merge(new SchemaParser().parse(file.getInputStream()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Contract(all);
    }

    /** Each field of each type that is answered, as {@code Type.field}; payloads follow one rule, see {@link #oddPayloads}. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (ObjectTypeDefinition type : types.getTypes(ObjectTypeDefinition.class)) {
            if (!ROOTS.contains(type.getName()) && !isPayload(type.getName())) {
                type.getFieldDefinitions().forEach(field -> fields.add(type.getName() + "." + field.getName()));
            }
        }
        return fields;
    }

    /** The payloads that hold something else than a receipt and a thing whose type has rows of its own. */
    List<String> oddPayloads() {
        return types.getTypes(ObjectTypeDefinition.class).stream()
                .filter(type -> isPayload(type.getName()))
                .filter(type -> type.getFieldDefinitions().stream()
                        .anyMatch(field -> !isObject(nameOf(field.getType())) || isPayload(nameOf(field.getType()))))
                .map(ObjectTypeDefinition::getName)
                .toList();
    }

    private static boolean isPayload(String type) {
        return type.endsWith("Payload");
    }

    /** What stands at that root: {@code Query}, {@code Mutation} or {@code Subscription}. */
    List<FieldDefinition> root(String name) {
        List<FieldDefinition> fields = new ArrayList<>();
        types.objectTypeExtensions()
                .getOrDefault(name, List.of())
                .forEach(extension -> fields.addAll(extension.getFieldDefinitions()));
        return fields;
    }

    FieldDefinition root(String name, String field) {
        return root(name).stream()
                .filter(it -> it.getName().equals(field))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " has no " + field));
    }

    List<FieldDefinition> fieldsOf(String type) {
        ObjectTypeDefinition object = types.getTypeOrNull(type, ObjectTypeDefinition.class);
        if (object == null) {
            throw new AssertionError("No type of objects: " + type);
        }
        return object.getFieldDefinitions();
    }

    /** What a mutation answers, whatever else: the receipt; where no stream is changed, what came of it. */
    String answered(FieldDefinition mutation) {
        List<String> fields = fieldsOf(nameOf(mutation.getType())).stream()
                .map(FieldDefinition::getName)
                .toList();
        return fields.contains("receipt") ? "receipt" : fields.get(0);
    }

    boolean isObject(String type) {
        return types.getTypeOrNull(type, ObjectTypeDefinition.class) != null;
    }

    /** The fields of an input; none of what is no input. */
    List<InputValueDefinition> inputsOf(String type) {
        InputObjectTypeDefinition input = types.getTypeOrNull(type, InputObjectTypeDefinition.class);
        return input == null ? List.of() : input.getInputValueDefinitions();
    }

    /** Some value of an enum; empty for what is none. */
    Optional<String> valueOf(String type) {
        return Optional.ofNullable(types.getTypeOrNull(type, EnumTypeDefinition.class))
                .map(it -> it.getEnumValueDefinitions().get(0).getName());
    }

    /** Without lists and exclamation marks. */
    static String nameOf(Type<?> type) {
        if (type instanceof NonNullType must) {
            return nameOf(must.getType());
        }
        return type instanceof ListType list ? nameOf(list.getType()) : ((TypeName) type).getName();
    }

    static boolean isList(Type<?> type) {
        return type instanceof ListType || (type instanceof NonNullType must && isList(must.getType()));
    }

    static boolean isRequired(InputValueDefinition value) {
        return value.getType() instanceof NonNullType && value.getDefaultValue() == null;
    }

    /** Values by which the things of the world are named; what no name tells, is asked of the type. */
    static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("programId", "alpha"),
            Map.entry("mentorshipId", "m-run"),
            Map.entry("sessionId", "s-held"),
            Map.entry("participantId", "noah"),
            Map.entry("guardianId", "gina"),
            Map.entry("predecessorId", "mia"),
            Map.entry("successorId", "sam"),
            Map.entry("meetingId", "late"),
            Map.entry("cohortId", "g12"),
            Map.entry("keptId", "noah"),
            Map.entry("retiredId", "twin"));
}
