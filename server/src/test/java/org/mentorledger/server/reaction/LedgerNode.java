package org.mentorledger.server.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.participant.ParticipantEvent.Renamed;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.server.MentorLedger;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.NotForTests;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.token.TokenMint;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole node in this process, on a data folder, with one reaction more. */
final class LedgerNode implements AutoCloseable {
    private static final String ZONE = "America/Toronto";

    final ConfigurableApplicationContext context;
    final JdbcClient sql;
    private final EventStore store;
    private final BlockingQueue<DomainEventMessage<?>> published = new LinkedBlockingQueue<>();

    private LedgerNode(ConfigurableApplicationContext context) {
        this.context = context;
        this.store = context.getBean(EventStore.class);
        this.sql = JdbcClient.create(context.getBean(DataSource.class));
        store.subscribe(events -> events.stream()
                .filter(DomainEventMessage.class::isInstance)
                .forEach(event -> published.add((DomainEventMessage<?>) event)));
    }

    static LedgerNode start(Path data, String... settings) {
        return new LedgerNode(new SpringApplicationBuilder(MentorLedger.class, WhenRenamedThenNote.class)
                .initializers(node -> node.getBeanFactory().registerSingleton("notForTests", new NotForTests()))
                .run(Stream.concat(
                                Stream.of("--server.port=0", "--mentorledger.data=" + ReadyKey.in(data)),
                                Stream.of(settings))
                        .toArray(String[]::new)));
    }

    void sends(String mutation, Map<String, ?> input) {
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input";
        var answer = ask(
                "mutation($input: " + type + "!) { " + mutation + "(input: $input) { receipt { outcome } } }",
                Map.of("input", input));
        assertThat(Knock.json(answer)
                        .at("/data/" + mutation + "/receipt/outcome")
                        .asString())
                .as(answer.body())
                .isEqualTo("DONE");
    }

    /** Asks as ADMIN. */
    HttpResponse<String> ask(String document, Map<String, ?> variables) {
        String token = context.getBean(TokenMint.class)
                .mint("admin", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
        return knock().ask(token, document, variables);
    }

    Knock knock() {
        return new Knock(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** The fact stands in its stream, though no command left it. */
    void happens(String type, String streamId, LedgerEvent event) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(context.getBean(TransactionManager.class));
        long sequence = store.lastSequenceNumberFor(streamId).orElse(-1L) + 1;
        store.publish(new GenericDomainEventMessage<>(type, streamId, sequence, event));
        work.commit();
    }

    /** Somebody was renamed. */
    void renames(String person) {
        Sealed name = new Sealed("participant:" + person, "", Map.of());
        happens(
                "Participant",
                "participant:" + person,
                new Renamed(new ParticipantId(person), name, LocalDate.parse("2026-06-10"), ZONE));
    }

    /** Waits for the next such fact in that stream. */
    void awaits(String streamId, Class<? extends LedgerEvent> fact) throws InterruptedException {
        DomainEventMessage<?> event = published.poll(60, TimeUnit.SECONDS);
        while (event != null && !(event.getAggregateIdentifier().equals(streamId) && event.getPayloadType() == fact)) {
            event = published.poll(60, TimeUnit.SECONDS);
        }
        assertThat(event).as(streamId).isNotNull();
    }

    List<? extends DomainEventMessage<?>> messages(String streamId) {
        return store.readEvents(streamId, 0).asStream().toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
