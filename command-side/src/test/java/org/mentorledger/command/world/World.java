package org.mentorledger.command.world;

import graphql.ExecutionResult;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.account.OwnIssuer;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.vault.KeyStore;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.TinkVault;
import org.mentorledger.kernel.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A whole ledger in memory, as its clients meet it. */
public final class World implements AutoCloseable {
    /** The ledger's clock. */
    public final SetClock clock = new SetClock();

    /** The ledger's vault. */
    public final Vault vault;

    /** The ledger's streams. */
    public final Streams streams;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Api api;

    /** A ledger without an event, with keys of its own. */
    public World() {
        this(new Keys());
    }

    /** A ledger without an event, with those keys. */
    public World(KeyStore keys) {
        vault = new TinkVault(keys);
        streams = new Streams(context);
        context.registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
        context.registerBean(Vault.class, () -> vault);
        context.registerBean(OwnIssuer.class, () -> new OwnIssuer("https://id.example.org"));
        context.registerBean(EventStore.class, streams::store);
        context.registerBean(CommandGateway.class, streams::gateway);
        context.scan("org.mentorledger.command");
        context.refresh();
        streams.axon().start();
        api = new Api(context);
        date(clock);
    }

    /** Someone whose token carries the roles. */
    public Person person(String subject, Role... roles) {
        return new Person(this, subject, subject, roles);
    }

    /** Someone whose account bears another name than the id they are known under. */
    public Person person(String subject, String participantId, Role... roles) {
        return new Person(this, subject, participantId, roles);
    }

    /** What streams see of one another. */
    public Facts facts() {
        return context.getBean(Facts.class);
    }

    /** The events of a stream, oldest first. */
    public List<? extends DomainEventMessage<?>> messages(String streamId) {
        return streams.store().readEvents(streamId, 0).asStream().toList();
    }

    /** What became true in a stream, oldest first. */
    public List<Object> events(String streamId) {
        return messages(streamId).stream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    /** Lets something become true that nobody asked for here. */
    public void tells(String type, String streamId, Object event) {
        streams.store()
                .publish(new GenericDomainEventMessage<>(
                        type, streamId, messages(streamId).size(), event));
    }

    /** The last thing that became true in a stream. */
    public <E> E last(String streamId, Class<E> type) {
        List<Object> events = events(streamId);
        return type.cast(events.get(events.size() - 1));
    }

    /** What is sealed there, in clear. */
    public Map<String, String> words(@Nullable Sealed sealed) {
        return vault.open(Objects.requireNonNull(sealed)).orElseThrow();
    }

    /** The part of that type. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        date(Clock.systemUTC());
        streams.close();
        context.close();
    }

    ExecutionResult execute(Actor actor, String mutation, Map<String, ?> input) {
        String type = payload(mutation).replace("Payload", "Input");
        return api.execute(
                actor,
                "mutation($input: " + type + "!) { " + mutation
                        + "(input: $input) { receipt { streamId sequence outcome } } }",
                Map.of("input", input));
    }

    private static void date(Clock clock) {
        GenericEventMessage.clock = clock;
    }

    static String payload(String mutation) {
        return mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Payload";
    }
}
