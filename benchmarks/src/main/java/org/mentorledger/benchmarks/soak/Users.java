package org.mentorledger.benchmarks.soak;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.mentorledger.benchmarks.doors.Web;
import org.mentorledger.benchmarks.ledger.Ledger;

/** Two clients that ask, and one that revises the same few people and waits until every view shows it. */
final class Users {
    private static final int PEOPLE = 50;
    private static final int QUESTIONS_PER_REVISION = 5;
    private static final String ASKED = "query($id: ID!) { participant(id: $id) { id name } }";

    private final Web web;
    private final AtomicBoolean end = new AtomicBoolean();
    private final AtomicLong failed = new AtomicLong();
    private final Waits asked = new Waits();
    private final Waits revised = new Waits();

    Users(Web web) {
        this.web = web;
    }

    /** Registers whom they ask for, and lets them begin: with so many questions a second, and a fifth of that in revisions. */
    List<Thread> begin(double pace) throws IOException, InterruptedException {
        for (int person = 0; person < PEOPLE; person++) {
            does("registerParticipant", Map.of("id", "p-" + person, "name", "Somebody " + person));
        }
        return List.of(
                client(this::ask, pace / 2, asked),
                client(this::ask, pace / 2, asked),
                client(this::revise, pace / QUESTIONS_PER_REVISION, revised));
    }

    void end() {
        end.set(true);
    }

    /** How long answers took. */
    Waits asked() {
        return asked;
    }

    /** How long it took until every view showed a revision. */
    Waits revised() {
        return revised;
    }

    long failed() {
        return failed.get();
    }

    private Thread client(Work work, double turns, Waits waits) {
        Pace pace = Pace.of(turns);
        Thread thread = new Thread(() -> {
            for (long turn = 0; !end.get(); turn++) {
                try {
                    pace.await();
                    long begin = System.nanoTime();
                    work.run(turn);
                    waits.add(System.nanoTime() - begin);
                } catch (Exception e) {
                    failed.incrementAndGet();
                }
            }
        });
        thread.start();
        return thread;
    }

    private void ask(long turn) throws IOException, InterruptedException {
        web.asks(ASKED, Map.of("id", "p-" + turn % PEOPLE));
    }

    private void revise(long turn) throws IOException, InterruptedException {
        does(
                "reviseProfile",
                Map.of("participantId", "p-" + turn % PEOPLE, "organisation", "Organisation " + turn % 7));
    }

    private void does(String mutation, Map<String, Object> input) throws IOException, InterruptedException {
        web.asks(Ledger.document(mutation, "receipt { sequence }"), Map.of("input", input));
    }

    /** One turn of a client. */
    @FunctionalInterface
    private interface Work {
        void run(long turn) throws IOException, InterruptedException;
    }
}
