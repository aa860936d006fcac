package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
    private long now = Long.MAX_VALUE - 1;
    private int asked;
    private boolean kept;
    private boolean away;
    private final Elsewhere elsewhere = new Elsewhere(this::store, () -> now);

    @Test
    void theStoreIsAskedOnceInASecond() {
        assertThat(elsewhere.isKept()).isFalse();
        kept = true;
        passes(Duration.ofMillis(999));
        assertThat(elsewhere.isKept()).isFalse();
        assertThat(asked).isEqualTo(1);

        passes(Duration.ofMillis(1));
        assertThat(elsewhere.isKept()).isTrue();
    }

    @Test
    void aStoreThatIsAwayTellsOfNobodyAndIsAskedAgainLater() {
        away = true;
        assertThat(elsewhere.isKept()).isFalse();
        assertThat(elsewhere.isKept()).isFalse();
        assertThat(asked).isEqualTo(1);

        away = false;
        kept = true;
        passes(Duration.ofSeconds(1));
        assertThat(elsewhere.isKept()).isTrue();
    }

    private void passes(Duration time) {
        now += time.toNanos();
    }

    private boolean store() {
        asked++;
        if (away) {
            throw new MongoException("away");
        }
        return kept;
    }
}
