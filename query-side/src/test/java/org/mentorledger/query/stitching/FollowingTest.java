package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.query.Ledger;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Shown;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import reactor.core.Disposable;

class FollowingTest {
    private final Ledger ledger = new Ledger();
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private final AtomicInteger looks = new AtomicInteger();
    private volatile @Nullable String seen = "as planned";
    private volatile @Nullable String right = "reads all";
    private final AtomicInteger turnedAway = new AtomicInteger();
    private volatile boolean away;
    private volatile boolean doorAway;

    @BeforeEach
    void aRoomThatTakesSessions() {
        ledger.with(new Positioned());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theThingIsToldAtOnceAndAgainAfterEachChange() throws InterruptedException {
        Disposable following = follow();
        assertThat(next()).isEqualTo("as planned");

        seen = "confirmed";
        changes();
        assertThat(next()).isEqualTo("confirmed");
        following.dispose();
    }

    @Test
    void whoMayNoLongerKnowItIsToldAtTheNextChangeThatItIsNotThere() throws InterruptedException {
        Disposable following = follow();
        assertThat(next()).isEqualTo("as planned");

        seen = null;
        changes();

        assertThat(next()).isInstanceOfSatisfying(Denied.class, FollowingTest::isNotThere);
        assertThat(following.isDisposed()).isTrue();
    }

    @Test
    void soTheyAreWhenNothingChangesButTheirRight() throws InterruptedException {
        Disposable following = follow();
        assertThat(next()).isEqualTo("as planned");

        right = null;
        seen = null;

        assertThat(next()).isInstanceOfSatisfying(Denied.class, FollowingTest::isNotThere);
        assertThat(following.isDisposed()).isTrue();
    }

    @Test
    void whoMayReadLessThanBeforeIsShownThatMuch() throws InterruptedException {
        Disposable following = follow();
        assertThat(next()).isEqualTo("as planned");

        seen = "without names";
        right = "reads facts";

        assertThat(next()).isEqualTo("without names");
        following.dispose();
    }

    @Test
    void whileNothingChangesNothingIsTold() throws InterruptedException {
        Disposable following = follow();
        assertThat(next()).isEqualTo("as planned");

        Ledger.until(() -> looks.get() > 20);

        assertThat(told).isEmpty();
        following.dispose();
    }

    @Test
    void whileTheStoreIsAwayNobodyIsSentAway() throws InterruptedException {
        Disposable following = follow();
        assertThat(next()).isEqualTo("as planned");

        away = true;
        int before = looks.get();
        Ledger.until(() -> looks.get() > before + 5);
        away = false;
        right = null;
        seen = null;

        assertThat(next()).isInstanceOf(Denied.class);
        assertThat(following.isDisposed()).isTrue();
    }

    @Test
    void neitherAreTheyWhenItGoesAwayWhileTheThingIsReadAgain() throws InterruptedException {
        Disposable following = follow();
        assertThat(next()).isEqualTo("as planned");

        doorAway = true;
        right = "reads facts";
        seen = "without names";
        Ledger.until(() -> turnedAway.get() > 2);
        doorAway = false;

        assertThat(next()).isEqualTo("without names");
        following.dispose();
    }

    private static void isNotThere(Denied denied) {
        assertThat(denied.code()).isEqualTo("NOT_FOUND");
        assertThat(denied.field()).isEqualTo("id");
    }

    private Disposable follow() {
        return new Following(ledger.rooms().changes(), Duration.ofMillis(10))
                .of("session:s", this::shown)
                .subscribe(told::add, told::add);
    }

    private Optional<Shown<String>> shown() {
        if (doorAway) {
            turnedAway.incrementAndGet();
            throw new MongoException("away");
        }
        String then = right;
        return Optional.ofNullable(seen)
                .map(view -> new Shown<>(view, () -> {
                    looks.incrementAndGet();
                    if (away) {
                        throw new MongoException("away");
                    }
                    return then != null && then.equals(right);
                }));
    }

    private void changes() {
        ledger.see(
                "session:s",
                new PlanningEvent.Confirmed(new SessionId("s"), LocalDate.parse("2026-06-10"), "America/Toronto"));
    }

    private Object next() throws InterruptedException {
        Object next = told.poll(20, TimeUnit.SECONDS);
        return next == null ? "nothing was told" : next;
    }

    /** A room that shows nothing of sessions, but notes how far it came. */
    private static final class Positioned implements Projection {
        @Override
        public Room room() {
            return new Room("positioned", 1, Set.of("session"));
        }

        @Override
        public List<? extends Shelf<?>> shelves() {
            return List.of();
        }

        @Override
        public Set<Class<? extends LedgerEvent>> ignored() {
            return Set.of(PlanningEvent.class);
        }
    }
}
