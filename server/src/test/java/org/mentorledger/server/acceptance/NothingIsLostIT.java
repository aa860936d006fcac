package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an operator fears: two nodes on one folder, a killed node, a view store or a database that goes away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NothingIsLostIT {
    private LedgerProcess node;

    @BeforeAll
    void aNodeRuns(@TempDir Path folder) {
        node = LedgerProcess.packaged(folder.resolve("ledger"));
    }

    @AfterAll
    void itStops() {
        node.close();
    }

    @Test
    @Order(1)
    void aSecondNodeOnTheSameFolderIsRefused() {
        try (LedgerProcess second = LedgerProcess.launch(node.data)) {
            assertThat(second.awaitExit(Duration.ofMinutes(1))).isNotZero();
            assertThat(second.output()).contains(node.data.toString()).contains("another node");
        }
        define(new People(node).admin(), "still-served");
    }

    @Test
    @Order(2)
    void aSecondStartAfterAKillFindsItsDataAndNoOrphanInTheWay() {
        define(new People(node).admin(), "kept");
        node.kill();

        node = LedgerProcess.start(node.data);

        assertThat(program(new People(node).admin(), "kept")).isEqualTo("Program kept");
    }

    @Test
    @Order(3)
    void aNodeStopsInTimeThoughItsDatabaseIsGone() throws IOException {
        define(new People(node).admin(), "in-use");
        String pid = Files.readAllLines(node.data.resolve("postgres/cluster/postmaster.pid"))
                .get(0);
        ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow().destroyForcibly();

        node.stop();
    }

    @Test
    void writesGoOnWhileMongoIsAwayAndTheViewsCatchUp(@TempDir Path folder) throws InterruptedException {
        MongoBackend views = new Durable();
        MongoServer mongo = new MongoServer(views);
        InetSocketAddress address = mongo.bind();
        try (LedgerProcess away = LedgerProcess.start(
                folder.resolve("ledger"),
                "--mentorledger.mongodb.uri=mongodb://127.0.0.1:" + address.getPort()
                        + "/ledger?serverSelectionTimeoutMS=2000")) {
            Person admin = new People(away).admin();
            define(admin, "before");
            mongo.shutdownNow();

            JsonNode answer = admin.tries(
                    "defineProgram", definition("meanwhile"), "program { id } receipt { streamId sequence outcome }");

            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("READ_MODEL_BEHIND");
            assertThat(answer.at("/data/defineProgram/program").isNull()).isTrue();
            assertThat(answer.at("/data/defineProgram/receipt/streamId").asString())
                    .isEqualTo("program:meanwhile");
            assertThat(answer.at("/data/defineProgram/receipt/outcome").asString())
                    .isEqualTo("DONE");
            MongoServer back = new MongoServer(views);
            back.bind(address);
            awaitProgram(admin, "meanwhile");
            assertThat(program(admin, "before")).isEqualTo("Program before");
            back.shutdown();
        }
    }

    private static void awaitProgram(Person admin, String id) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            try {
                assertThat(program(admin, id)).isEqualTo("Program " + id);
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(250);
            }
        }
    }

    private static void define(Person admin, String id) {
        admin.does("defineProgram", definition(id), "program { id }");
    }

    private static Map<String, ?> definition(String id) {
        return Map.of(
                "id", id, "name", "Program " + id, "template", "MENTORING_PLUS", "coordinatorIds", List.of("office"));
    }

    private static String program(Person admin, String id) {
        return admin.asks("query($id: ID!) { program(id: $id) { name } }", Map.of("id", id))
                .path("program")
                .path("name")
                .asString();
    }

    /** Keeps its documents when the server before it goes away, as a disk would. */
    private static final class Durable extends MemoryBackend {
        @Override
        public void close() {
            // what is closed is the server, not the data
        }
    }
}
