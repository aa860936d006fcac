package org.mentorledger.server.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Clients that send each mutation through one door after the other, under one command id, until it stands or is refused for good. */
final class PersistentLoad {
    private static final Set<String> AGAIN =
            Set.of("UNAVAILABLE", "TIMEOUT", "READ_MODEL_BEHIND", "RATE_LIMITED", "UNANSWERED");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Supplier<List<String>> doors;
    private final String token;

    /** How often each outcome or code was answered. */
    final Map<String, LongAdder> answers = new ConcurrentSkipListMap<>();

    /** How many mutations ended with each outcome or code. */
    final Map<String, LongAdder> ends = new ConcurrentSkipListMap<>();

    PersistentLoad(Supplier<List<String>> doors, String token) {
        this.doors = doors;
        this.token = token;
    }

    /** Begins to send so many, by so many clients at once. */
    List<Thread> begin(int clients, int count, String mutation, IntFunction<Map<String, ?>> input) {
        AtomicInteger next = new AtomicInteger();
        return IntStream.range(0, clients)
                .mapToObj(client -> {
                    Thread thread = new Thread(() -> {
                        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                            count(ends, settled(mutation, input.apply(i), i));
                        }
                    });
                    thread.start();
                    return thread;
                })
                .toList();
    }

    /** How many mutations ended with that outcome or code. */
    int ended(String end) {
        LongAdder count = ends.get(end);
        return count == null ? 0 : count.intValue();
    }

    static void await(List<Thread> clients) throws InterruptedException {
        for (Thread client : clients) {
            client.join();
        }
    }

    private String settled(String mutation, Map<String, ?> input, int number) {
        Instant end = Instant.now().plus(PATIENCE);
        for (int attempt = number; ; attempt++) {
            String answer = answer(mutation, input, attempt);
            count(answers, answer);
            if (!AGAIN.contains(answer) || Instant.now().isAfter(end)) {
                return answer;
            }
            pause();
        }
    }

    private String answer(String mutation, Map<String, ?> input, int attempt) {
        List<String> open = doors.get();
        Person client = new Person(open.get(Math.floorMod(attempt, open.size())), token);
        try {
            JsonNode answer = client.tries(mutation, input, "receipt { outcome }");
            String outcome = answer.at("/data/" + mutation + "/receipt/outcome").asString("");
            return outcome.isEmpty() ? answer.at("/errors/0/extensions/code").asString("?") : outcome;
        } catch (Person.Unanswered gone) {
            return "UNANSWERED";
        }
    }

    private static void count(Map<String, LongAdder> table, String name) {
        table.computeIfAbsent(name, n -> new LongAdder()).increment();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
