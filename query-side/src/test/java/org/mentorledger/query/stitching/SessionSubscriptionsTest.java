package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.query.Ledger;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import reactor.core.Disposable;

class SessionSubscriptionsTest {
    private static final Actor MIA = Api.actor("mia", Role.MENTOR);

    private final Ledger ledger = new Ledger();
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private volatile @Nullable String seen = "as planned";

    @BeforeEach
    void aRoomThatTakesSessions() {
        ledger.with(new Positioned());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aSessionIsToldAtOnceAndAgainAfterEachChange() throws InterruptedException {
        Disposable following = follow("s");
        assertThat(next()).isEqualTo("as planned of mia");

        seen = "confirmed";
        changes();
        assertThat(next()).isEqualTo("confirmed of mia");
        following.dispose();
    }

    @Test
    void whoMayNoLongerKnowItIsToldThatItIsNotThere() throws InterruptedException {
        Disposable following = follow("s");
        assertThat(next()).isEqualTo("as planned of mia");

        seen = null;
        changes();

        assertThat(next()).isInstanceOfSatisfying(Denied.class, denied -> {
            assertThat(denied.code()).isEqualTo("NOT_FOUND");
            assertThat(denied.field()).isEqualTo("id");
        });
        assertThat(following.isDisposed()).isTrue();
    }

    @Test
    void whatIsNoIdIsNotThere() {
        assertThatThrownBy(() -> follow("a b")).isInstanceOf(Denied.class);
    }

    private Disposable follow(String id) {
        BiFunction<String, Actor, Optional<?>> sight =
                (session, actor) -> Optional.ofNullable(seen).map(s -> s + " of " + actor.subject());
        return new SessionSubscriptions(ledger.rooms().changes(), sight)
                .sessionChanged(id, MIA)
                .subscribe(told::add, told::add);
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
