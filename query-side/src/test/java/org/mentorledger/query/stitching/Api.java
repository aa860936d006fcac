package org.mentorledger.query.stitching;

import com.mongodb.client.MongoDatabase;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.history.StoredEvents;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Story;
import org.reactivestreams.Publisher;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import reactor.core.publisher.Flux;

/** The whole query side behind the real schema, over a story. A mutation answers with whatever receipt a test puts. */
final class Api implements AutoCloseable {
    /** The moment at which everything is asked. */
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final DefaultExecutionGraphQlService service;
    private final GraphQlSource source;
    private final RuntimeWiring wired;

    @Nullable
    private Receipt receipt;

    Api(Story story, Vault vault) {
        this(story, vault, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Asked at whatever time it is by that clock. */
    Api(Story story, Vault vault, Clock clock) {
        context.registerBean(MongoDatabase.class, story::database);
        context.registerBean(Vault.class, () -> vault);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(StoredEvents.class, () -> new ToldEvents(story));
        context.registerBean(BatchLoaderRegistry.class, () -> new DefaultBatchLoaderRegistry());
        context.registerBean(AnnotatedControllerConfigurer.class, () -> new AnnotatedControllerConfigurer());
        context.scan("org.mentorledger.query");
        // What a node has in place of rooms at work; a node's roles leave one or the other out.
        context.removeBeanDefinition("roomsElsewhereConfiguration");
        context.refresh();
        context.getBeansOfType(Projection.class).values().forEach(story::shownTo);
        wired = wired();
        source = source(wired);
        service = new DefaultExecutionGraphQlService(source);
        service.addDataLoaderRegistrar(context.getBean(BatchLoaderRegistry.class));
    }

    private RuntimeWiring wired() {
        RuntimeWiring.Builder wiring = Contract.wiring()
                .scalar(Times.scalar("Date", LocalDate::parse))
                .scalar(Times.scalar("DateTime", OffsetDateTime::parse))
                .scalar(Times.scalar("LocalTime", LocalTime::parse))
                .type("Mutation", type -> type.defaultDataFetcher(environment -> receipt));
        PayloadWiring payloads = context.getBean(PayloadWiring.class);
        payloads.setTypeDefinitionRegistry(Contract.TYPES);
        context.getBean(AnnotatedControllerConfigurer.class).configure(wiring);
        payloads.configure(wiring);
        return wiring.build();
    }

    private static GraphQlSource source(RuntimeWiring wired) {
        return GraphQlSource.builder(Contract.served(wired))
                .exceptionResolvers(List.of(new DataFetcherExceptionResolverAdapter() {
                    @Override
                    protected @Nullable GraphQLError resolveToSingleError(
                            Throwable failure, DataFetchingEnvironment environment) {
                        return failure instanceof Denied denied
                                ? GraphqlErrorBuilder.newError(environment)
                                        .message("%s", denied.sentence())
                                        .extensions(
                                                Map.of("code", denied.code(), "field", String.valueOf(denied.field())))
                                        .build()
                                : null;
                    }
                }))
                .build();
    }

    /** What of the schema nobody serves, or who serves what it does not have. */
    SchemaReport inspection() {
        return SchemaMappingInspector.inspect(source.schema(), wired);
    }

    /** What a mutation answers with. */
    void receives(Receipt given) {
        this.receipt = given;
    }

    /** Asks; fails when there are errors. */
    Map<String, Object> ask(Actor actor, String document) {
        ExecutionGraphQlResponse response = execute(actor, document);
        if (!response.getErrors().isEmpty()) {
            throw new AssertionError(response.getErrors());
        }
        Map<String, Object> data = response.getData();
        return data == null ? Map.of() : data;
    }

    /** The code and field of the one error, or {@code answered}. */
    String refusal(Actor actor, String document) {
        ExecutionGraphQlResponse response = execute(actor, document);
        return response.getErrors().stream()
                .map(error -> error.getExtensions().get("code") + " "
                        + error.getExtensions().get("field"))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(","), text -> text.isEmpty() ? "answered" : text));
    }

    /** What is told to one who follows something: each telling, and then the code and field of what ended it. */
    BlockingQueue<String> follow(Actor actor, String document) {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        ExecutionGraphQlResponse response = execute(actor, document);
        Publisher<ExecutionResult> tellings = Objects.requireNonNull(response.getData(), "No subscription");
        Flux.from(tellings)
                .subscribe(
                        telling -> told.add(String.valueOf(telling.<Object>getData())),
                        end -> told.add(
                                end.getCause() instanceof Denied denied
                                        ? denied.code() + " " + denied.field()
                                        : String.valueOf(end)),
                        () -> told.add("complete"));
        return told;
    }

    private ExecutionGraphQlResponse execute(Actor actor, String document) {
        DefaultExecutionGraphQlRequest request =
                new DefaultExecutionGraphQlRequest(document, null, null, null, "test", null);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of("actor", actor)).build());
        ExecutionGraphQlResponse response = service.execute(request).block();
        if (response == null) {
            throw new AssertionError("No answer");
        }
        return response;
    }

    static Actor actor(String subject, Role... roles) {
        return new Actor(subject, new ParticipantId(subject), Set.of(roles), null, "JWT", Instant.EPOCH);
    }

    static Actor auditor(String body) {
        return new Actor("auditor", null, Set.of(Role.AUDITOR), body, "JWT", Instant.EPOCH);
    }

    @Override
    public void close() {
        context.close();
    }
}
