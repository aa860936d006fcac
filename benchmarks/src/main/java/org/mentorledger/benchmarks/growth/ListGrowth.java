package org.mentorledger.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mentorledger.benchmarks.command.Rest;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.ledger.Pairs;
import org.mentorledger.benchmarks.measuring.Load;
import org.mentorledger.benchmarks.measuring.Rounds;
import org.mentorledger.benchmarks.measuring.Series;
import org.mentorledger.benchmarks.measuring.Table;

/**
 * Pages of what the whole ledger lists, while it holds few mentorships, many, and very many. It grows between the sizes, so their
 * rounds are not interleaved: read the work, not the rates.
 */
public final class ListGrowth {
    private static final int FEW = 10;
    private static final int TIMES = 10;
    private static final int ASKED = 20;
    private static final String MENTORSHIPS = "{ mentorships(first: 20) { edges { cursor node { id status mentees"
            + " { id name } } } pageInfo { hasNextPage } } }";
    private static final String PARTICIPANTS =
            "{ participants(first: 20) { edges { cursor node { id name } } pageInfo { hasNextPage } } }";

    private final Ledger ledger;
    private final Pairs pairs;
    private final Rest rest;
    private final int most;
    private final List<Series> mentorships = new ArrayList<>();
    private final List<Series> participants = new ArrayList<>();

    /** Up to so many mentorships. */
    public ListGrowth(Ledger ledger, Pairs pairs, int most) {
        this.ledger = ledger;
        this.pairs = pairs;
        this.rest = new Rest(ledger);
        this.most = most;
    }

    /** Measures; one more round before the first of each size warms everything up. */
    public List<Table> measure(int rounds) throws Exception {
        for (int size = FEW; size <= most; size *= TIMES) {
            rest.begin();
            pairs.begin(Math.max(0, size - pairs.count()));
            rest.end();
            List<Load> loads = List.of(
                    asked("page of mentorships among " + pairs.count(), MENTORSHIPS),
                    asked("page of participants among " + 2 * pairs.count(), PARTICIPANTS));
            Rounds.of(1, loads);
            List<Series> series = Rounds.of(rounds, loads);
            mentorships.add(series.get(0));
            participants.add(series.get(1));
        }
        return List.of(
                Beside.theSmallest("Page of the mentorships as the ledger grows", "pages", mentorships),
                Beside.theSmallest("Page of the participants as the ledger grows", "pages", participants));
    }

    private Load asked(String name, String question) {
        return new Load(name, () -> {
            for (int i = 0; i < ASKED; i++) {
                ledger.asks(question, Map.of(), Ledger.OFFICE);
            }
            return ASKED;
        });
    }
}
