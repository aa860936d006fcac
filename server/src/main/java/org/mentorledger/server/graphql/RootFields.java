package org.mentorledger.server.graphql;

import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.stream.Stream;

/** The names of what an operation asks for at its root, whichever fragments they stand in. */
final class RootFields {

    private RootFields() {}

    static Stream<String> of(ExecutionContext context) {
        return of(context.getOperationDefinition().getSelectionSet(), context);
    }

    private static Stream<String> of(SelectionSet asked, ExecutionContext context) {
        return asked.getSelections().stream().flatMap(selection -> of(selection, context));
    }

    private static Stream<String> of(Selection<?> asked, ExecutionContext context) {
        if (asked instanceof Field field) {
            return Stream.of(field.getName());
        }
        if (asked instanceof InlineFragment fragment) {
            return of(fragment.getSelectionSet(), context);
        }
        return of(context.getFragment(((FragmentSpread) asked).getName()).getSelectionSet(), context);
    }
}
