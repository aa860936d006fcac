package org.mentorledger.server.graphql;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;

/** Where the GraphQL context keeps who asks. */
public final class AskingActor {

    /** The key that {@code @ContextValue Actor actor} reads. */
    public static final String KEY = "actor";

    private AskingActor() {}

    static @Nullable Actor in(GraphQLContext context) {
        return context.get(KEY);
    }
}
