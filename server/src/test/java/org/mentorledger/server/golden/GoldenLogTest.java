package org.mentorledger.server.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.server.golden.GoldenLog.text;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.eventstore.EventTypes;
import org.mentorledger.kernel.eventstore.UnknownEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.server.MentorLedger;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = {MentorLedger.class, GoldenLogTest.Lying.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GoldenLogTest {
    private static final GoldenLog LOG = GoldenLog.of("0.1.0");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path data;

    private final Knock knock;
    private final TokenMint mint;
    private final EventStore store;
    private final Vault vault;

    GoldenLogTest(
            @LocalServerPort int port, @Autowired TokenMint mint, @Autowired EventStore store, @Autowired Vault vault) {
        this.knock = new Knock(port);
        this.mint = mint;
        this.store = store;
        this.vault = vault;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
        settings.add("mentorledger.keys.master-key-file", LOG::masterKey);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Lying {
        /** It lies there before anybody reads. */
        @Bean
        static BeanPostProcessor goldenLog() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (name.equals("eventsDataSource")) {
                        LOG.eventsLieIn((DataSource) bean);
                    } else if (name.equals("keysDataSource")) {
                        LOG.keysLieIn((DataSource) bean);
                    }
                    return bean;
                }
            };
        }
    }

    static List<JsonNode> answers() {
        return LOG.answers();
    }

    @ParameterizedTest
    @MethodSource("answers")
    @Order(1)
    void everyQuestionIsAnsweredAsByTheReleaseThatStoredIt(JsonNode asked) throws InterruptedException {
        String[] role = text(asked, "role").split(" ", 2);
        String token = token(role[0], text(asked, "subject"), role.length > 1 ? role[1] : null);
        awaitReady();

        JsonNode answer = Knock.json(knock.ask(token, text(asked, "query"), Map.of()));

        assertThat(answer.path("errors")).isEmpty();
        assertThat(answer.path("data")).isEqualTo(asked.path("answer"));
    }

    @Test
    @Order(2)
    void everyEventOfTheReleaseIsRead() {
        Set<String> names = new HashSet<>();
        for (JsonNode event : LOG.events()) {
            DomainEventMessage<?> read = store.readEvents(
                            text(event, "stream"), event.path("sequence").asLong())
                    .next();
            assertThat(read.getPayload().getClass())
                    .isEqualTo(EventTypes.named(text(event, "type")).orElseThrow());
            names.add(text(event, "type"));
        }

        assertThat(names).hasSizeGreaterThanOrEqualTo(118);
    }

    @Test
    @Order(2)
    void whatWasSignedIsStillWhatStands() {
        Set<String> signed = new HashSet<>();
        Set<String> recorded = new HashSet<>();
        Stream.of("m-run", "m-year", "m-done")
                .flatMap(id -> store.readEvents("mentorship:" + id).asStream())
                .map(DomainEventMessage::getPayload)
                .forEach(event -> {
                    if (event instanceof MeetingEvent.MeetingLogged e) {
                        recorded.add(SignedRecord.hash(e.mentorshipId(), e.meetingId(), e.facts(), vault));
                    } else if (event instanceof MeetingEvent.MeetingCorrected e) {
                        recorded.add(SignedRecord.hash(e.mentorshipId(), e.meetingId(), e.facts(), vault));
                    } else if (event instanceof MeetingEvent.MeetingSigned e) {
                        signed.add(e.recordHash());
                    } else if (event instanceof MeetingEvent.PaperSignatureRecorded e) {
                        signed.add(e.recordHash());
                    }
                });

        assertThat(recorded).hasSizeGreaterThan(5).containsAll(signed);
        assertThat(signed).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource(
            delimiter = '|',
            value = {
                "ADMIN admin | reviseProgramPolicy | {'programId':'alpha','policy':{'noticeDays':21},'reason':'Longer'}",
                "ADMIN admin | renameParticipant | {'participantId':'noah','name':'Noah S. Singh','reason':'In full'}",
                "ADMIN admin | suspendAccount | {'issuer':'https://id.example.org','subject':'mia-account','reason':'Lost'}",
                "ADMIN admin | recordTraining"
                        + "| {'programId':'alpha','participantId':'mia','training':'FIRST_AID','completedOn':'2025-03-06'}",
                "MENTOR mia | keepNote"
                        + "| {'mentorshipId':'m-run','noteId':'n-new','text':'On','visibility':'PAIR','kind':'ANSWER','answers':'n-pair'}",
                "ADMIN admin | raiseTopic | {'sessionId':'s-held','topic':'Shoes'}",
                "MENTEE noah | noteStage | {'programId':'alpha','participantId':'noah','stage':'A','note':'Again'}"
            })
    void everyStreamGoesOn(String who, String mutation, String input) {
        assertThat(sent(who, mutation, input)
                        .at("/data/" + mutation + "/receipt/outcome")
                        .asString())
                .isEqualTo("DONE");
    }

    /** Last, for the rooms of sessions stand still from here on. */
    @Test
    @Order(4)
    void whatANewerVersionStoredStopsWhatReadsItsStreamAndNothingElse(
            @Autowired DataSource events, @Autowired Configuration axon) throws InterruptedException {
        JdbcClient.create(events).sql("""
                        INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, payloadType,
                            payloadRevision, timeStamp, metaData, payload)
                        SELECT aggregateIdentifier, max(sequenceNumber) + 1, 'Session', 'newer', 'session.Unheard', '1', '%s',
                            convert_to('{}', 'UTF8'), convert_to('{}', 'UTF8')
                        FROM DomainEventEntry WHERE aggregateIdentifier = 'session:s-off' GROUP BY 1""".formatted(Instant.now())).update();

        for (String group : List.of("sessions-v1", "when-session-held-then-complete-training")) {
            StreamingEventProcessor processor = axon.eventProcessingConfiguration()
                    .eventProcessor(group, StreamingEventProcessor.class)
                    .orElseThrow();
            await(() -> processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState));
            assertThat(processor.processingStatus().values())
                    .extracting(EventTrackerStatus::getError)
                    .allMatch(UnknownEvent.class::isInstance);
            assertThat(axon.eventProcessingConfiguration()
                            .deadLetterQueue(group)
                            .orElseThrow()
                            .size())
                    .isZero();
        }
        assertThat(sent("ADMIN admin", "reopenSession", "{'sessionId':'s-off','reason':'Sun'}")
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("UNAVAILABLE");
        assertThat(sent("ADMIN admin", "renameParticipant", "{'participantId':'pat','name':'Pat','reason':'Short'}")
                        .at("/data/renameParticipant/receipt/outcome")
                        .asString())
                .isEqualTo("DONE");
        await(() -> Knock.json(
                        knock.ask(token("ADMIN", "admin", null), "{ participant(id: \"pat\") { name } }", Map.of()))
                .at("/data/participant/name")
                .asString()
                .equals("Pat"));
    }

    private JsonNode sent(String who, String mutation, String input) {
        String[] asker = who.split(" ", 2);
        String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1) + "Input!";
        return Knock.json(knock.ask(
                token(asker[0], asker[1], null),
                "mutation($input: " + type + ") { " + mutation + "(input: $input) { receipt { outcome } } }",
                Map.of("input", JSON.readValue(input.replace('\'', '"'), Map.class))));
    }

    private String token(String role, String subject, @Nullable String body) {
        return mint.mint(subject, Set.of(Role.valueOf(role)), body, Instant.now(), Duration.ofMinutes(5));
    }

    private void awaitReady() throws InterruptedException {
        await(() -> knock.send("GET", "/actuator/health/readiness", "").statusCode() == 200);
    }

    private static void await(BooleanSupplier so) throws InterruptedException {
        Instant patience = Instant.now().plusSeconds(60);
        while (!so.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(patience);
            Thread.sleep(50);
        }
    }
}
