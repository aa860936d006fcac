package org.mentorledger.query.stitching;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeInfo;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks for every field of a type and of all that it holds, as the contract has them; of what has a life of its own, for its id. */
final class Whole {
    private static final Set<String> APART = Set.of("Program", "Participant");

    private Whole() {}

    /** The selection of everything of that type. */
    static String of(String type) {
        if (APART.contains(type)) {
            return " { id }";
        }
        ObjectTypeDefinition object =
                Contract.TYPES.getTypeOrNull(TypeName.newTypeName(type).build(), ObjectTypeDefinition.class);
        return object == null
                ? ""
                : object.getFieldDefinitions().stream().map(Whole::field).collect(Collectors.joining(" ", " { ", " }"));
    }

    private static String field(FieldDefinition field) {
        return field.getName() + of(TypeInfo.typeInfo(field.getType()).getName());
    }
}
