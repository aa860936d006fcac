package org.mentorledger.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mentorledger.benchmarks.command.Meetings;
import org.mentorledger.benchmarks.command.Rest;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.ledger.Pairs;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.benchmarks.measuring.Rounds;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.StreamId;

/** Questions about mentorships that hold few meetings, many, and very many, through the GraphQL engine, without HTTP. */
public final class PageGrowth {
    private static final int FEW = 10;
    private static final int ASKED = 20;
    private static final String HISTORY = "query($id: ID!) { history(streamId: $id, first: 50) { edges { node"
            + " { type recordedAt actor sequence body } } pageInfo { hasNextPage } } }";
    private static final String TIMELINE = "query($id: ID!) { mentorship(id: $id) { timeline(first: 50) { edges { node"
            + " { type recordedAt actor } } pageInfo { hasNextPage } } } }";
    private static final String MEETINGS =
            "query($id: ID!) { mentorship(id: $id) { meetings { id heldOn minutes recordHash } } }";
    private static final String LEDGER =
            "query($id: ID!) { cpdLedger(participantId: $id) { signedMinutes entries { meetingId heldOn minutes state } } }";

    private final Ledger ledger;
    private final SortedMap<Integer, String> grown = new TreeMap<>();

    /** About mentorships that hold up to so many meetings. */
    public PageGrowth(Ledger ledger, Pairs pairs, int most) throws Exception {
        this.ledger = ledger;
        Meetings meetings = new Meetings(ledger);
        Rest rest = new Rest(ledger);
        rest.begin();
        for (int size : List.of(FEW, most / FEW, most)) {
            grown.put(
                    size, new Grown(pairs.begin(1).get(0), meetings).upTo(size).mentorship());
        }
        rest.end();
    }

    /** Measures; one more round before the first warms everything up. */
    public List<Table> measure(int rounds) throws Exception {
        List<Table> tables = new ArrayList<>();
        tables.add(pages(rounds, "First page of a mentorship's stream", HISTORY, Ledger.OFFICE, true));
        tables.add(pages(rounds, "First page of a mentorship's timeline", TIMELINE, Ledger.OFFICE, false));
        tables.add(entries(rounds, "All meetings of a mentorship", MEETINGS, false));
        tables.add(entries(rounds, "Ledger of a person", LEDGER, true));
        return tables;
    }

    private Table pages(int rounds, String what, String question, Actor asker, boolean byStream) throws Exception {
        return measured(rounds, what, "pages", (size, mentorship) -> {
            String id = byStream ? StreamId.of(new MentorshipId(mentorship)) : mentorship;
            return () -> {
                for (int i = 0; i < ASKED; i++) {
                    ledger.asks(question, Map.of("id", id), asker);
                }
                return ASKED;
            };
        });
    }

    private Table entries(int rounds, String what, String question, boolean byPerson) throws Exception {
        return measured(rounds, what, "entries", (size, mentorship) -> {
            Actor mentee = Pairs.mentee(mentorship);
            String id = byPerson ? mentee.subject() : mentorship;
            return () -> {
                ledger.asks(question, Map.of("id", id), mentee);
                return size;
            };
        });
    }

    private Table measured(int rounds, String what, String unit, Asking asking) throws Exception {
        List<Load> loads = new ArrayList<>();
        grown.forEach((size, mentorship) ->
                loads.add(new Load(what + ", " + size + " meetings", asking.of(size, mentorship))));
        Rounds.of(1, loads);
        List<Series> series = Rounds.of(rounds, loads);
        return Beside.theSmallest(what + " as it grows", unit, series);
    }

    /** What is asked about one of them. */
    @FunctionalInterface
    private interface Asking {
        Load.Work of(int size, String mentorship);
    }
}
