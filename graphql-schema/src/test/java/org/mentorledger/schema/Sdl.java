package org.mentorledger.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The schema definition: as written, and as one text in one order. */
final class Sdl {

    private static final Path CONTRACT = Path.of("src/main/resources/graphql");

    private Sdl() {}

    /** What the files of the contract define together. */
    static TypeDefinitionRegistry contract() {
        try (Stream<Path> files = Files.list(CONTRACT)) {
            TypeDefinitionRegistry all = new TypeDefinitionRegistry();
            files.sorted().map(Sdl::text).map(new SchemaParser()::parse).forEach(all::merge);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TypeDefinitionRegistry resource(String name) {
        return new SchemaParser().parse(text(Path.of("src/test/resources").resolve(name)));
    }

    static GraphQLSchema schema(TypeDefinitionRegistry definitions) {
        RuntimeWiring nothingBehind = RuntimeWiring.newRuntimeWiring()
                .wiringFactory(new MockedWiringFactory())
                .build();
        return new SchemaGenerator().makeExecutableSchema(definitions, nothingBehind);
    }

    static String printed(TypeDefinitionRegistry definitions) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(false))
                .print(schema(definitions));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
