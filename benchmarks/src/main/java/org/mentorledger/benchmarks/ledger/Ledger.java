package org.mentorledger.benchmarks.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.query.projection.Readiness;
import org.mentorledger.server.MentorLedger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** A whole node in this process, wired as in production, on a data folder and a port of its own. */
public final class Ledger implements AutoCloseable {
    private static final Instant SIGNED_IN = Instant.parse("2026-11-01T00:00:00Z");

    /** Who defines the program, registers, proposes and starts. */
    public static final Actor OFFICE =
            new Actor("office", null, Set.of(Role.ADMIN, Role.COORDINATOR), null, "JWT", SIGNED_IN);

    private final ConfigurableApplicationContext context;
    private final ExecutionGraphQlService graphQl;

    private Ledger(ConfigurableApplicationContext context) {
        this.context = context;
        this.graphQl = context.getBean(ExecutionGraphQlService.class);
    }

    /** Starts a node on that folder, and those parts beside its own; returns when its rooms have caught up. */
    public static Ledger start(Path data, Class<?>... beside) throws InterruptedException {
        SpringApplication node = new SpringApplication(MentorLedger.class);
        node.addPrimarySources(List.of(beside));
        Ledger ledger = new Ledger(node.run(
                "--server.port=0",
                "--mentorledger.data=" + data,
                "--logging.level.root=WARN",
                "--logging.level.de.bwaldvogel=OFF",
                "--logging.level.org.mentorledger.benchmarks=INFO"));
        while (!ledger.the(Readiness.class).caughtUp()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return ledger;
    }

    /** Somebody whose account is linked to the participant of the same name. */
    static Actor person(String id, Role role) {
        return new Actor(id, new ParticipantId(id), Set.of(role), null, "JWT", SIGNED_IN);
    }

    /** The port on which it answers. */
    public int port() {
        return Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    /** A part of the node. */
    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** A part of the node that has a name. */
    public <T> T the(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** All parts of that kind. */
    public <T> Map<String, T> all(Class<T> type) {
        return context.getBeansOfType(type);
    }

    /** Sends a mutation through the GraphQL engine, without HTTP, and fails unless it was done; waits for no view. */
    public void does(String mutation, Map<String, Object> input, Actor actor) {
        asks(document(mutation, "__typename"), Map.of("input", input), actor);
    }

    /** The document of a mutation that asks for that of its payload. */
    public static String document(String mutation, String payload) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return "mutation($input: %s) { %s(input: $input) { %s } }".formatted(type, mutation, payload);
    }

    /** Asks through the GraphQL engine, without HTTP; what was answered, by the names asked for. */
    public Map<String, Object> asks(String document, Map<String, Object> variables, Actor actor) {
        DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(
                document, null, variables, Map.of(), UUID.randomUUID().toString(), null);
        request.configureExecutionInput((execution, builder) ->
                builder.graphQLContext(Map.of("actor", actor)).build());
        ExecutionGraphQlResponse response =
                Objects.requireNonNull(graphQl.execute(request).block(), "no answer");
        if (!response.getErrors().isEmpty()) {
            throw new IllegalStateException(document + ": " + response.getErrors());
        }
        return Objects.requireNonNull(response.getData());
    }

    @Override
    public void close() {
        context.close();
    }
}
