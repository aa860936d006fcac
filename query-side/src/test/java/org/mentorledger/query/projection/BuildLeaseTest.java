package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

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
    void whoSaysNothingForLongIsTakenForDeadAndWhoSpeaksIsNot() {
        ledger.database()
                .getCollection("buildLease")
                .insertOne(new Document("_id", LEASE).append("holder", "dead").append("beat", 7L));
        BuildLease waiting = node();
        assertThat(waiting.take()).isFalse();

        clock.addAndGet(TimeUnit.SECONDS.toNanos(29));
        assertThat(waiting.take()).isFalse();
        changed("$inc", "beat", 1L);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(29));
        assertThat(waiting.take()).as("it spoke").isFalse();

        clock.addAndGet(TimeUnit.SECONDS.toNanos(31));
        assertThat(waiting.take()).isTrue();
        waiting.close();
    }

    @Test
    void whatIsGivenBackByWhoLostItStaysWithItsHolder() {
        BuildLease lost = node();
        lost.take();
        changed("$set", "holder", "other");

        lost.close();

        assertThat(node().take()).isFalse();
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
