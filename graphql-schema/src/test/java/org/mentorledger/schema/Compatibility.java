package org.mentorledger.schema;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What clients of an older schema would trip over in a newer one. */
final class Compatibility {

    private Compatibility() {}

    /** On that day: whoever still uses what was deprecated until then was told. */
    static List<String> breakages(TypeDefinitionRegistry older, TypeDefinitionRegistry newer, LocalDate today) {
        CapturingReporter reporter = new CapturingReporter();
        GraphQLSchema promised = SchemaTransformer.transformSchema(Sdl.schema(older), new Forgetting(today));
        GraphQLSchema offered = Sdl.schema(newer);
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromIntrospection(promised, offered), reporter);
        return Stream.concat(
                        reporter.getBreakages().stream().map(DiffEvent::getReasonMsg), goneTooSoon(promised, offered))
                .toList();
    }

    /** The comparison above does not see arguments and fields of inputs that are deprecated. */
    private static Stream<String> goneTooSoon(GraphQLSchema promised, GraphQLSchema offered) {
        Set<String> stays = Deprecation.places(offered).keySet();
        return Deprecation.reasons(promised).keySet().stream()
                .filter(place -> !stays.contains(place))
                .map(place -> place + " is gone before its day");
    }

    /** Leaves out what may be gone. */
    private static final class Forgetting extends GraphQLTypeVisitorStub {
        private final LocalDate today;

        Forgetting(LocalDate today) {
            this.today = today;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> at) {
            return kept(field, at);
        }

        @Override
        public TraversalControl visitGraphQLArgument(
                GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> at) {
            return kept(argument, at);
        }

        @Override
        public TraversalControl visitGraphQLInputObjectField(
                GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> at) {
            return kept(field, at);
        }

        @Override
        public TraversalControl visitGraphQLEnumValueDefinition(
                GraphQLEnumValueDefinition value, TraverserContext<GraphQLSchemaElement> at) {
            return kept(value, at);
        }

        private TraversalControl kept(GraphQLNamedSchemaElement element, TraverserContext<GraphQLSchemaElement> at) {
            return Deprecation.isOver(element, today) ? deleteNode(at) : TraversalControl.CONTINUE;
        }
    }
}
