package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was acknowledged is there once after {@code kill -9}; what was not answered can be sent again. */
class CrashIT {
    private static final int WORKERS = 8;
    private static final int MENTORSHIPS = 4;
    private static final int BEFORE_THE_KILL = 150;

    private static final String MENTORSHIP = """
            query($id: ID!) { mentorship(id: $id) { status window { from to } mentors { id name } mentees { id name }
              meetings { id heldOn minutes topics recordHash revision recordedAt signatures { participant } }
              timeline(first: 100) { edges { cursor node { sequence type recordedAt actor } } } } }
            """;

    private enum Outcome {
        ACKNOWLEDGED,
        UNKNOWN
    }

    @Test
    void U7_afterAKillEveryAcknowledgedMeetingIsThereOnceAndUnknownOnesCanBeResent(@TempDir Path data)
            throws InterruptedException {
        Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
        LedgerProcess node = LedgerProcess.start(data.resolve("ledger"));
        People people = new People(node);
        prepare(people);

        logUntilKilled(node, people.office(), outcomes);

        assertThat(outcomes.values())
                .as("the kill must leave something unknown")
                .contains(Outcome.UNKNOWN);
        try (LedgerProcess again = LedgerProcess.start(node.data)) {
            Person office = new People(again).office();
            assertEveryAcknowledgedIsThereOnce(office, outcomes);
            resendTheUnknown(office, outcomes);
            assertThat(meetings(office)).containsExactlyInAnyOrderElementsOf(outcomes.keySet());
            assertSequencesHaveNoHole(office);
            List<JsonNode> live = everyRoom(office, new People(again).admin());
            again.stop();
            try (LedgerProcess rebuilt = LedgerProcess.start(node.data)) {
                People once = new People(rebuilt);
                assertThat(everyRoom(once.office(), once.admin())).isEqualTo(live);
            }
        }
    }

