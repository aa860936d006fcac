package org.mentorledger.server.parking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.config.Configuration;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        classes = {DoorNode.class, ParkingNode.class, EvictionsInMemory.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class ParkingDoorTest {
    @TempDir
    static Path data;

    private final Knock knock;
    private final TokenMint mint;
    private final Configuration axon;
    private final MongoTemplate letters;
    private final EvictionsInMemory evictions;
    private final ParkedCounts counts;

    ParkingDoorTest(
            @LocalServerPort int port,
            @Autowired TokenMint mint,
            @Autowired Configuration axon,
            @Autowired MongoTemplate letters,
            @Autowired EvictionsInMemory evictions,
            @Autowired ParkedCounts counts) {
        this.knock = new Knock(port);
        this.mint = mint;
        this.axon = axon;
        this.letters = letters;
        this.evictions = evictions;
        this.counts = counts;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @BeforeEach
    void twoStreamsOfARoomAreParkedAndOneOfAnother() {
        letters.deadLetterCollection().deleteMany(new Document());
        evictions.kept().clear();
        ParkingNode.TAKEN.clear();
        ParkingNode.POISON.clear();
        ParkingNode.parks(axon, letters, ParkingNode.GROUP, "session:a", 3, 4, 5);
        ParkingNode.parks(axon, letters, ParkingNode.GROUP, "session:b", 0);
        ParkingNode.parks(axon, letters, ParkingNode.ELSEWHERE, "session:a", 3);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void adminAndSupportLookAndAdminAloneTouches(Role role) {
        boolean looks = role == Role.ADMIN || role == Role.SUPPORT;
        assertThat(code(ask(role, Asked.LIST, Map.of()))).isEqualTo(looks ? "" : "FORBIDDEN");
        assertThat(code(ask(role, Asked.EVICTED, Map.of()))).isEqualTo(looks ? "" : "FORBIDDEN");

        boolean touches = role == Role.ADMIN;
        assertThat(code(ask(role, Asked.RETRY, input(Map.of("group", "nowhere")))))
                .isEqualTo(touches ? "NOT_FOUND" : "FORBIDDEN");
        assertThat(code(evict(role, "nowhere", "session:a", 3, false))).isEqualTo(touches ? "NOT_FOUND" : "FORBIDDEN");
    }

    @Test
    void aParkedStreamIsShownWithoutTheWordsOfAnybody() {
        JsonNode answer = ask(Role.SUPPORT, Asked.LIST, Map.of("group", ParkingNode.GROUP));

        JsonNode first = answer.at("/data/parkedStreams/edges/0/node");
        assertThat(first.path("streamId").asString()).isEqualTo("session:a");
        assertThat(first.path("kind").asString()).isEqualTo("ROOM");
        assertThat(first.path("sequence").asInt()).isEqualTo(3);
        assertThat(first.path("type").asString()).endsWith("Held");
        assertThat(first.path("waiting").asInt()).isEqualTo(3);
        assertThat(first.path("tries").asInt()).isEqualTo(1);
        assertThat(first.path("cause").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(answer.at("/data/parkedStreams/edges").size()).isEqualTo(2);
        assertThat(answer.toString()).doesNotContain("Lovelace");
    }

    @Test
    void pagesGoOnAfterTheirCursorsAndAKindWithoutAnyHasNone() {
        JsonNode one = ask(Role.ADMIN, Asked.LIST, Map.of("first", 2)).at("/data/parkedStreams");
        Map<String, ?> next =
                Map.of("first", 2, "after", one.at("/edges/1/cursor").asString());
        JsonNode two = ask(Role.ADMIN, Asked.LIST, next).at("/data/parkedStreams");

        assertThat(one.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(one.findValuesAsString("streamId")).containsExactly("session:a", "session:b");
        assertThat(two.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(two.findValuesAsString("group")).containsExactly(ParkingNode.ELSEWHERE);
        assertThat(code(ask(Role.ADMIN, Asked.LIST, Map.of("first", 101)))).isEqualTo("BAD_USER_INPUT");
        assertThat(code(ask(Role.ADMIN, Asked.LIST, Map.of("after", "abc")))).isEqualTo("BAD_USER_INPUT");
        assertThat(ask(Role.ADMIN, Asked.LIST, Map.of("kind", "REACTION"))
                        .at("/data/parkedStreams/edges")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aStreamIsTakenInItsOrderOnceItCanBe() {
        ParkingNode.POISON.add("session:a");
        assertThat(retry(ParkingNode.GROUP, "session:a")).containsExactly(0, 0, 1, 3);
        JsonNode failed =
                ask(Role.ADMIN, Asked.LIST, Map.of("group", ParkingNode.GROUP)).at("/data/parkedStreams/edges/0/node");
        assertThat(failed.path("tries").asInt()).isEqualTo(2);
        assertThat(failed.path("cause").asString()).isEqualTo("java.lang.IllegalArgumentException");

        ParkingNode.POISON.clear();
        assertThat(retry(ParkingNode.GROUP, "session:a")).containsExactly(1, 3, 0, 0);

        assertThat(ParkingNode.TAKEN).containsExactly("session:a@3", "session:a@4", "session:a@5");
        assertThat(retry(ParkingNode.GROUP, "session:a")).as("again").containsExactly(0, 0, 0, 0);
    }

    @Test
    void ofAGroupEveryStreamIsTriedWhateverAnotherDoes() {
        ParkingNode.POISON.add("session:a");

        assertThat(retry(ParkingNode.GROUP, null)).containsExactly(1, 1, 1, 3);

        assertThat(ParkingNode.TAKEN).containsExactly("session:b@0");
    }

    @Test
    void whatAnotherNodeWorksOnIsSeenButNotTouchedHere() {
        assertThat(code(ask(Role.ADMIN, Asked.RETRY, input(Map.of("group", ParkingNode.ELSEWHERE)))))
                .isEqualTo("KEPT_ELSEWHERE");
        assertThat(code(evict(Role.ADMIN, ParkingNode.ELSEWHERE, "session:a", 3, false)))
                .isEqualTo("KEPT_ELSEWHERE");
    }

    @Test
    void theFirstIsTakenOutForAReasonThatStaysAndTheOthersGoOn() {
        assertThat(eviction(evict(Role.ADMIN, ParkingNode.GROUP, "session:a", 3, false)))
                .containsExactly("DONE", "1", "2");
        assertThat(eviction(evict(Role.ADMIN, ParkingNode.GROUP, "session:a", 3, false)))
                .as("sent again")
                .containsExactly("ALREADY_SO", "0", "2");
        assertThat(retry(ParkingNode.GROUP, "session:a")).containsExactly(1, 2, 0, 0);

        assertThat(ParkingNode.TAKEN).containsExactly("session:a@4", "session:a@5");
        JsonNode kept = ask(Role.SUPPORT, Asked.EVICTED, Map.of()).at("/data/evictedEvents/edges");
        assertThat(kept.size()).isEqualTo(1);
        assertThat(kept.at("/0/node/reason").asString()).isEqualTo("Ada asked for it");
        assertThat(kept.at("/0/node/evictedBy").asString()).isEqualTo("operator");
        assertThat(kept.at("/0/node/sequence").asInt()).isEqualTo(3);
        assertThat(kept.at("/0/node/cause").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(kept.at("/0/node/evictedAt").asString()).isEqualTo("2026-06-10T12:00:00.000Z");
        assertThat(evictions.kept().get(0).reason()).as("as it is kept").doesNotContain("Ada asked");
    }

    @Test
    void aWholeStreamIsTakenOutEventByEvent() {
        assertThat(eviction(evict(Role.ADMIN, ParkingNode.GROUP, "session:a", 3, true)))
                .containsExactly("DONE", "3", "0");

        assertThat(evictions.kept().stream().map(EvictionRecord::sequence).toList())
                .containsExactly(3L, 4L, 5L);
        assertThat(ask(Role.ADMIN, Asked.LIST, Map.of("group", ParkingNode.GROUP))
                        .findValuesAsString("streamId"))
                .containsExactly("session:b");
    }

    @Test
    void whoHasSeenAnotherFirstTakesNothingOut() {
        assertThat(code(evict(Role.ADMIN, ParkingNode.GROUP, "session:a", 4, false)))
                .isEqualTo("CONFLICT");
        assertThat(code(evict(Role.ADMIN, ParkingNode.GROUP, "session:c", 0, true)))
                .isEqualTo("NOT_FOUND");
        assertThat(code(ask(Role.ADMIN, Asked.EVICT, input(evicting(ParkingNode.GROUP, "session:a", 3, false, " ")))))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(evictions.kept()).isEmpty();
    }

    @Test
    void theCountsTellWhereHowMuchIsParked() {
        assertThat(new ParkedCounts(List.of(new MongoParkedStreams(
                                ParkingKind.ROOM, letters.deadLetterCollection(), axon.serializer(), group -> group)))
                        .counts())
                .containsExactlyInAnyOrder(
                        new ParkedCount(ParkingNode.GROUP, 2, 4), new ParkedCount(ParkingNode.ELSEWHERE, 1, 1));
        assertThat(counts.of("nothing-v1")).isEqualTo(new ParkedCount("nothing-v1", 0, 0));
    }

    private List<Integer> retry(String group, @Nullable String stream) {
        JsonNode retry = ask(
                        Role.ADMIN,
                        Asked.RETRY,
                        input(stream == null ? Map.of("group", group) : Map.of("group", group, "streamId", stream)))
                .at("/data/retryParkedEvents/retry");
        return retry.valueStream().map(JsonNode::asInt).toList();
    }

    private JsonNode evict(Role role, String group, String stream, int sequence, boolean whole) {
        return ask(role, Asked.EVICT, input(evicting(group, stream, sequence, whole, "Ada asked for it")));
    }

    private static Map<String, Object> evicting(
            String group, String stream, int sequence, boolean whole, String reason) {
        return Map.of("group", group, "streamId", stream, "sequence", sequence, "whole", whole, "reason", reason);
    }

    private static List<String> eviction(JsonNode answer) {
        return answer.at("/data/evictParkedEvents/eviction")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static Map<String, Object> input(Map<String, ?> input) {
        return Map.of("input", input);
    }

    private JsonNode ask(Role role, String document, Map<String, ?> variables) {
        String token = mint.mint("operator", Set.of(role), "OACETT", Instant.now(), Duration.ofMinutes(5));
        return Knock.json(knock.ask(token, document, variables));
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("");
    }
}
