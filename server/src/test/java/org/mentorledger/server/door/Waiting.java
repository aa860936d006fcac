package org.mentorledger.server.door;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.mentorledger.kernel.id.ParticipantId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** People who are told only when a test says so. */
@TestComponent
@Controller
public class Waiting {

    private static final Map<String, CompletableFuture<Map<String, Object>>> ASKED = new ConcurrentHashMap<>();

    @QueryMapping
    CompletableFuture<Map<String, Object>> participant(@Argument ParticipantId id) {
        return ASKED.computeIfAbsent(id.value(), asked -> new CompletableFuture<>());
    }

    /** Whether somebody waits for that one. */
    public static boolean isAsked(String id) {
        return ASKED.containsKey(id);
    }

    /** Tells whoever waits. */
    public static void tell(String id) {
        ASKED.computeIfAbsent(id, asked -> new CompletableFuture<>()).complete(Map.of("id", id));
    }
}
