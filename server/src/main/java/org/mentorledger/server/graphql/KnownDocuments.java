package org.mentorledger.server.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Documents that were read and found to fit the schema, which is the same for everybody: clients send the same few again and
 * again, with other variables. What may not be asked, or not so much of it, is judged each time as before. Faulty ones are
 * not kept, and neither are long ones: nobody fills the memory with them.
 */
final class KnownDocuments implements PreparsedDocumentProvider {
    private static final int LONGEST = 8_000;

    /** In all, in characters; what is kept of one takes some fifty bytes for each. */
    private static final int ROOM = 500_000;

    private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((String document, PreparsedDocumentEntry read) -> document.length())
            .build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput request, Function<ExecutionInput, PreparsedDocumentEntry> reading) {
        PreparsedDocumentEntry before = known.getIfPresent(request.getQuery());
        if (before != null) {
            return CompletableFuture.completedFuture(before);
        }
        PreparsedDocumentEntry read = reading.apply(request);
        if (!read.hasErrors() && request.getQuery().length() <= LONGEST) {
            known.put(request.getQuery(), read);
        }
        return CompletableFuture.completedFuture(read);
    }
}
