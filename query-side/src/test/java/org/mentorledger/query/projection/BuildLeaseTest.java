package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

class BuildLeaseTest {
    private static final String LEASE = "first-build";

    private final Ledger ledger = new Ledger();
    private final AtomicLong clock = new AtomicLong();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void oneNodeBuildsAndTheNextMayOnceItHasGivenTheLeaseBack() {
        BuildLease first = node();
        BuildLease second = node();

        assertThat(first.take()).isTrue();
        assertThat(second.take()).isFalse();
        first.close();
        assertThat(second.take()).isTrue();
        second.close();
    }

    @Test
    void whoSaysNothingThroughManyLooksIsTakenForDeadAndWhoSpeaksIsNot() {
        holds("dead");
        BuildLease waiting = node();
        looksInVain(waiting, 30);
        changed("$inc", "beat", 1L);
        looksInVain(waiting, 30);

        assertThat(waiting.take()).isTrue();
        waiting.close();
    }

    @Test
    void timeInWhichNobodyCouldLookDoesNotCount() {
        holds("away like all others");
        BuildLease waiting = node();
        looksInVain(waiting, 1);

        clock.addAndGet(TimeUnit.MINUTES.toNanos(5));

        looksInVain(waiting, 1);
    }

    @Test
    void whatIsItsOwnIsNotWaitedFor() {
        BuildLease cutOff = node();
        cutOff.take();

        assertThat(cutOff.take()).isTrue();
        cutOff.close();
    }

    @Test
    void whoHoldsItIsSureForAWhileAndThenAsksWhetherItIsLost() throws InterruptedException {
        BuildLease holding = node();
        holding.take();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(16));
        holding.prove();
        changed("$set", "holder", "other");
        clock.addAndGet(TimeUnit.SECONDS.toNanos(14));
        holding.prove();

        clock.addAndGet(TimeUnit.SECONDS.toNanos(2));
        assertThatThrownBy(holding::prove).isInstanceOf(BuildLease.Lost.class);
        assertThatThrownBy(holding::check).isInstanceOf(BuildLease.Lost.class);
        holding.close();
    }

    @Test
    void beforeWhatCountsTheDatabaseIsAskedInAnyCase() throws InterruptedException {
        BuildLease holding = node();
        holding.take();
        holding.proveNow();
        changed("$set", "holder", "other");

        assertThatThrownBy(holding::proveNow).isInstanceOf(BuildLease.Lost.class);
        holding.close();
    }

    @Test
    void whatIsGivenBackByWhoLostItStaysWithItsHolder() {
        BuildLease lost = node();
        lost.take();
        changed("$set", "holder", "other");

        lost.close();

        assertThat(node().take()).isFalse();
    }

    private void holds(String holder) {
        ledger.database()
                .getCollection("buildLease")
                .insertOne(new Document("_id", LEASE).append("holder", holder).append("beat", 7L));
    }

    private static void looksInVain(BuildLease waiting, int looks) {
        for (int look = 0; look < looks; look++) {
            assertThat(waiting.take()).isFalse();
        }
    }

    private BuildLease node() {
        return new BuildLease(ledger.database(), clock::get);
    }

    private void changed(String how, String field, Object value) {
        ledger.database()
                .getCollection("buildLease")
                .updateOne(new Document("_id", LEASE), new Document(how, new Document(field, value)));
    }
}
