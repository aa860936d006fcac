package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.kernel.thread.Daemons;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Findings;
import org.mentorledger.query.access.Standings;
import org.mentorledger.query.journey.journeys.JourneyView;
import org.mentorledger.query.journey.journeys.JourneyViews;
import org.mentorledger.query.mentorship.roster.MentorshipViews;
import org.mentorledger.query.participant.people.ParticipantViews;
import org.mentorledger.query.program.programs.ProgramViews;
import org.mentorledger.query.projection.Positions;
import org.mentorledger.query.session.sessions.SessionDoor;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Wires every payload of a mutation from its receipt: the receipt itself, and the thing whose stream changed, as it is
 * once every room has seen the change. Who may change a thing may see it; a mentorship or session as far as they may read it.
 * Of a membership, which is one person in one program, the thing shown is the person.
 */
@Component
final class PayloadWiring implements RuntimeWiringConfigurer {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String PAYLOAD = "Payload";
    private static final String RECEIPT = "receipt";

    private final Positions positions;
    private final List<ObjectTypeDefinition> payloads = new ArrayList<>();
    private final Map<String, BiFunction<String, Actor, Optional<?>>> things;
    private final Executor loading = Executors.newCachedThreadPool(new Daemons("payload"));

    PayloadWiring(
            Positions positions,
            ProgramViews programs,
            ParticipantViews people,
            JourneyViews journeys,
            MentorshipViews mentorships,
            Standings standings,
            SessionDoor sessions) {
        this.positions = positions;
        this.things = Map.of(
                "program", (id, actor) -> programs.find(id),
                "participant", (id, actor) -> people.find(id.substring(id.lastIndexOf(':') + 1)),
                "journey", (id, actor) -> journey(id, people, journeys),
                "mentorship",
                        (id, actor) -> mentorships
                                .find(id)
                                .map(mentorship ->
                                        mentorship.readBy(standings.of(actor).apply(mentorship.company()))),
                "session", (id, actor) -> sessions.changed(actor, id));
    }

    /** The whole of it: what was told under other ids of the person, too. */
    private static Optional<JourneyView> journey(String id, ParticipantViews people, JourneyViews journeys) {
        int colon = id.lastIndexOf(':');
        String person = id.substring(colon + 1);
        List<String> ids = new ArrayList<>(List.of(person));
        ids.addAll(people.idsOf(person));
        return journeys.of(id.substring(0, colon), ids);
    }

    /** Finds the payloads by their names, of mutations that leave a receipt: a new one needs nothing here. */
    @Override
    public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
        for (ObjectTypeDefinition type : registry.getTypes(ObjectTypeDefinition.class)) {
            if (type.getName().endsWith(PAYLOAD) && bearsReceipt(type)) {
                payloads.add(type);
            }
        }
    }

    private static boolean bearsReceipt(ObjectTypeDefinition payload) {
        return payload.getFieldDefinitions().stream()
                .anyMatch(field -> field.getName().equals(RECEIPT));
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        for (ObjectTypeDefinition payload : payloads) {
            wiring.type(payload.getName(), type -> {
                payload.getFieldDefinitions()
                        .forEach(field -> type.dataFetcher(field.getName(), fetcher(field.getName())));
                return type;
            });
        }
    }

    private DataFetcher<?> fetcher(String field) {
        if (field.equals(RECEIPT)) {
            return environment -> {
                Receipt receipt = environment.getSource();
                return receipt == null
                        ? null
                        : noted(receipt, environment.getGraphQlContext()).thenApply(inTime -> receipt);
            };
        }
        BiFunction<String, Actor, Optional<?>> thing = things.get(field);
        if (thing == null) {
            throw new IllegalStateException("No room shows what a payload calls " + field);
        }
        return environment -> {
            Receipt receipt = environment.getSource();
            Actor actor = environment.getGraphQlContext().get("actor");
            return receipt == null
                    ? null
                    : noted(receipt, environment.getGraphQlContext())
                            .thenApply(inTime -> changed(receipt, inTime, id -> thing.apply(id, actor)));
        };
    }

    private static Object changed(Receipt receipt, boolean inTime, Function<String, Optional<?>> thing) {
        if (!inTime) {
            throw Denied.behind();
        }
        return thing.apply(StreamId.subject(receipt.streamId())).orElseThrow(Denied::behind);
    }

    /** Waited for once, however many fields of a payload are asked for. */
    private CompletableFuture<Boolean> noted(Receipt receipt, GraphQLContext request) {
        return Findings.in(request).once(new Awaited(receipt), () -> noted(receipt));
    }

    /**
     * Whether every view has noted, in time, all that the receipt is for: the next question of any of them sees it then. What
     * follows goes on, on a thread of its own, outside of the view that noted it last.
     */
    private CompletableFuture<Boolean> noted(Receipt receipt) {
        List<CompletableFuture<Boolean>> noted = new ArrayList<>();
        noted.add(positions.await(receipt.streamId(), receipt.sequence(), PATIENCE));
        receipt.also().forEach(also -> noted.add(positions.await(also.streamId(), also.sequence(), PATIENCE)));
        return CompletableFuture.allOf(noted.toArray(CompletableFuture[]::new))
                .thenApplyAsync(all -> noted.stream().allMatch(CompletableFuture::join), loading);
    }

    private record Awaited(Receipt receipt) {}
}
