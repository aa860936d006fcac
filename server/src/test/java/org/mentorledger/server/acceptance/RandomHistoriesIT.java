package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.acceptance.RandomSteps.Step;
import tools.jackson.databind.JsonNode;

/**
 * Random histories, through the API: every answer and every view is what a simple model says, while it happens and after
 * the views were made anew from the events. A seed of one's own: {@code -Dledger.seed=…}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomHistoriesIT {
    private static final int STEPS = 120;
    private static final List<Long> SEEDS = List.of(1L, 20L, Long.getLong("ledger.seed", 4_000L));

    private final Map<String, RandomSteps> histories = new TreeMap<>();
    private Path data;
    private @Nullable LedgerProcess node;

    @BeforeAll
    void theLedgerRuns(@TempDir Path folder) {
        data = folder.resolve("ledger");
        node = LedgerProcess.start(data);
    }

    @AfterAll
    void theLedgerStops() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void everyAnswerAndEveryViewIsWhatTheModelSays() {
        Office office = office();
        prepare(office);
        for (Long seed : SEEDS) {
            String mentorship = "seed-" + seed;
            begin(office, mentorship);
            RandomSteps steps = new RandomSteps(office, mentorship, seed);
            histories.put(mentorship, steps);
            for (int i = 0; i < STEPS; i++) {
                Step step = steps.take();
                assertThat(step.answered())
                        .as("step %s of seed %s: %s", i, seed, step.what())
                        .isEqualTo(step.expected());
            }
            shows(office, mentorship, steps.history());
        }
        ledgersAddUp(office);

        restart();

        histories.forEach((mentorship, steps) -> shows(office(), mentorship, steps.history()));
        ledgersAddUp(office());
    }

    private Office office() {
        return new Office(new People(Objects.requireNonNull(node)), "oacett");
    }

    /** At once, as a power cut would; the views are made from the events when it starts. */
    private void restart() {
        Objects.requireNonNull(node).kill();
        node = LedgerProcess.start(data);
    }

    private static void prepare(Office office) {
        office.definesTheProgram("OACETT_CPD");
        office.registers("mia", "Mia Tremblay", "MENTOR", Map.of("body", "OACETT"));
        office.registers("noah", "Noah Singh", "MENTEE", Map.of("body", "OACETT"));
        office.registers("zoe", "Zoe Other", "MENTEE", Map.of());
    }

    private static void begin(Office office, String mentorship) {
        office.proposes(mentorship, "mia", List.of("noah"), Map.of("anchorDate", "2026-05-15"));
        List<String> agreements = List.of("COMMITMENT", "CONFIDENTIALITY");
        office.takesDownAcceptance(mentorship, "mia", "2026-01-20", agreements);
        office.takesDownAcceptance(mentorship, "noah", "2026-01-20", agreements);
        Map<String, ?> start = Map.of("mentorshipId", mentorship, "startOn", "2026-02-01");
        office.desk().does("startMentorship", start, "receipt { sequence }");
    }

    private static void shows(Office office, String id, History history) {
        JsonNode seen = office.mentorship(
                office.desk(),
                id,
                "goals { id status } meetings { id status minutes signatures { participant } } cadence { contacts }"
                        + " timeline(first: 100) { edges { node { sequence } } pageInfo { hasNextPage } }");
        assertThat(list(seen.path("goals"), goal -> text(goal, "id") + " " + text(goal, "status")))
                .as("goals of %s", id)
                .containsExactlyInAnyOrderElementsOf(history.goals());
        assertThat(list(seen.path("meetings"), RandomHistoriesIT::meeting))
                .as("meetings of %s", id)
                .containsExactlyInAnyOrderElementsOf(history.meetings());
        assertThat(seen.path("cadence").path("contacts").asInt())
                .as("contacts of %s", id)
                .isEqualTo(history.contacts());
        assertThat(seen.path("timeline").path("edges").size())
                .as("timeline of %s", id)
                .isEqualTo(Math.min(100, history.events() + 4));
    }

    private void ledgersAddUp(Office office) {
        List<String> entries = new ArrayList<>();
        histories.values().forEach(steps -> entries.addAll(steps.history().entries()));
        int minutes = histories.values().stream()
                .mapToInt(steps -> steps.history().signedMinutes())
                .sum();
        for (String person : List.of("mia", "noah")) {
            JsonNode ledger = office.ledger(office.desk(), person);
            assertThat(ledger.path("signedMinutes").asInt())
                    .as("minutes of %s", person)
                    .isEqualTo(minutes);
            assertThat(list(ledger.path("entries"), entry -> text(entry, "meetingId") + " " + text(entry, "state")))
                    .as("entries of %s", person)
                    .containsExactlyInAnyOrderElementsOf(entries);
        }
    }

    private static String meeting(JsonNode meeting) {
        List<String> signers = list(meeting.path("signatures"), signature -> text(signature, "participant"));
        return text(meeting, "id") + " " + text(meeting, "status") + " "
                + meeting.path("minutes").asInt() + " "
                + String.join(",", signers.stream().sorted().toList());
    }

    private static List<String> list(JsonNode nodes, Function<JsonNode, String> what) {
        return nodes.valueStream().map(what).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString();
    }
}
