package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A light load of goals being set, and a ledger of what became of each: of use while something is wrong. */
final class Load implements AutoCloseable {
    private static final String RECEIPT = "receipt { sequence }";
    private static final int MENTORSHIPS = 4;

    /** What the client knows. */
    private enum Outcome {
        ACKNOWLEDGED,
        UNKNOWN
    }

    private final Person office;
    private final String prefix;
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService workers = Executors.newFixedThreadPool(MENTORSHIPS);
    private volatile boolean running = true;

    private Load(Person office, String prefix) {
        this.office = office;
        this.prefix = prefix;
    }

    /** Begins mentorships to put goals to. */
    static void prepare(Person admin) {
        admin.does("defineProgram", Map.of("id", "p", "name", "Program", "template", "MENTORING_PLUS"), RECEIPT);
        for (String role : List.of("MENTOR", "MENTEE")) {
            admin.does(
                    "registerParticipant",
                    Map.of(
                            "id",
                            role.toLowerCase(Locale.ROOT),
                            "name",
                            "Somebody",
                            "programId",
                            "p",
                            "roles",
                            List.of(role),
                            "birthDate",
                            "1990-01-01"),
                    RECEIPT);
        }
        for (int m = 0; m < MENTORSHIPS; m++) {
            admin.does(
                    "proposeMentorship",
                    Map.of(
                            "id",
                            "m-" + m,
                            "programId",
                            "p",
                            "mentorIds",
                            List.of("mentor"),
                            "menteeIds",
                            List.of("mentee"),
                            "relationType",
                            "NON_SUPERVISING"),
                    RECEIPT);
            admin.does("acceptMentorship", Map.of("mentorshipId", "m-" + m, "acceptedOn", "2026-01-02"), RECEIPT);
            admin.does("startMentorship", Map.of("mentorshipId", "m-" + m, "startOn", "2026-01-05"), RECEIPT);
        }
    }

    /** Starts it; ids begin with that prefix. */
    static Load start(Person office, String prefix) {
        Load load = new Load(office, prefix);
        for (int worker = 0; worker < MENTORSHIPS; worker++) {
            load.workers.execute(load::work);
        }
        return load;
    }

    private void work() {
        while (running) {
            String goal = prefix + next.incrementAndGet();
            outcomes.put(goal, send(goal));
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Outcome send(String goal) {
        try {
            JsonNode answer = office.tries("setGoal", goal(goal), "mentorship { id } " + RECEIPT);
            String code = answer.at("/errors/0/extensions/code").asString("");
            boolean stands = answer.at("/data/setGoal/receipt/sequence").isNumber();
            if (!code.isEmpty()) {
                refusals.merge(code, 1, Integer::sum);
            }
            return stands ? Outcome.ACKNOWLEDGED : Outcome.UNKNOWN;
        } catch (Person.Unanswered e) {
            refusals.merge("no answer", 1, Integer::sum);
            return Outcome.UNKNOWN;
        }
    }

    /** How many were acknowledged so far. */
    long acknowledged() {
        return outcomes.values().stream().filter(Outcome.ACKNOWLEDGED::equals).count();
    }

    /** How often each code, or none, was heard instead of plain success. */
    Map<String, Integer> refusals() {
        return Map.copyOf(refusals);
    }

    /** Ends it and waits for the last answers. */
    @Override
    public void close() {
        running = false;
        workers.shutdown();
        try {
            assertThat(workers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the views show all that was acknowledged, each once; resends what is unknown: then that is there once too. */
    void assertNothingIsLostOrDoubled(String what) throws InterruptedException {
        long began = System.nanoTime();
        TreeSet<String> acknowledged = new TreeSet<>();
        outcomes.forEach((goal, outcome) -> {
            if (outcome == Outcome.ACKNOWLEDGED) {
                acknowledged.add(goal);
            }
        });
        while (!goals().containsAll(acknowledged)) {
            assertThat(System.nanoTime() - began)
                    .as("what is acknowledged and not there: %s", acknowledged)
                    .isLessThan(Duration.ofSeconds(60).toNanos());
            Thread.sleep(100);
        }
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
        outcomes.keySet().stream()
                .filter(goal -> !acknowledged.contains(goal))
                .forEach(goal -> office.does("setGoal", goal(goal), RECEIPT));
        assertThat(goals()).containsExactlyInAnyOrderElementsOf(outcomes.keySet());
        System.out.println(what + ": acknowledged " + acknowledged.size() + ", unknown "
                + (outcomes.size() - acknowledged.size()) + ", lost 0, doubled 0, caught up after " + seconds
                + " s, heard "
                + refusals);
    }

    private List<String> goals() {
        return Stream.iterate(0, m -> m < MENTORSHIPS, m -> m + 1)
                .flatMap(m -> office
                        .tries("{ mentorship(id: \"m-" + m + "\") { goals { id } } }")
                        .at("/data/mentorship/goals")
                        .findValuesAsString("id")
                        .stream())
                .filter(id -> id.startsWith(prefix))
                .toList();
    }

    private static Map<String, ?> goal(String id) {
        int number = Integer.parseInt(id.replaceAll("\\D", ""));
        return Map.of(
                "commandId",
                "set-" + id,
                "mentorshipId",
                "m-" + number % MENTORSHIPS,
                "goalId",
                id,
                "title",
                "A position");
    }
}
