package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Nodes of any mix of roles are one system, also while they come and go. Needs an empty Axon Server, whose address the
 * environment names in {@code LEDGER_AXONSERVER}; and, to be without it for a minute, the shell commands that stop and start it in
 * {@code LEDGER_AXONSERVER_STOP} and {@code LEDGER_AXONSERVER_START}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class ManyNodesIT {
    private static final String PROGRAM = "many";
    private static final String HISTORY =
            "query($after: String) { history(streamId: \"program:many\", first: 100, after: $after) {"
                    + " edges { node { type body } } pageInfo { hasNextPage endCursor } } }";

    @TempDir
    static Path folder;

    private @Nullable MongoServer mongo;
    private @Nullable ManyNodes nodes;
    private String token = "";

    @BeforeAll
    void nodesOfEveryMixStart() {
        assumeThat(System.getenv("LEDGER_AXONSERVER"))
                .as("SKIPPED: axonserver, LEDGER_AXONSERVER=host:port does not name a running one")
                .isNotNull();
        MongoServer database = new MongoServer(new MemoryBackend());
        mongo = database;
        ManyNodes started = new ManyNodes(folder, storesBeside(database));
        nodes = started;
        LedgerProcess all = started.start("all", "command,query,api");
        token = new People(all).token("ADMIN", "admin");
        started.start("decides", "command");
        started.start("shows", "query");
        started.start("answers", "api");
        Map<String, ?> definition = Map.of(
                "id", PROGRAM, "name", PROGRAM, "template", "MENTORING_PLUS", "coordinatorIds", List.of("admin"));
        through("answers").does("defineProgram", definition, "program { id }");
    }

    @AfterAll
    void allStop() {
        if (nodes != null) {
            nodes.close();
        }
        if (mongo != null) {
            mongo.shutdown();
        }
    }

    @Test
    void aTwoHundredWritesOnOneThingOverTwoNodesStandOrAreInConflict() throws InterruptedException {
        PersistentLoad load = load();

        PersistentLoad.await(load.begin(16, 200, "openCycle", i -> cycle("a" + i)));

        assertThat(load.ends.keySet()).isSubsetOf("DONE", "CONFLICT");
        assertThat(cycles("a")).hasSize(load.ended("DONE")).doesNotHaveDuplicates();
        System.out.println("a: " + load.answers);
    }

    @Test
    void bANodeKilledAndOneJoinedInMidLoadLoseAndDoubleNothing() throws InterruptedException {
        PersistentLoad load = load();
        List<Thread> clients = load.begin(8, 600, "openCycle", i -> cycle("b" + i));
        Thread.sleep(2_000);
        cluster().kill("decides");
        cluster().kill("shows");
        cluster().start("joins", "command,query");
        cluster().start("decides", "command");
        cluster().start("shows", "query");
        PersistentLoad.await(clients);

        everyOneStandsOnce(load, "b", 600);
    }

    @Test
    void cARollingRestartUnderLoadLosesAndDoublesNothing() throws InterruptedException {
        PersistentLoad load = load();
        List<Thread> clients = load.begin(4, 1_500, "openCycle", i -> cycle("c" + i));
        cluster().roll();
        PersistentLoad.await(clients);

        everyOneStandsOnce(load, "c", 1_500);
    }

    @Test
    void dWithoutTheServerForAMinuteMutationsAreToldToComeAgainAndQuestionsAreAnswered() throws Exception {
        String stop = System.getenv("LEDGER_AXONSERVER_STOP");
        String start = System.getenv("LEDGER_AXONSERVER_START");
        assumeThat(stop)
                .as("SKIPPED: axonserver, LEDGER_AXONSERVER_STOP and _START do not say how to stop and start it")
                .isNotNull();
        PersistentLoad load = load();
        List<Thread> clients = load.begin(4, 300, "openCycle", i -> cycle("d" + i));
        shell(stop);
        for (int i = 0; i < 12; i++) {
            Thread.sleep(5_000);
            assertThat(through("answers").asks("{ programs(first: 1) { edges { node { id } } } }"))
                    .isNotNull();
        }
        shell(Objects.requireNonNull(start, "LEDGER_AXONSERVER_START"));
        PersistentLoad.await(clients);

        assertThat(load.answers).containsKey("UNAVAILABLE");
        everyOneStandsOnce(load, "d", 300);
    }

    @Test
    void eANodeWithoutRoomsTellsHowFarTheyAreElsewhereAndShowsWhatTheyShow() {
        JsonNode program = through("answers")
                .does("openCycle", cycle("e0"), "program { cycles { id } } receipt { outcome }")
                .path("program");
        assertThat(program.toString()).contains("\"e0\"");

        Map<String, JsonNode> last = new TreeMap<>();
        through("answers")
                .follows("{ replayProgress { room position head done } }")
                .forEach(row -> last.put(row.at("/replayProgress/room").asString(), row.path("replayProgress")));
        assertThat(last.keySet()).anyMatch(room -> room.startsWith("programs-v"));
        assertThat(last.values())
                .as(last.toString())
                .allSatisfy(row -> assertThat(row.path("position").asLong(-1)).isNotNegative())
                .allSatisfy(row -> assertThat(row.path("done").asBoolean()).isTrue());
        System.out.println("e: " + last.size() + " rooms, the head at "
                + last.values().iterator().next().path("head"));
    }

    @Test
    void fANodeThatFindsEventsAndNoneOfTheirKeysIsRefused() {
        MongoServer empty = new MongoServer(new MemoryBackend());
        try (LedgerProcess node = LedgerProcess.launch(folder.resolve("lost"), storesBeside(empty))) {
            assertThat(node.awaitExit(Duration.ofMinutes(2))).isEqualTo(1);
            assertThat(node.output()).contains("MongoDB holds not one of the keys", "Bring back the collection");
        } finally {
            empty.shutdown();
        }
    }

    /** It is reached from then on. */
    private static String[] storesBeside(MongoServer database) {
        return new String[] {
            "--mentorledger.store=axonserver",
            "--mentorledger.axonserver.servers=" + System.getenv("LEDGER_AXONSERVER"),
            "--mentorledger.mongodb.uri=" + database.bindAndGetConnectionString() + "/ledger"
        };
    }

    private void everyOneStandsOnce(PersistentLoad load, String prefix, int count) {
        assertThat(load.ends.keySet()).as(load.answers.toString()).isSubsetOf("DONE", "ALREADY_SO");
        assertThat(load.answers).doesNotContainKey("INTERNAL");
        assertThat(cycles(prefix))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, count).mapToObj(i -> prefix + i).toList());
        System.out.println(prefix + ": " + load.answers);
    }

    private List<String> cycles(String prefix) {
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            Map<String, @Nullable Object> page = new HashMap<>();
            page.put("after", after);
            JsonNode rows = through("all").asks(HISTORY, page).path("history");
            rows.path("edges").forEach(row -> {
                if (row.at("/node/type").asString().equals("CycleOpened")) {
                    found.add(row.at("/node/body").asString().replaceAll("(?s).*\"cycleId\":\"([^\"]+)\".*", "$1"));
                }
            });
            after = rows.at("/pageInfo/hasNextPage").asBoolean()
                    ? rows.at("/pageInfo/endCursor").asString()
                    : null;
        } while (after != null);
        return found.stream().filter(id -> id.startsWith(prefix)).toList();
    }

    private static Map<String, ?> cycle(String id) {
        return Map.of(
                "programId",
                PROGRAM,
                "cycleId",
                id,
                "name",
                id,
                "from",
                "2026-01-01",
                "to",
                "2026-12-31",
                "commandId",
                "open-" + id);
    }

    private static void shell(String command) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", command).inheritIO().start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private PersistentLoad load() {
        return new PersistentLoad(cluster()::doors, token);
    }

    private Person through(String name) {
        return new Person(cluster().node(name).url(), token);
    }

    private ManyNodes cluster() {
        return Objects.requireNonNull(nodes, "No node runs");
    }
}
