package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.ProgramEvent.CycleOpened;
import org.mentorledger.query.Ledger;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;

class ChangesTest {
    private static final String STREAM = "program:p1";

    private final Ledger ledger = new Ledger();
    private final Note.Notes notes = new Note.Notes();
    private final Follower follower = new Follower();

    @AfterEach
    void close() {
        follower.dispose();
        ledger.close();
    }

    @Test
    void whoFollowsIsToldAtOnceAndAgainAfterEachChange() throws InterruptedException {
        ledger.with(notes);
        opens(0);

        changes().of(STREAM).subscribe(follower);
        assertThat(follower.next()).isEqualTo(0);
        opens(1);
        assertThat(follower.next()).isEqualTo(1);
        opens(2);
        assertThat(follower.next()).isEqualTo(2);
    }

    @Test
    void ofWhatDoesNotExistYetTheyAreToldThatNothingIs() throws InterruptedException {
        ledger.with(notes);

        changes().of(STREAM).subscribe(follower);

        assertThat(follower.next()).isEqualTo(-1);
        opens(0);
        assertThat(follower.next()).isEqualTo(0);
    }

    @Test
    void ofOtherStreamsTheyHearNothing() throws InterruptedException {
        ledger.with(notes);
        opens(0);
        changes().of(STREAM).subscribe(follower);
        assertThat(follower.next()).isEqualTo(0);

        ledger.see("program:p2", opening("p2", 0));
        opens(1);

        assertThat(follower.next()).isEqualTo(1);
    }

    @Test
    void whoIsSlowHearsOfTheLastChangeAndNotOfEachOne() throws InterruptedException {
        ledger.with(notes);
        opens(0);
        follower.most = 1;
        changes().of(STREAM).subscribe(follower);
        assertThat(follower.next()).isEqualTo(0);

        for (int i = 1; i <= 50; i++) {
            opens(i);
        }
        follower.request(Long.MAX_VALUE);

        long told = 1;
        while (follower.next() < 50) {
            told++;
        }
        assertThat(told).isLessThan(10);
    }

    @Test
    void changesThatAnotherNodeFoldedAreFoundByLooking() throws InterruptedException {
        ledger.with(true, notes);
        opens(0);
        Rooms elsewhere = new Rooms(ledger.database(), List.of(notes), true);
        try (Changes there = elsewhere.changes()) {
            there.of(STREAM).subscribe(follower);
            assertThat(follower.next()).isEqualTo(0);

            opens(1);

            assertThat(follower.next()).isEqualTo(1);
        }
    }

    @Test
    void nobodyIsWatchedForWhoHasLeft() throws InterruptedException {
        ledger.with(notes);
        Follower other = new Follower();
        changes().of(STREAM).subscribe(follower);
        changes().of(STREAM).subscribe(other);
        assertThat(follower.next()).isEqualTo(-1);
        assertThat(other.next()).isEqualTo(-1);
        assertThat(changes().followed()).isEqualTo(1);

        follower.cancel();
        assertThat(changes().followed()).isEqualTo(1);
        other.cancel();

        assertThat(changes().followed()).isZero();
    }

    @Test
    void aNodeThatStopsSendsItsFollowersAway() {
        ledger.with(notes);
        Mono<Throwable> end = changes()
                .of(STREAM)
                .then(Mono.<Throwable>empty())
                .onErrorResume(Mono::just)
                .cache();
        var waiting = end.toFuture();

        changes().close();

        assertThat(waiting.join()).isInstanceOf(CancellationException.class);
        assertThat(changes().followed()).isZero();
    }

    private Changes changes() {
        return ledger.rooms().changes();
    }

    private void opens(int number) {
        ledger.see(STREAM, opening("p1", number));
    }

    private static CycleOpened opening(String program, int number) {
        LocalDate day = LocalDate.parse("2026-02-01");
        return new CycleOpened(
                new ProgramId(program),
                new CycleId("c" + number),
                "Year",
                day,
                day.plusYears(1),
                day,
                "America/Toronto");
    }

    /** Takes what it asked for, and keeps it. */
    private static final class Follower extends BaseSubscriber<Long> {
        private final BlockingQueue<Long> told = new LinkedBlockingQueue<>();
        private long most = Long.MAX_VALUE;

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            subscription.request(most);
        }

        @Override
        protected void hookOnNext(Long position) {
            told.add(position);
        }

        long next() throws InterruptedException {
            return Objects.requireNonNull(told.poll(20, TimeUnit.SECONDS), "nothing was told");
        }
    }
}