    private static void logUntilKilled(LedgerProcess node, Person office, Map<String, Outcome> outcomes)
            throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger acknowledged = new AtomicInteger();
        for (int worker = 0; worker < WORKERS; worker++) {
            workers.execute(() -> {
                boolean alive = true;
                while (alive) {
                    String meeting = "meeting-" + next.incrementAndGet();
                    try {
                        office.does("logMeeting", meeting(meeting), "receipt { sequence }");
                        outcomes.put(meeting, Outcome.ACKNOWLEDGED);
                        acknowledged.incrementAndGet();
                    } catch (Person.Unanswered e) {
                        outcomes.put(meeting, Outcome.UNKNOWN);
                        alive = false;
                    }
                }
            });
        }
        while (acknowledged.get() < BEFORE_THE_KILL) {
            Thread.sleep(5);
        }
        node.kill();
        workers.shutdown();
        assertThat(workers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void assertEveryAcknowledgedIsThereOnce(Person office, Map<String, Outcome> outcomes) {
        List<String> there = meetings(office);
        assertThat(there).doesNotHaveDuplicates();
        Set<String> acknowledged = new HashSet<>();
        outcomes.forEach((meeting, outcome) -> {
            if (outcome == Outcome.ACKNOWLEDGED) {
                acknowledged.add(meeting);
            }
        });
        assertThat(there).containsAll(acknowledged);
    }

    private static void resendTheUnknown(Person office, Map<String, Outcome> outcomes) {
        outcomes.forEach((meeting, outcome) -> {
            if (outcome == Outcome.UNKNOWN) {
                JsonNode answer = office.does("logMeeting", meeting(meeting), "receipt { streamId sequence }");
                JsonNode again = office.does("logMeeting", meeting(meeting), "receipt { streamId sequence outcome }");
                assertThat(again.at("/receipt/outcome").asString()).isEqualTo("ALREADY_SO");
                assertThat(again.at("/receipt/sequence")).isEqualTo(answer.at("/receipt/sequence"));
            }
        });
    }

    private static void assertSequencesHaveNoHole(Person office) {
        for (int m = 0; m < MENTORSHIPS; m++) {
            List<Integer> sequences = new ArrayList<>();
            String after = "";
            boolean more = true;
            while (more) {
                JsonNode page = office.asks(
                                "query($id: ID!, $after: String) { mentorship(id: $id) { timeline(first: 100, after: $after) { edges { node { sequence } } pageInfo { hasNextPage endCursor } } } }",
                                after.isEmpty() ? Map.of("id", "m-" + m) : Map.of("id", "m-" + m, "after", after))
                        .path("mentorship")
                        .path("timeline");
                page.path("edges")
                        .forEach(e ->
                                sequences.add(e.path("node").path("sequence").asInt()));
                more = page.path("pageInfo").path("hasNextPage").asBoolean();
                after = page.path("pageInfo").path("endCursor").asString("");
            }
            for (int i = 0; i < sequences.size(); i++) {
                assertThat(sequences.get(i)).isEqualTo(i);
            }
        }
    }

    private static List<String> meetings(Person office) {
        List<String> ids = new ArrayList<>();
        for (int m = 0; m < MENTORSHIPS; m++) {
            office.asks("query($id: ID!) { mentorship(id: $id) { meetings { id } } }", Map.of("id", "m-" + m))
                    .path("mentorship")
                    .path("meetings")
                    .forEach(meeting -> ids.add(meeting.path("id").asString()));
        }
        return ids;
    }

    private static List<JsonNode> everyRoom(Person office, Person admin) {
        List<JsonNode> rooms = new ArrayList<>();
        rooms.add(office.asks("{ program(id: \"plus\") { id name cycles { id } coordinatorIds policyVersion } }"));
        rooms.add(office.asks("{ mentorships(first: 100) { edges { cursor node { id status startOn } } } }"));
        for (int m = 0; m < MENTORSHIPS; m++) {
            rooms.add(office.asks(MENTORSHIP, Map.of("id", "m-" + m)));
        }
        for (String person : List.of("mentor", "mentee")) {
            rooms.add(admin.asks(
                    "query($id: ID!) { participant(id: $id) { id name memberships { programId roles } } cpdLedger(participantId: $id) { signedMinutes entries { meetingId heldOn recordedAt minutes state reasons recordHash } } cpdAuditTrail(participantId: $id, first: 100) { edges { node { sequence type recordedAt actor recordHash } cursor } } }",
                    Map.of("id", person)));
        }
        return rooms;
    }

    private static void prepare(People people) {
        people.admin()
                .does(
                        "defineProgram",
                        Map.of(
                                "id", "plus",
                                "name", "Mentoring Plus",
                                "template", "MENTORING_PLUS",
                                "coordinatorIds", List.of("office")),
                        "receipt { sequence }");
        Person office = people.office();
        register(office, "mentor", "MENTOR");
        register(office, "mentee", "MENTEE");
        for (int m = 0; m < MENTORSHIPS; m++) {
            String id = "m-" + m;
            office.does(
                    "proposeMentorship",
                    Map.of(
                            "id",
                            id,
                            "programId",
                            "plus",
                            "mentorIds",
                            List.of("mentor"),
                            "menteeIds",
                            List.of("mentee"),
                            "relationType",
                            "NON_SUPERVISING"),
                    "receipt { sequence }");
            office.does(
                    "acceptMentorship", Map.of("mentorshipId", id, "acceptedOn", "2026-01-02"), "receipt { sequence }");
            office.does("startMentorship", Map.of("mentorshipId", id, "startOn", "2026-01-05"), "receipt { sequence }");
        }
    }

    private static void register(Person office, String id, String role) {
        office.does(
                "registerParticipant",
                Map.of(
                        "id",
                        id,
                        "name",
                        "A " + role,
                        "programId",
                        "plus",
                        "roles",
                        List.of(role),
                        "birthDate",
                        "1990-01-01"),
                "receipt { sequence }");
    }

    private static Map<String, ?> meeting(String id) {
        int number = Integer.parseInt(id.substring(id.indexOf('-') + 1));
        return Map.of(
                "commandId",
                "log-" + number,
                "mentorshipId",
                "m-" + (number % MENTORSHIPS),
                "meetingId",
                id,
                "heldOn",
                "2026-02-03",
                "minutes",
                30,
                "topics",
                List.of("Topic " + number),
                "channel",
                "VIDEO",
                "venue",
                "ONLINE");
    }
}
