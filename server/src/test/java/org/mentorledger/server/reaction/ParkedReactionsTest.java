package org.mentorledger.server.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.door.Knock;
import tools.jackson.databind.JsonNode;

/** On PostgreSQL, without a restart: what a reaction parked is seen, tried again, and taken out. */
class ParkedReactionsTest {
    private static final String GROUP = WhenRenamedThenNote.GROUP;
    private static final String LIST = "{ parkedStreams(group: \"" + GROUP
            + "\") { edges { node { streamId kind type waiting triedAt tries cause } } } }";
    private static final String RETRY = "mutation { retryParkedEvents(input: {group: \"" + GROUP
            + "\", streamId: \"participant:gil\"}) "
            + "{ retry { freedStreams takenEvents parkedStreams waitingEvents } } }";

    @Test
    void whatAReactionCannotHandleIsSeenTriedAgainAndTakenOut(@TempDir Path data) throws Exception {
        WhenRenamedThenNote.SEEN.clear();
        WhenRenamedThenNote.FAULTS.put("gil@0", new IllegalStateException("the words of Ada Lovelace"));
        try (LedgerNode node = LedgerNode.start(data)) {
            node.renames("gil");
            node.renames("gil");
            node.renames("gil");
            node.renames("hal");
            WhenRenamedThenNote.awaits("hal@0");
            assertThat(parked(node).path("waiting").asInt()).isEqualTo(3);
            assertThat(parked(node).path("kind").asString()).isEqualTo("REACTION");
            assertThat(parked(node).path("type").asString()).isEqualTo("Renamed");
            assertThat(retry(node)).containsExactly(0, 0, 1, 3);
            assertThat(parked(node).path("tries").asInt()).isEqualTo(2);
            assertThat(parked(node).path("cause").asString()).isEqualTo("java.lang.IllegalStateException");

            WhenRenamedThenNote.FAULTS.put("gil@0", new IllegalArgumentException("read", new SQLException("away")));
            JsonNode before = parked(node);
            assertThat(Knock.json(node.ask(RETRY, Map.of()))
                            .at("/errors/0/extensions/code")
                            .asString())
                    .isEqualTo("UNAVAILABLE");
            assertThat(parked(node)).isEqualTo(before);
            assertThat(health(node)).isEqualTo("{\"status\":\"UP\"}");

            assertThat(evicted(node)).isEqualTo("DONE");
            assertThat(evicted(node)).isEqualTo("ALREADY_SO");
            WhenRenamedThenNote.FAULTS.put("gil@2", new IllegalArgumentException("read", new SQLException("away")));
            assertThat(retry(node)).containsExactly(0, 1, 1, 1);
            assertThat(parked(node).path("tries").asInt()).isZero();
            WhenRenamedThenNote.FAULTS.remove("gil@2");
            assertThat(retry(node)).containsExactly(1, 1, 0, 0);
            assertThat(WhenRenamedThenNote.SEEN).containsSubsequence("gil@0 fails", "gil@1", "gil@2");
            assertThat(parked(node).isMissingNode()).isTrue();
            JsonNode kept = asked(node, "{ evictedEvents { edges { node { streamId sequence reason evictedBy } } } }")
                    .at("/evictedEvents/edges/0/node");
            assertThat(kept.valueStream().map(JsonNode::asString).toList())
                    .containsExactly("participant:gil", "0", "Nothing follows", "admin");
        } finally {
            WhenRenamedThenNote.FAULTS.clear();
            WhenRenamedThenNote.SEEN.clear();
        }
    }

    @Test
    @Timeout(120)
    void whatOnlyWaitsIsTriedOnceAtAStartAndHoldsUpNothingElse(@TempDir Path data) throws Exception {
        WhenRenamedThenNote.FAULTS.put("ivy@0", new IllegalStateException("a fault"));
        WhenRenamedThenNote.FAULTS.put("joe@0", new IllegalStateException("a fault"));
        try (LedgerNode node = LedgerNode.start(data)) {
            node.renames("ivy");
            node.renames("joe");
            node.renames("kim");
            WhenRenamedThenNote.awaits("kim@0");
            while (parkedStreams(node) < 2) {
                TimeUnit.MILLISECONDS.sleep(20); // until the batch is committed
            }
            WhenRenamedThenNote.FAULTS.put("ivy@0", new IllegalArgumentException("read", new SQLException("away")));
            WhenRenamedThenNote.FAULTS.remove("joe@0");
            WhenRenamedThenNote.SEEN.clear();

            int freed = new ReactionProcess(GROUP, node.context.getBean(ReactionStore.class))
                    .tryParkedAgain(node.context.getBean(Configuration.class));

            assertThat(freed).isEqualTo(1);
            assertThat(WhenRenamedThenNote.SEEN).containsExactly("ivy@0 fails", "joe@0");
            assertThat(parked(node).path("streamId").asString()).isEqualTo("participant:ivy");
        } finally {
            WhenRenamedThenNote.FAULTS.clear();
            WhenRenamedThenNote.SEEN.clear();
        }
    }

    private static JsonNode parked(LedgerNode node) {
        return asked(node, LIST).at("/parkedStreams/edges/0/node");
    }

    private static int parkedStreams(LedgerNode node) {
        return asked(node, LIST).at("/parkedStreams/edges").size();
    }

    private static List<Integer> retry(LedgerNode node) {
        return asked(node, RETRY)
                .at("/retryParkedEvents/retry")
                .valueStream()
                .map(JsonNode::asInt)
                .toList();
    }

    private static String evicted(LedgerNode node) {
        return asked(
                        node,
                        "mutation { evictParkedEvents(input: {group: \"" + GROUP
                                + "\", streamId: \"participant:gil\", sequence: 0, reason: \"Nothing follows\"}) "
                                + "{ eviction { outcome } } }")
                .at("/evictParkedEvents/eviction/outcome")
                .asString();
    }

    private static JsonNode asked(LedgerNode node, String document) {
        JsonNode answer = Knock.json(node.ask(document, Map.of()));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data");
    }

    private static String health(LedgerNode node) {
        return node.knock().send("GET", "/actuator/health/processing", "").body();
    }
}
