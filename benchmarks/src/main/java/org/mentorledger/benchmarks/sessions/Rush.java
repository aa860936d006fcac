package org.mentorledger.benchmarks.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.measuring.Clients;

/** Sessions with few seats, and more people than seats, who all enrol at once. */
final class Rush {
    private static final String PROGRAM = "rush";
    private static final int SEATS = 30;

    private final Ledger ledger;
    private final Clients clients;
    private final int people;
    private final int sessions;
    private final AtomicInteger round = new AtomicInteger();

    /** So many people, known and members of a program. */
    Rush(Ledger ledger, Clients clients, int people, int sessions) throws Exception {
        this.ledger = ledger;
        this.clients = clients;
        this.people = people;
        this.sessions = sessions;
        ledger.does(
                "defineProgram",
                Map.of(
                        "id",
                        PROGRAM,
                        "name",
                        "Rush",
                        "template",
                        "MENTORING_PLUS",
                        "coordinatorIds",
                        List.of("office")),
                Ledger.OFFICE);
        clients.each(
                people,
                i -> ledger.does(
                        "registerParticipant",
                        Map.of(
                                "id",
                                person(i),
                                "name",
                                "Somebody " + i,
                                "programId",
                                PROGRAM,
                                "roles",
                                List.of("MENTEE"),
                                "birthDate",
                                "2000-01-01"),
                        Ledger.OFFICE));
    }

    /** New sessions, without anybody in them. */
    void opens() throws Exception {
        int number = round.incrementAndGet();
        clients.each(
                sessions,
                i -> ledger.does(
                        "scheduleSession",
                        Map.of(
                                "id",
                                session(number, i),
                                "programId",
                                PROGRAM,
                                "kind",
                                "KNOWLEDGE_EXCHANGE",
                                "heldOn",
                                "2026-10-01",
                                "minutes",
                                90,
                                "capacity",
                                SEATS),
                        Ledger.OFFICE));
    }

    /** Everybody enrols, each in one session; tells how many. */
    long enrols() throws Exception {
        int number = round.get();
        return clients.each(
                people,
                i -> ledger.does(
                        "enrolInSession",
                        Map.of("sessionId", session(number, i % sessions), "participantId", person(i)),
                        Ledger.OFFICE));
    }

    /** No seat was sold twice, none was kept back, and whoever has none waits. */
    void isAsItMustBe() {
        int number = round.get();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            int wanted = people / sessions + (i < people % sessions ? 1 : 0);
            Map<?, ?> session = seen(session(number, i));
            String expected =
                    "{seatsTaken=%d, waiting=%d}".formatted(Math.min(SEATS, wanted), Math.max(0, wanted - SEATS));
            if (!expected.equals(String.valueOf(session))) {
                faults.add(session(number, i) + " " + session);
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Oversold, or not sold: " + faults);
        }
    }

    /** As it is once every room has seen its last event: that is what the payload of any mutation waits for. */
    private Map<?, ?> seen(String id) {
        Map<?, ?> payload = (Map<?, ?>) ledger.asks(
                        "mutation($id: ID!) { confirmSession(input: {sessionId: $id}) { session { seatsTaken waiting } } }",
                        Map.of("id", id),
                        Ledger.OFFICE)
                .get("confirmSession");
        return payload != null && payload.get("session") instanceof Map<?, ?> session ? session : Map.of();
    }

    private static String person(int i) {
        return "rush-" + i;
    }

    private static String session(int round, int i) {
        return "rush-" + round + "-" + i;
    }
}
