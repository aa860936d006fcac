package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentorledger.query.Facts.cycle;
import static org.mentorledger.query.Facts.defined;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;
import org.mentorledger.query.access.Denied;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ReplayTest {
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final String ROOM = Note.ROOM.group();

    private final Ledger ledger = new Ledger();
    private final Note.Notes notes = new Note.Notes();

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void ofRoomsThatHaveCaughtUpEachIsToldOnce() {
        ledger.append("program:p1", defined("p1", "One"));
        ledger.append("program:p1", cycle("p1", "c1", "Year"));
        ledger.with(notes);

        assertThat(follow().collectList().block(BOUND))
                .containsExactly(new ReplayProgress(ROOM, 1L, 1, true, 0, null, null));
    }

    @Test
    void aLedgerWithoutEventsIsDoneAtOnce() {
        ledger.with(notes);

        assertThat(follow().collectList().block(BOUND))
                .containsExactly(new ReplayProgress(ROOM, -1L, -1, true, 0, null, null));
    }

    @Test
    void itIsToldAtOnceThatARoomIsNotDoneAndOnceThatItIs() throws InterruptedException {
        notes.held = new CountDownLatch(1);
        ledger.append("program:p1", defined("p1", "One"));
        ledger.begin(false, notes);
        Flux<ReplayProgress> progress = follow().cache();

        assertThat(progress.blockFirst(BOUND)).isEqualTo(new ReplayProgress(ROOM, -1L, 0, false, 0, null, null));
        assertThat(ledger.rooms().isWhole()).isFalse();
        notes.held.countDown();

        List<ReplayProgress> all = progress.collectList().block(BOUND);
        assertThat(all).last().isEqualTo(new ReplayProgress(ROOM, 0L, 0, true, 0, null, null));
        assertThat(all).filteredOn(ReplayProgress::done).hasSize(1);
        assertThat(all).doesNotHaveDuplicates();
        assertThat(ledger.rooms().isWhole()).isTrue();
    }

    @Test
    void whoseRoomsAllStoodAtTheStartIsWholeBeforeTheyHaveCaughtUp() {
        ledger.with(notes);
        ledger.stop();
        othersKeepTheRooms(1);

        ledger.begin(false, notes);

        Ledger.until(() -> ledger.rooms().isWhole());
        assertThat(ledger.rooms().caughtUp()).isFalse();
    }

    @Test
    void aRoomThatAnotherNodeKeepsIsDone() {
        ledger.with(true, notes);
        ledger.stop();
        othersKeepTheRooms(3_600);

        ledger.begin(true, notes);

        assertThat(follow().last().block(BOUND)).isEqualTo(new ReplayProgress(ROOM, null, -1, true, 0, null, null));
        assertThat(ledger.rooms().caughtUp()).isTrue();
    }

    @Test
    void whoAsksForARoomHearsOfNoOther() {
        ledger.with(notes);
        ReplaySubscriptions subscriptions =
                new ReplaySubscriptions(ledger.rooms().replay());

        assertThat(subscriptions.replayProgress(ROOM).collectList().block(BOUND))
                .hasSize(1);
        assertThatThrownBy(() -> subscriptions.replayProgress("nowhere-v1"))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.field()).isEqualTo("room"));
    }

    @Test
    void aNodeThatStopsSendsItsFollowersAway() {
        notes.held = new CountDownLatch(1);
        ledger.append("program:p1", defined("p1", "One"));
        ledger.begin(false, notes);
        CompletableFuture<Throwable> end =
                follow().then().cast(Throwable.class).onErrorResume(Mono::just).toFuture();

        ledger.rooms().replay().close();

        assertThat(end.orTimeout(20, TimeUnit.SECONDS).join()).isInstanceOf(CancellationException.class);
        notes.held.countDown();
    }

    private Flux<ReplayProgress> follow() {
        return ledger.rooms().replay().of(room -> true);
    }

    /** Another node claims the tokens, and renews its claim for the last time after that many seconds. */
    private void othersKeepTheRooms(long seconds) {
        MongoCollection<Document> tokens = ledger.database().getCollection("trackingtokens");
        assertThat(tokens.updateMany(
                                Filters.eq("processorName", ROOM),
                                Updates.combine(
                                        Updates.set("owner", "another"),
                                        Updates.set("timestamp", System.currentTimeMillis() + 1_000 * seconds)))
                        .getModifiedCount())
                .isEqualTo(1);
    }
}
