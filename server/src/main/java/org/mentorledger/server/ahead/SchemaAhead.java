package org.mentorledger.server.ahead;

import graphql.GraphQL;
import graphql.Scalars;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.annotation.Order;
import reactor.core.publisher.Mono;

/** Makes a small schema of all kinds of definitions and asks a question of it. */
@Order(4)
final class SchemaAhead implements BackgroundPreinitializer {
    private static final String SCHEMA = """
            "Where questions begin."
            type Query { thing(of: Input!): Thing things: [Thing!]! one: One }
            type Thing implements Named { name: String! kind: Kind at: Moment }
            interface Named { name: String! }
            union One = Thing
            input Input { numbers: [Int!]! = [1] }
            enum Kind { SOME @deprecated(reason: "None is.") }
            scalar Moment @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")
            """;

    @Override
    public void preinitialize() {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(Scalars.GraphQLString.transform(scalar -> scalar.name("Moment")))
                .type(
                        "Named",
                        named -> named.typeResolver(any -> any.getSchema().getObjectType("Thing")))
                .type("One", one -> one.typeResolver(any -> any.getSchema().getObjectType("Thing")))
                .build();
        GraphQL engine = GraphQL.newGraphQL(
                        new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
                .build();
        Mono.fromFuture(engine.executeAsync(question -> question.query("{ thing(of: { numbers: [2] }) { name } }")))
                .block();
    }
}
