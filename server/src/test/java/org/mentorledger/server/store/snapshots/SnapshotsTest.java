package org.mentorledger.server.store.snapshots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.MentorLedger;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = MentorLedger.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "mentorledger.snapshots.every=5")
class SnapshotsTest {
    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final String STREAM = "participant:ada";

    @TempDir
    static Path data;

    private final Knock knock;
    private final String token;
    private final JdbcClient sql;
    private final EventStore store;
    private final Cache cache;

    SnapshotsTest(
            @LocalServerPort int port,
            @Autowired TokenMint mint,
            @Autowired DataSource events,
            @Autowired EventStore store,
            @Autowired @Qualifier("participantCache") Cache cache) {
        this.knock = new Knock(port);
        this.token = mint.mint("admin", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
        this.sql = JdbcClient.create(events);
        this.store = store;
        this.cache = cache;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @BeforeEach
    void aStreamWithASnapshot() throws InterruptedException {
        if (messages(0).isEmpty()) {
            sends("registerParticipant", "RegisterParticipantInput", Map.of("id", "ada", "name", "Ada Lovelace"));
        }
        long before = stored();
        Instant patience = Instant.now().plusSeconds(30);
        while (stored() == before && Instant.now().isBefore(patience)) {
            rename();
            Thread.sleep(100);
        }
        assertThat(stored()).isGreaterThan(before);
    }

    @Test
    void aSnapshotStandsForTheEventsBeforeIt() {
        List<? extends DomainEventMessage<?>> read =
                store.readEvents(STREAM).asStream().toList();

        assertThat(read.get(0).getPayloadType().getSimpleName()).isEqualTo("Participant");
        assertThat(read).hasSizeLessThan(messages(0).size()).hasSizeLessThanOrEqualTo(6);
        assertThat(read.get(read.size() - 1).getSequenceNumber())
                .isEqualTo(messages(0).size() - 1);
    }

    @Test
    void aCommandGoesOnFromASnapshotAsFromTheEvents() {
        cache.removeAll();
        Map<String, String> again = Map.of("participantId", "ada", "name", "Name " + NAMES, "commandId", "c" + NAMES);

        assertThat(outcome("renameParticipant", "RenameParticipantInput", again))
                .isEqualTo("ALREADY_SO");
        rename();
        assertThat(messages(0).get(messages(0).size() - 1).getSequenceNumber())
                .isEqualTo(messages(0).size() - 1);
    }

    @Test
    void itIsStoredUnderItsNameAndRevisionAndHoldsNoNameInClear() {
        byte[] payload = sql.sql("SELECT payload FROM SnapshotEventEntry WHERE aggregateIdentifier = ?")
                .param(STREAM)
                .query((row, number) -> row.getBytes(1))
                .single();

        assertThat(sql.sql("SELECT payloadType || ' ' || payloadRevision FROM SnapshotEventEntry")
                        .query(String.class)
                        .single())
                .matches("Participant 1-[0-9a-f]{12}");
        assertThat(new String(payload, StandardCharsets.UTF_8))
                .contains("\"streamId\":\"participant:ada\"", "memory")
                .doesNotContain("Lovelace", "Name ");
    }

    @Test
    void aSnapshotOfAnotherRevisionIsPassedOver() {
        assertPassedOver("UPDATE SnapshotEventEntry SET payloadRevision = '0-000000000000'");
    }

    @Test
    void aSnapshotOfAnUnknownNameIsPassedOver() {
        assertPassedOver("UPDATE SnapshotEventEntry SET payloadType = 'Nobody'");
    }

    @Test
    void aSnapshotThatCannotBeReadIsPassedOver() {
        assertPassedOver("UPDATE SnapshotEventEntry SET payload = 'no json'");
    }

    private void assertPassedOver(String change) {
        cache.removeAll();
        sql.sql(change).update();

        // Before the command goes on from the events: it may have another snapshot taken, which then stands.
        assertThat(store.readEvents(STREAM).asStream().toList())
                .hasSameSizeAs(messages(0))
                .extracting(DomainEventMessage::getSequenceNumber)
                .startsWith(0L);
        rename();
    }

    private void rename() {
        NAMES.incrementAndGet();
        sends(
                "renameParticipant",
                "RenameParticipantInput",
                Map.of("participantId", "ada", "name", "Name " + NAMES, "commandId", "c" + NAMES));
    }

    private void sends(String mutation, String type, Map<String, String> input) {
        assertThat(outcome(mutation, type, input)).isEqualTo("DONE");
    }

    private String outcome(String mutation, String type, Map<String, String> input) {
        return Knock.json(knock.ask(
                        token,
                        "mutation($input: " + type + "!) { " + mutation + "(input: $input) { receipt { outcome } } }",
                        Map.of("input", input)))
                .at("/data/" + mutation + "/receipt/outcome")
                .asString();
    }

    private long stored() {
        return sql.sql("SELECT coalesce(max(sequenceNumber), 0) FROM SnapshotEventEntry")
                .query(Long.class)
                .single();
    }

    private List<? extends DomainEventMessage<?>> messages(long from) {
        return store.readEvents(STREAM, from).asStream().toList();
    }
}
