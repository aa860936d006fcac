package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** What an operator fears: two nodes on one folder, a killed node, a database that goes away. */
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
}
