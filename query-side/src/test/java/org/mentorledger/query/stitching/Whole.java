package org.mentorledger.query.stitching;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Asks for every field of a type and of all that it holds, as the contract has them; of what has a life of its own, for its id. */
final class Whole {
    private static final Set<String> APART = Set.of("Program", "Participant");

    private final TypeDefinitionRegistry types = new TypeDefinitionRegistry();

    private Whole() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                try (InputStream in = file.getInputStream()) {
                    types.merge(new SchemaParser().parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The selection of everything of that type. */
    static String of(String type) {
        return new Whole().selection(type);
    }

    private String selection(String type) {
        if (APART.contains(type)) {
            return " { id }";
        }
        ObjectTypeDefinition object =
                types.getTypeOrNull(TypeName.newTypeName(type).build(), ObjectTypeDefinition.class);
        return object == null
                ? ""
                : object.getFieldDefinitions().stream().map(this::field).collect(Collectors.joining(" ", " { ", " }"));
    }

    private String field(FieldDefinition field) {
        return field.getName() + selection(TypeInfo.typeInfo(field.getType()).getName());
    }
}
