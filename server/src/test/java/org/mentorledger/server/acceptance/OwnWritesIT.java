package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many write at once, and each finds what they wrote in whatever they ask next; who sends twice has done it once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnWritesIT {
    private static final int CLIENTS = 16;
    private static final int EACH = 31;
    private static final String RECEIPT = "receipt { streamId sequence outcome }";
    private static final String THREE_ROOMS = """
            query($id: ID!, $person: ID!) {
              mentorship(id: $id) { meetings { id } timeline(first: 100) { edges { node { type } } } }
              cpdLedger(participantId: $person) { entries { meetingId } } }
            """;

    @RegisterExtension
    final RunningLedger ledger = new RunningLedger();

    private final People people = ledger.people();

    @BeforeAll
    void aMentorshipForEachClient() throws Exception {
        Person admin = people.admin();
        admin.does("defineProgram", Map.of("id", "p", "name", "Program", "template", "MENTORING_PLUS"), RECEIPT);
        atOnce(IntStream.range(0, CLIENTS)
                .<Callable<String>>mapToObj(i -> () -> begins(admin, i))
                .toList());
    }

    @Test
    void whoWritesFindsItInEveryRoomTheyAskNext() throws Exception {
        Person admin = people.admin();

        List<String> stale = atOnce(IntStream.range(0, CLIENTS)
                .<Callable<String>>mapToObj(i -> () -> staleAfterWriting(admin, i))
                .toList());

        assertThat(stale).containsOnly("");
    }

    @Test
    void tenAtOnceOfOneCommandIdHaveOneEffectAndOneAnswer() throws Exception {
        Person admin = people.admin();
        Map<String, ?> goal = Map.of("commandId", "ten", "mentorshipId", "m-0", "goalId", "ten", "title", "A position");

        List<JsonNode> receipts = atOnce(
                Collections.nCopies(10, () -> admin.does("setGoal", goal, "mentorship { goals { id } } " + RECEIPT)));

        assertThat(receipts.stream()
                        .map(payload -> payload.at("/receipt/sequence"))
                        .distinct())
                .hasSize(1);
        assertThat(receipts.stream()
                        .map(payload -> payload.at("/receipt/outcome").asString()))
                .containsOnlyOnce("DONE")
                .contains("ALREADY_SO");
        assertThat(receipts.get(0).at("/mentorship/goals").findValuesAsString("id"))
                .containsOnlyOnce("ten");
    }

    @Test
    void whoGivesUpAndSendsItAgainUntilTheyAreAnsweredMakesNoDuplicate() throws Exception {
        List<String> ids = IntStream.range(0, 30).mapToObj(i -> "storm-" + i).toList();

        atOnce(ids.stream()
                .<Callable<Boolean>>map(id -> () -> sentUntilAnswered(id))
                .toList());

        assertThat(people
                        .admin()
                        .asks("{ mentorship(id: \"m-1\") { goals { id } } }")
                        .at("/mentorship/goals")
                        .findValuesAsString("id")
                        .stream()
                        .filter(id -> id.startsWith("storm-")))
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void whoHasNotSeenTheLastEventHearsWhereTheStreamStands() {
        Person admin = people.admin();
        int last = admin.does("setGoal", goal("m-2", "seen"), RECEIPT)
                .at("/receipt/sequence")
                .asInt();

        JsonNode answer = admin.tries(
                "setGoal",
                Map.of("expectedSequence", last - 1, "mentorshipId", "m-2", "goalId", "g", "title", "Other"),
                RECEIPT);

        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("CONFLICT");
        assertThat(answer.at("/errors/0/extensions/currentSequence").asInt()).isEqualTo(last);
    }

    private static String staleAfterWriting(Person admin, int client) {
        LocalDate day = LocalDate.parse("2026-02-01");
        for (int n = 1; n <= EACH; n++) {
            String meeting = "k-" + client + "-" + n;
            admin.does("logMeeting", meeting(client, meeting, day.plusDays(n)), "mentorship { id } " + RECEIPT);
            JsonNode seen = admin.asks(THREE_ROOMS, Map.of("id", "m-" + client, "person", "mentee-" + client));
            long told = seen.at("/mentorship/timeline").findValuesAsString("type").stream()
                    .filter("MeetingLogged"::equals)
                    .count();
            if (!seen.at("/mentorship/meetings").findValuesAsString("id").contains(meeting)
                    || !seen.at("/cpdLedger/entries")
                            .findValuesAsString("meetingId")
                            .contains(meeting)
                    || told != n) {
                return meeting + " is not in " + seen;
            }
        }
        return "";
    }

    /** Gives up at first before anybody could have answered, and is a little more patient each time. */
    private boolean sentUntilAnswered(String goal) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        String body = new JsonMapper()
                .writeValueAsString(Map.of(
                        "query",
                        "mutation($input: SetGoalInput!) { setGoal(input: $input) { receipt { sequence } } }",
                        "variables",
                        Map.of("input", goal("m-1", goal))));
        for (int patience = 2; ; patience *= 2) {
            try {
                HttpRequest request = HttpRequest.newBuilder(
                                URI.create(ledger.node().url() + "/graphql"))
                        .timeout(Duration.ofMillis(patience))
                        .header("Authorization", "Bearer " + people.token("ADMIN", "admin"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
                return !http.send(request, HttpResponse.BodyHandlers.ofString())
                        .body()
                        .contains("errors");
            } catch (HttpTimeoutException givenUp) {
                assertThat(patience).as("patience for %s", goal).isLessThan(60_000);
            }
        }
    }

    private static Map<String, ?> goal(String mentorship, String id) {
        return Map.of("commandId", "set-" + id, "mentorshipId", mentorship, "goalId", id, "title", "A position");
    }

    private static Map<String, ?> meeting(int client, String id, LocalDate day) {
        return Map.of(
                "mentorshipId",
                "m-" + client,
                "meetingId",
                id,
                "heldOn",
                day.toString(),
                "minutes",
                30,
                "topics",
                List.of("A topic"),
                "channel",
                "VIDEO",
                "venue",
                "ONLINE");
    }

    private static String begins(Person admin, int client) {
        for (String role : List.of("MENTOR", "MENTEE")) {
            admin.does("registerParticipant", person(role, client), RECEIPT);
        }
        String id = "m-" + client;
        admin.does(
                "proposeMentorship",
                Map.of(
                        "id",
                        id,
                        "programId",
                        "p",
                        "mentorIds",
                        List.of("mentor-" + client),
                        "menteeIds",
                        List.of("mentee-" + client),
                        "relationType",
                        "NON_SUPERVISING"),
                RECEIPT);
        admin.does("acceptMentorship", Map.of("mentorshipId", id, "acceptedOn", "2026-01-02"), RECEIPT);
        admin.does("startMentorship", Map.of("mentorshipId", id, "startOn", "2026-01-05"), RECEIPT);
        return id;
    }

    private static Map<String, ?> person(String role, int client) {
        return Map.of(
                "id", role.toLowerCase(Locale.ROOT) + "-" + client,
                "name", "Somebody",
                "programId", "p",
                "roles", List.of(role),
                "birthDate", "1990-01-01");
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
