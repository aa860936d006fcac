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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator fears: two nodes on one folder, a killed node, a view store that goes away. */
class NothingIsLostIT {

    @Test
    void aSecondNodeOnTheSameFolderIsRefused(@TempDir Path folder) {
        try (LedgerProcess first = LedgerProcess.start(folder.resolve("ledger"))) {
            try (LedgerProcess second = LedgerProcess.launch(first.data)) {
                assertThat(second.awaitExit(Duration.ofMinutes(1))).isNotZero();
                assertThat(second.output()).contains(first.data.toString()).contains("another node");
            }
            define(new People(first).admin(), "still-served");
        }
    }

    @Test
    void aSecondStartAfterAKillFindsItsDataAndNoOrphanInTheWay(@TempDir Path folder) {
        LedgerProcess killed = LedgerProcess.start(folder.resolve("ledger"));
        define(new People(killed).admin(), "kept");
        killed.kill();

        try (LedgerProcess again = LedgerProcess.start(killed.data)) {
            assertThat(program(new People(again).admin(), "kept")).isEqualTo("Program kept");
        }
    }

    @Test
    void writesGoOnWhileMongoIsAwayAndTheViewsCatchUp(@TempDir Path folder) throws InterruptedException {
        MongoBackend views = new Durable();
        MongoServer mongo = new MongoServer(views);
        InetSocketAddress address = mongo.bind();
        try (LedgerProcess node = LedgerProcess.start(
                folder.resolve("ledger"),
                "--mentorledger.mongodb.uri=mongodb://127.0.0.1:" + address.getPort()
                        + "/ledger?serverSelectionTimeoutMS=2000")) {
            Person admin = new People(node).admin();
            define(admin, "before");
            mongo.shutdownNow();

            String code = admin.isRefused(
                    "mutation($input: DefineProgramInput!) { defineProgram(input: $input) { program { id } } }",
                    Map.of("input", definition("meanwhile")));

            assertThat(code).isEqualTo("READ_MODEL_BEHIND");
            MongoServer back = new MongoServer(views);
            back.bind(address);
            awaitProgram(admin, "meanwhile");
            assertThat(program(admin, "before")).isEqualTo("Program before");
            back.shutdown();
        }
    }

    @Test
    void aNodeStopsInTimeThoughItsDatabaseIsGone(@TempDir Path folder) throws IOException {
        try (LedgerProcess node = LedgerProcess.start(folder.resolve("ledger"))) {
            define(new People(node).admin(), "kept");
            String pid = Files.readAllLines(node.data.resolve("postgres/cluster/postmaster.pid"))
                    .get(0);
            ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow().destroyForcibly();

            node.stop();
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
