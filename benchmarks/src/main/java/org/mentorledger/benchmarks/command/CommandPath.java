package org.mentorledger.benchmarks.command;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.ledger.Pairs;
import org.mentorledger.benchmarks.measuring.Clients;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.benchmarks.measuring.Rounds;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;
import org.mentorledger.benchmarks.measuring.WarmUp;
import org.mentorledger.benchmarks.measuring.WhereTimeGoes;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.StreamId;

/** {@code logMeeting}, twenty for each of many mentorships, by many clients, in every round on mentorships of its own. */
public final class CommandPath {
    private static final int EACH = 20;

    /** Mentorships for each client: with fewer, clients would wait for each other's instead of for the ledger. */
    private static final int FEWEST = 6;

    /** So many loads use the same mentorships. */
    private static final int USES = 4;

    private final Ledger ledger;
    private final Pairs pairs;
    private final Clients clients;
    private final int commands;
    private final Meetings meetings;
    private final Cache cache;
    private final Rest rest;
    private final DataSource store;
    private final Map<String, Object> notes = new LinkedHashMap<>();
    private List<String> mentorships = List.of();
    private int logged;
    private List<EventRow> rows = List.of();
    private List<KeyRow> keys = List.of();

    /** Rounds of so many commands. */
    public CommandPath(Ledger ledger, Pairs pairs, Clients clients, int commands) {
        this.ledger = ledger;
        this.pairs = pairs;
        this.clients = clients;
        this.commands = commands;
        this.meetings = new Meetings(ledger);
        this.cache = ledger.the("mentorshipCache", Cache.class);
        this.rest = new Rest(ledger);
        this.store = ledger.the(DataSource.class);
    }

    /** Measures, when each load has done so many operations that Java has compiled what they run. */
    public Table measure(int rounds, int warmup) throws Exception {
        rest.begin();
        rows = capture();
        RawAppend raw = new RawAppend(store);
        List<Load> loads = List.of(
                new Load("raw append", raw::empty, () -> raw.append(clients, rows, keys)),
                new Load("command, aggregates cached", this::fresh, () -> run(meetings::send)),
                new Load("command, aggregates read anew", this::fresh, () -> run(this::sendUncached)),
                new Load("mutation, aggregates cached", this::fresh, () -> run(meetings::mutate)),
                new Load("command, rooms following", this::freshAndFollowed, () -> run(meetings::send), rest::begin));
        notes.putAll(WarmUp.of(warmup, loads));
        List<Series> series = Rounds.of(rounds, loads);
        profile();
        rest.end();
        List<Table.Row> lines = new ArrayList<>();
        lines.add(Table.Row.of(series.get(0)));
        series.stream().skip(1).forEach(load -> lines.add(Table.Row.of(load, series.get(0))));
        return new Table("Command path: logMeeting", "commands", lines);
    }

    /** Logs more meetings until the ledger holds at least so many events. */
    public void fillUpTo(int events) throws Exception {
        while (head() < events) {
            fresh();
            run(meetings::send);
        }
    }

    /** What so many commands write, for others to write again. */
    public RawCommands captured() throws Exception {
        if (rows.isEmpty()) {
            rows = capture();
        }
        return new RawCommands(store, rows, keys);
    }

    /** What explains the figures. */
    public Map<String, Object> notes() {
        return notes;
    }

    /** What commands write: the rows that raw append writes again. */
    private List<EventRow> capture() throws Exception {
        fresh();
        long before = head();
        Timestamp begun = KeyRow.now(store);
        run(meetings::send);
        List<EventRow> written = EventRow.after(before, store);
        keys = KeyRow.since(begun, store);
        notes.put("events per command", written.size() * 1.0 / commands);
        notes.put("keys made per command", keys.size() * 1.0 / commands);
        notes.put("bytes per event", written.stream().mapToLong(EventRow::bytes).sum() / written.size());
        return written;
    }

    private long head() {
        return ledger.the(EventStore.class).createHeadToken().position().orElse(-1);
    }

    private void profile() throws Exception {
        fresh();
        Map<String, Object> cached = WhereTimeGoes.during(() -> run(meetings::send), clients::owns);
        cached.forEach((place, share) -> notes.put("time of a command in " + place, share));
    }

    /** Mentorships of their own for a round; its loads log other meetings on the same. */
    private void fresh() throws Exception {
        logged += commands;
        if (mentorships.isEmpty() || logged > commands * USES) {
            logged = 0;
            mentorships = pairs.begin(Math.max(clients.count() * FEWEST, commands / EACH));
        }
    }

    private void freshAndFollowed() throws Exception {
        fresh();
        rest.end();
    }

    private long run(Send send) throws Exception {
        return clients.each(commands, i -> send.send(mentorships.get(i % mentorships.size()), logged + i));
    }

    private void sendUncached(String mentorship, int number) throws Exception {
        cache.remove(StreamId.of(new MentorshipId(mentorship)));
        meetings.send(mentorship, number);
    }

    @FunctionalInterface
    private interface Send {
        void send(String mentorship, int number) throws Exception;
    }
}
