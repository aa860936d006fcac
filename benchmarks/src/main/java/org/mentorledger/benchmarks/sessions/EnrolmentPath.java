package org.mentorledger.benchmarks.sessions;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mentorledger.benchmarks.command.EventRow;
import org.mentorledger.benchmarks.command.RawAppend;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.measuring.Clients;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.benchmarks.measuring.Rounds;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;

/** Very many people enrol in sessions at once, and no seat is sold twice, beside a raw append of the rows that leaves. */
public final class EnrolmentPath {
    private static final int SESSIONS_FOR_A_HUNDRED = 3;

    private final Ledger ledger;
    private final Clients clients;
    private final int people;

    /** So many people. */
    public EnrolmentPath(Ledger ledger, Clients clients, int people) {
        this.ledger = ledger;
        this.clients = clients;
        this.people = people;
    }

    /** Measures; every round checks that no seat was sold twice. One more round before the first warms everything up. */
    public Table measure(int rounds) throws Exception {
        Rush rush = new Rush(ledger, clients, people, sessions());
        List<EventRow> rows = capture(rush);
        RawAppend raw = new RawAppend(ledger.the(DataSource.class));
        List<Load> loads = List.of(
                new Load("raw append", raw::empty, () -> raw.append(clients, rows)),
                new Load("enrolInSession through the GraphQL engine", rush::opens, rush::enrols, rush::isAsItMustBe));
        Rounds.of(1, loads);
        List<Series> series = Rounds.of(rounds, loads);
        return new Table(
                "Enrolling at once, rooms following",
                "enrolments",
                List.of(Table.Row.of(series.get(0)), Table.Row.of(series.get(1), series.get(0))));
    }

    /** What explains the figures. */
    public Map<String, Object> notes() {
        return Map.of("people who enrol", people, "sessions of thirty seats they enrol in", sessions());
    }

    private int sessions() {
        return Math.max(1, people * SESSIONS_FOR_A_HUNDRED / 100);
    }

    private List<EventRow> capture(Rush rush) throws Exception {
        rush.opens();
        long before = ledger.the(EventStore.class).createHeadToken().position().orElse(-1);
        rush.enrols();
        rush.isAsItMustBe();
        return EventRow.after(before, ledger.the(DataSource.class));
    }
}
