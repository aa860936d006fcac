package org.mentorledger.benchmarks.doors;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.mentorledger.benchmarks.command.RawCommands;
import org.mentorledger.benchmarks.command.Rest;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.ledger.Pairs;
import org.mentorledger.benchmarks.measuring.Clients;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.benchmarks.measuring.Rounds;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;
import org.mentorledger.benchmarks.measuring.WarmUp;

/** Mutations and queries over HTTP, every room following unless a load says that they rest. */
public final class Doors implements AutoCloseable {
    private static final int EACH = 4;

    /** By as many clients. */
    private static final int LOADS = 5;

    private static final int MEETINGS = 20;
    private static final int MENTORSHIPS = 96;
    private static final String QUERY =
            "query($id: ID!) { mentorship(id: $id) { id status relationType mentors { id } mentees { id } } }";

    private final Clients few;
    private final Clients many;
    private final Web web;
    private final RawCommands raw;
    private final Pairs pairs;
    private final Rest rest;
    private List<String> mentorships;
    private final AtomicInteger logged = new AtomicInteger(1_000_000);
    private final Map<String, Object> notes = new LinkedHashMap<>();

    /** Of that ledger, by so many clients and by four times as many. */
    public Doors(Ledger ledger, Path data, Pairs pairs, RawCommands raw, Clients few) throws Exception {
        this.few = few;
        this.many = new Clients(few.count() * EACH);
        this.web = new Web(ledger.port(), data);
        this.raw = raw;
        this.pairs = pairs;
        this.rest = new Rest(ledger);
        this.mentorships = pairs.begin(MENTORSHIPS);
    }

    /** Mutations beside the slower of a raw append and a mutation that does nothing. */
    public Table mutations(int rounds, int commands, int warmup) throws Exception {
        List<Load> loads = new ArrayList<>();
        for (Clients clients : List.of(few, many)) {
            String by = ", " + clients.count() + " clients";
            loads.add(new Load("raw append" + by, raw::empty, () -> raw.append(clients)));
            loads.add(new Load("mutation that does nothing" + by, () -> clients.each(commands, i -> nothing())));
            loads.add(new Load(
                    "logMeeting, acknowledged" + by,
                    () -> fresh(commands),
                    () -> clients.each(commands, i -> logMeeting("__typename"))));
            loads.add(new Load(
                    "the same, rooms resting, as on a node for commands" + by,
                    () -> {
                        fresh(commands);
                        rest.begin();
                    },
                    () -> clients.each(commands, i -> logMeeting("__typename")),
                    rest::end));
            loads.add(new Load(
                    "logMeeting, receipt: views show it" + by,
                    () -> fresh(commands),
                    () -> clients.each(commands, i -> logMeeting("receipt { sequence }"))));
        }
        notes.putAll(WarmUp.of(warmup, loads));
        List<Series> series = Rounds.of(rounds, loads);
        List<Table.Row> rows = new ArrayList<>();
        for (int from = 0; from < series.size(); from += LOADS) {
            Series ceiling = series.get(from).slowerOf(series.get(from + 1));
            rows.add(Table.Row.of(series.get(from)));
            rows.add(Table.Row.of(series.get(from + 1)));
            series.subList(from + 2, from + LOADS).forEach(load -> rows.add(Table.Row.of(load, ceiling)));
        }
        return new Table("Mutations over HTTP, of the slower of raw append and nothing", "mutations", rows);
    }

    /** A query by id beside an endpoint written by hand. */
    public Table queries(int rounds, int reads, int warmup) throws Exception {
        List<Load> loads = List.of(
                new Load(
                        "hand-written endpoint, raw find",
                        () -> few.each(reads, i -> web.gets(HandWritten.path(any(i))))),
                new Load(
                        "mentorship(id) with its people",
                        () -> few.each(reads, i -> web.asks(QUERY, Map.of("id", any(i))))),
                new Load(
                        "mentorship(id) alone",
                        () -> few.each(
                                reads,
                                i -> web.asks(
                                        "query($id: ID!) { mentorship(id: $id) { id status relationType } }",
                                        Map.of("id", any(i))))));
        notes.putAll(WarmUp.of(warmup, loads));
        List<Series> series = Rounds.of(rounds, loads);
        return new Table(
                "A query by id over HTTP",
                "queries",
                List.of(
                        Table.Row.of(series.get(0)),
                        Table.Row.of(series.get(1), series.get(0)),
                        Table.Row.of(series.get(2), series.get(0))));
    }

    /** Mentorships of their own for a round, twenty meetings each, as on the command path; once every view shows them. */
    private void fresh(int commands) throws Exception {
        mentorships = pairs.begin(Math.max(MENTORSHIPS, commands / MEETINGS));
        few.each(mentorships.size(), i -> logMeeting("receipt { sequence }"));
    }

    /** What explains the figures. */
    public Map<String, Object> notes() {
        return notes;
    }

    private String any(int number) {
        return mentorships.get(number % mentorships.size());
    }

    private void nothing() throws Exception {
        web.asks("mutation($text: String!) { nothing(text: $text) }", Map.of("text", "nothing"));
    }

    private void logMeeting(String payload) throws Exception {
        int number = logged.getAndIncrement();
        web.asks(Ledger.document("logMeeting", payload), Map.of("input", Pairs.meeting(any(number), number)));
    }

    @Override
    public void close() {
        many.close();
    }
}
