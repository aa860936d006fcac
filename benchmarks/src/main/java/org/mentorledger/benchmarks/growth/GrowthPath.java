package org.mentorledger.benchmarks.growth;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mentorledger.benchmarks.command.EventRow;
import org.mentorledger.benchmarks.command.Meetings;
import org.mentorledger.benchmarks.command.RawAppend;
import org.mentorledger.benchmarks.command.Rest;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.ledger.Pairs;
import org.mentorledger.benchmarks.measuring.Clients;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.benchmarks.measuring.Rounds;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.StreamId;

/** {@code logMeeting} by one client, one after the other, on mentorships that hold few meetings, many, and very many. */
public final class GrowthPath {
    private static final int FEW = 10;
    private static final int COMMANDS = 50;

    private final Pairs pairs;
    private final Meetings meetings;
    private final Cache cache;
    private final DataSource store;
    private final EventStore events;
    private final Rest rest;
    private final int most;
    private final Map<String, Object> notes = new LinkedHashMap<>();
    private String largest = "";

    /** Up to so many meetings in one mentorship. */
    public GrowthPath(Ledger ledger, Pairs pairs, int most) {
        this.pairs = pairs;
        this.meetings = new Meetings(ledger);
        this.cache = ledger.the("mentorshipCache", Cache.class);
        this.store = ledger.the(DataSource.class);
        this.events = ledger.the(EventStore.class);
        this.rest = new Rest(ledger);
        this.most = most;
    }

    /** The same rates twice: beside a raw append of as many rows, and beside a mentorship of ten meetings. */
    public List<Table> measure(int rounds) throws Exception {
        rest.begin();
        List<Integer> sizes = List.of(FEW, most / FEW, most);
        List<Load> loads = new ArrayList<>();
        try (Clients one = new Clients(1)) {
            List<EventRow> rows = capture();
            RawAppend raw = new RawAppend(store);
            loads.add(new Load("raw append, one client", raw::empty, () -> raw.append(one, rows)));
            for (int size : sizes) {
                loads.addAll(at(size));
            }
            Rounds.of(1, loads);
            List<Series> series = Rounds.of(rounds, loads);
            rest.end();
            return List.of(
                    beside("Command as a mentorship grows, beside raw append", series, load -> series.get(0)),
                    beside("Command as a mentorship grows, beside ten meetings", series, load -> few(load, series)));
        }
    }

    /** The mentorship that holds most. */
    public String largest() {
        return largest;
    }

    /** What explains the figures. */
    public Map<String, Object> notes() {
        return notes;
    }

    private List<Load> at(int size) throws Exception {
        Grown grown = begun().upTo(size);
        largest = grown.mentorship();
        notes.put("events of a mentorship of " + size + " meetings", 1 + head(grown));
        String name = "command at " + size + " meetings";
        return List.of(
                new Load(name + ", cached", () -> grown.more(1), () -> grown.more(COMMANDS)),
                new Load(name + ", read anew", () -> forget(grown), () -> grown.more(1)));
    }

    private void forget(Grown grown) {
        cache.remove(StreamId.of(new MentorshipId(grown.mentorship())));
    }

    private List<EventRow> capture() throws Exception {
        Grown grown = begun().upTo(FEW);
        long before = events.createHeadToken().position().orElse(-1);
        grown.more(COMMANDS);
        return EventRow.after(before, store);
    }

    private Grown begun() throws Exception {
        return new Grown(pairs.begin(1).get(0), meetings);
    }

    private long head(Grown grown) {
        return events.lastSequenceNumberFor(StreamId.of(new MentorshipId(grown.mentorship())))
                .orElse(-1L);
    }

    /** Cached beside cached, read anew beside read anew. */
    private static Series few(Series load, List<Series> all) {
        return load.name().endsWith("cached") ? all.get(1) : all.get(2);
    }

    private static Table beside(String title, List<Series> series, Function<Series, Series> ceiling) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(series.get(0)));
        series.stream().skip(1).forEach(load -> rows.add(Table.Row.of(load, ceiling.apply(load))));
        return new Table(title, "commands", rows);
    }
}
