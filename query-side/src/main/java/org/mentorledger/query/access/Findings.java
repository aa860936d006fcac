package org.mentorledger.query.access;

import graphql.GraphQLContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was found out in order to answer one question, or to tell one change of what is followed: looked for once, and forgotten with
 * it. A right that has ended since would otherwise live on in the context, which a subscription keeps to its end.
 */
public final class Findings {
    private final Map<Object, Object> found = new ConcurrentHashMap<>();

    private Findings() {}

    /** Those of that request. */
    public static Findings in(GraphQLContext request) {
        return request.computeIfAbsent(Findings.class, key -> new Findings());
    }

    /** Lets whatever comes next be looked for anew. */
    public static void forget(GraphQLContext request) {
        request.delete(Findings.class);
    }

    /** What is known by that key, which one kind of finding has for itself. */
    @SuppressWarnings("unchecked") // kept under the key that it is looked for by
    public <T> T once(Object key, Supplier<T> look) {
        return (T) found.computeIfAbsent(key, k -> look.get());
    }
}
