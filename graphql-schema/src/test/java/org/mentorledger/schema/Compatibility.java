package org.mentorledger.schema;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;

/** What clients of an older schema would trip over in a newer one. */
final class Compatibility {

    private Compatibility() {}

    static List<String> breakages(TypeDefinitionRegistry older, TypeDefinitionRegistry newer) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff()
                .diffSchema(SchemaDiffSet.diffSetFromIntrospection(Sdl.schema(older), Sdl.schema(newer)), reporter);
        return reporter.getBreakages().stream().map(DiffEvent::getReasonMsg).toList();
    }
}
