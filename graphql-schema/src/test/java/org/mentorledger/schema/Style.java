package org.mentorledger.schema;

import graphql.language.DescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the contract is written: everything described, names of one form, mutations of one shape. */
final class Style {

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern VALUE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private Style() {}

    /** What breaks it, one sentence each. */
    static List<String> faults(TypeDefinitionRegistry definitions) {
        Stream<TypeDefinition<?>> written = Stream.concat(
                definitions.types().values().stream().map(type -> (TypeDefinition<?>) type),
                Stream.concat(
                        definitions.objectTypeExtensions().values().stream().flatMap(List::stream),
                        definitions.scalars().values().stream().filter(scalar -> scalar.getSourceLocation() != null)));
        return written.flatMap(Style::faultsOf).distinct().sorted().toList();
    }

    private static Stream<String> faultsOf(TypeDefinition<?> type) {
        String name = type.getName();
        boolean extension = type.getClass().getSimpleName().endsWith("ExtensionDefinition");
        Stream<String> own = Stream.concat(
                extension ? Stream.empty() : described(name, (DescribedNode<?>) type), named(name, name, TYPE));
        return Stream.concat(own, membersOf(type));
    }

    private static Stream<String> membersOf(TypeDefinition<?> type) {
        String name = type.getName();
        if (type instanceof ObjectTypeDefinition object) {
            Stream<String> shape = name.equals("Mutation")
                    ? object.getFieldDefinitions().stream().flatMap(Style::shapeOfMutation)
                    : Stream.empty();
            return Stream.concat(shape, fields(name, object.getFieldDefinitions()));
        }
        if (type instanceof InterfaceTypeDefinition object) {
            return fields(name, object.getFieldDefinitions());
        }
        if (type instanceof InputObjectTypeDefinition input) {
            Stream<String> suffix = name.matches(".*(Input|Filter)")
                    ? Stream.empty()
                    : Stream.of(name + " ends with neither Input nor Filter");
            return Stream.concat(suffix, inputs(name, input.getInputValueDefinitions()));
        }
        if (type instanceof EnumTypeDefinition choice) {
            return choice.getEnumValueDefinitions().stream()
                    .flatMap(value -> Stream.concat(
                            described(name + "." + value.getName(), value),
                            named(name + "." + value.getName(), value.getName(), VALUE)));
        }
        return Stream.empty();
    }

    private static Stream<String> fields(String owner, List<FieldDefinition> fields) {
        return fields.stream().flatMap(field -> {
            String place = owner + "." + field.getName();
            return Stream.of(
                            described(place, field),
                            named(place, field.getName(), FIELD),
                            items(place, field.getType()),
                            inputs(place, field.getInputValueDefinitions()))
                    .flatMap(faults -> faults);
        });
    }

    private static Stream<String> inputs(String owner, List<InputValueDefinition> inputs) {
        return inputs.stream().flatMap(input -> {
            String place = owner + "." + input.getName();
            return Stream.of(
                            described(place, input),
                            named(place, input.getName(), FIELD),
                            items(place, input.getType()))
                    .flatMap(faults -> faults);
        });
    }

    /** {@code doIt(input: DoItInput!): DoItPayload!}, so that inputs and answers can grow without breaking. */
    private static Stream<String> shapeOfMutation(FieldDefinition mutation) {
        String stem = mutation.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + mutation.getName().substring(1);
        List<InputValueDefinition> arguments = mutation.getInputValueDefinitions();
        boolean takesOneInput = arguments.size() == 1
                && arguments.get(0).getName().equals("input")
                && required(arguments.get(0).getType(), stem + "Input");
        return takesOneInput && required(mutation.getType(), stem + "Payload")
                ? Stream.empty()
                : Stream.of("Mutation." + mutation.getName() + " is not " + mutation.getName() + "(input: " + stem
                        + "Input!): " + stem + "Payload!");
    }

    private static boolean required(Type<?> type, String name) {
        return type instanceof NonNullType some
                && some.getType() instanceof TypeName named
                && named.getName().equals(name);
    }

    private static Stream<String> items(String place, Type<?> type) {
        Type<?> inner = type instanceof NonNullType some ? some.getType() : type;
        return inner instanceof ListType list && !(list.getType() instanceof NonNullType)
                ? Stream.of(place + " lists what may be null")
                : Stream.empty();
    }

    private static Stream<String> described(String place, DescribedNode<?> node) {
        return node.getDescription() != null
                        && !node.getDescription().getContent().isBlank()
                ? Stream.empty()
                : Stream.of(place + " is not described");
    }

    private static Stream<String> named(String place, String name, Pattern form) {
        return form.matcher(name).matches() ? Stream.empty() : Stream.of(place + " is not named as " + form);
    }
}
