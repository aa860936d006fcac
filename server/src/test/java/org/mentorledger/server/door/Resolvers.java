package org.mentorledger.server.door;

import com.mongodb.MongoException;
import graphql.GraphQLContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Findings;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Stand-ins that tell who asked, or fail in the ways resolvers fail. */
@TestComponent
@Controller
public class Resolvers {

    /** Who joined by a mutation that was carried out. */
    public static final Set<String> JOINED = ConcurrentHashMap.newKeySet();

    /** How often somebody who follows without end was told something. */
    public static final AtomicInteger TOLD = new AtomicInteger();

    private final AtomicInteger counts = new AtomicInteger();

    /** What a mutation takes here; ids are bound as the sides bind them. */
    record Joining(ParticipantId participantId, ProgramId programId, List<String> roles) {}

    @QueryMapping
    @Nullable
    Map<String, Object> program(@Argument ProgramId id, @ContextValue Actor actor) {
        return switch (id.value()) {
            case "boom" -> throw new IllegalStateException("could not open the notes of Ada Lovelace");
            case "none" -> throw Denied.notFound("id");
            case "refused" -> throw new Refused("TOO_LATE", "heldOn", "It is too late for that.");
            case "away" -> throw new MongoException("10.0.0.7 is away");
            case "null-name" -> Map.of("id", "null-name");
            default ->
                Map.of(
                        "id",
                        id.value(),
                        "name",
                        actor.subject() + " " + actor.roles() + " " + actor.participant() + " " + actor.body());
        };
    }

    @QueryMapping
    @Nullable
    Map<String, Object> cpdLedger(@Argument ParticipantId participantId) {
        return Map.of("signedMinutes", 60, "entries", List.of(Map.of("recordedAt", Instant.EPOCH)));
    }

    /** What follows a session is told the same twice, or something else by its id. */
    @SubscriptionMapping
    Flux<Map<String, Object>> sessionChanged(@Argument String id) {
        Map<String, Object> session = Map.of("id", id);
        return switch (id) {
            case "boom" -> Flux.error(new IllegalStateException("could not open the notes of Ada Lovelace"));
            case "none" -> Flux.error(Denied.notFound("id"));
            case "denied" -> throw Denied.notFound("id");
            case "stops" -> Flux.error(new CancellationException("The node stops"));
            case "without end" ->
                Flux.generate(sink -> {
                    TOLD.incrementAndGet();
                    sink.next(Map.of("id", id, "title", "x".repeat(100_000)));
                });
            case "goes on" -> Flux.just(session).concatWith(Flux.never());
            default -> Flux.just(session, session);
        };
    }

    /** One room, which is done. */
    @SubscriptionMapping
    Flux<Map<String, Object>> replayProgress() {
        return Flux.just(Map.of("room", "people-v1", "position", 7, "head", 7, "done", true));
    }

    /** How often seats were counted: who is told again wants them counted again. */
    @BatchMapping(typeName = "Session")
    Map<Map<String, Object>, Integer> seatsTaken(List<Map<String, Object>> sessions) {
        int count = counts.incrementAndGet();
        return sessions.stream().collect(Collectors.toMap(session -> session, session -> count));
    }

    /** As above, kept with the request. */
    @SchemaMapping(typeName = "Session")
    Integer seatsFree(Map<String, Object> session, GraphQLContext context) {
        return Findings.in(context).once("seats free", counts::incrementAndGet);
    }

    @MutationMapping
    Map<String, Object> joinProgram(@Argument Joining input) throws InterruptedException {
        JOINED.add(input.participantId().value());
        if (input.participantId().value().equals("slow")) {
            Thread.sleep(1_500);
        }
        return Map.of("receipt", Map.of("streamId", "membership:" + input.programId(), "sequence", 0));
    }
}
