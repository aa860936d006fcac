package org.mentorledger.server.importing;

import java.util.concurrent.atomic.LongAdder;

/** Sends to the ledger, and counts what it took in as new and what it had before. */
final class Sender {
    private final Ledger ledger;
    private final LongAdder added = new LongAdder();
    private final LongAdder before = new LongAdder();

    Sender(Ledger ledger) {
        this.ledger = ledger;
    }

    Outcome send(Mutation mutation) {
        return count(ledger.send(mutation));
    }

    /** For what need not be sent, because the ledger shows it. */
    Outcome alreadySo() {
        return count(new Outcome.Stands(false));
    }

    /** Whether anything was sent that stands. */
    boolean hasSent() {
        return added.sum() > 0;
    }

    private Outcome count(Outcome outcome) {
        if (outcome instanceof Outcome.Stands stands) {
            (stands.isNew() ? added : before).increment();
        }
        return outcome;
    }

    String inWords() {
        return added.sum() + " commands added something, " + before.sum() + " found it there already";
    }
}
