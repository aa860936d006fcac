package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LateTokenTest {
    private static final String ROOM = "notes-v1";

    private final List<String> done = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private final Kept kept = new Kept();
    private final LateToken token = new LateToken(kept, () -> done.add("notes"), true, clock::get);

    @Test
    void theFirstIsStoredAtOnceAndThenTheLastOfHalfASecondAfterTheNotesThatItStandsFor() {
        stores(1);
        stores(2);
        stores(3);
        assertThat(done).containsExactly("claim", "notes", "token 1");

        passes(500);
        stores(4);

        assertThat(done).endsWith("claim", "notes", "token 4").hasSize(6);
    }

    @Test
    void whatWaitsIsStoredByWhoeverRenewsTheClaimOrGivesItUp() {
        stores(1);
        stores(2);
        passes(1_000);
        token.extend(ROOM, 0);
        stores(3);
        token.write();

        assertThat(done).contains("token 2", "token 3");
        assertThat(token.write()).isFalse();
    }

    @Test
    void whatHasToBeIsStoredAtOnce() {
        stores(1);

        token.store(new GlobalSequenceTrackingToken(2), ROOM, 0, true);

        assertThat(done).endsWith("token 2");
    }

    @Test
    void whereTheClaimIsLostNothingThatWaitsIsStored() {
        stores(1);
        stores(2);
        kept.lost = true;

        assertThatThrownBy(token::write).isInstanceOf(UnableToClaimTokenException.class);
        token.isReleased();
        kept.lost = false;

        assertThat(token.write()).isFalse();
        assertThat(done).doesNotContain("token 2");
    }

    @Test
    void aReadingIsReliedOnWhileTheClaimWasSeenAMomentAgoAndElseTheClaimIsLookedAt() {
        stores(1);
        kept.lost = true;
        passes(49);
        token.prove(ROOM, 0);

        passes(1);

        assertThatThrownBy(() -> token.prove(ROOM, 0)).isInstanceOf(StoreAway.class);
    }

    @Test
    void whereOthersMayTakeTheRoomEachTokenIsStored() {
        LateToken shared = new LateToken(kept, () -> done.add("notes"), false, clock::get);

        shared.store(new GlobalSequenceTrackingToken(1), ROOM, 0, false);
        shared.store(new GlobalSequenceTrackingToken(2), ROOM, 0, false);

        assertThat(done).containsExactly("notes", "token 1", "notes", "token 2");
    }

    @Test
    void whereOthersMayTakeTheRoomATokenThatCouldNotBeStoredIsNotStoredLater() {
        LateToken shared = new LateToken(kept, () -> done.add("notes"), false, clock::get);
        kept.lost = true;
        assertThatThrownBy(() -> shared.store(new GlobalSequenceTrackingToken(1), ROOM, 0, false))
                .isInstanceOf(UnableToClaimTokenException.class);
        kept.lost = false;

        assertThat(shared.write()).isFalse();
        assertThat(done).containsExactly("notes");
    }

    private void stores(long position) {
        token.store(new GlobalSequenceTrackingToken(position), ROOM, 0, false);
    }

    private void passes(long millis) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private final class Kept extends InMemoryTokenStore {
        private boolean lost;

        @Override
        public void storeToken(@Nullable TrackingToken stored, String processor, int segment) {
            if (lost) {
                throw new UnableToClaimTokenException("lost");
            }
            done.add("token " + (stored == null ? "" : stored.position().orElseThrow()));
        }

        @Override
        public void extendClaim(String processor, int segment) {
            if (lost) {
                throw new UnableToClaimTokenException("lost");
            }
            done.add("claim");
        }
    }
}
