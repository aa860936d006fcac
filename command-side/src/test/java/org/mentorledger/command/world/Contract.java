package org.mentorledger.command.world;

import graphql.language.InterfaceTypeDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.ClassNameTypeResolver;

/** The contract, parsed once for all tests: reading it was most of what they worked. */
final class Contract {
    /** Its types. */
    static final TypeDefinitionRegistry TYPES = parsed();

    private Contract() {}

    /** A wiring that tells what is one of several types by the name of its class. */
    static RuntimeWiring.Builder wiring() {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        TYPES.getTypes(InterfaceTypeDefinition.class)
                .forEach(type -> wiring.type(type.getName(), it -> it.typeResolver(new ClassNameTypeResolver())));
        return wiring;
    }

    /** The contract, served by what is wired. */
    static GraphQLSchema served(RuntimeWiring wiring) {
        return new SchemaGenerator().makeExecutableSchema(TYPES, wiring);
    }

    private static TypeDefinitionRegistry parsed() {
        TypeDefinitionRegistry types = new TypeDefinitionRegistry();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
                try (InputStream in = file.getInputStream()) {
                    types.merge(new SchemaParser().parse(in));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return types;
    }
}
