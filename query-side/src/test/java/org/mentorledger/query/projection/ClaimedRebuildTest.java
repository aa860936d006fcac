package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

/** Another node has the room and does not let go of it. */
class ClaimedRebuildTest extends RebuildStory {

    @Test
    void aRebuildThatWaitsForTheRoomBeatsAndIsEndedWhenSomebodyAsks() {
        aYear(10);
        ledger.with(true, notes);
        ledger.database()
                .getCollection("trackingtokens")
                .updateMany(
                        Filters.eq("processorName", ROOM),
                        Updates.combine(
                                Updates.set("owner", "another"),
                                Updates.set("timestamp", System.currentTimeMillis() + 60_000)));
        ledger.rooms().rebuilds().begin(List.of(ROOM), false);
        Ledger.until(() -> entry().isHeld());
        long before = entry().beat();

        Ledger.until(() -> entry().beat() >= before + 2);
        ledger.rooms().rebuilds().abort(List.of());
        awaitEnd();

        assertThat(row().state()).isEqualTo(RebuildState.ABORTED);
        assertThat(generation()).isZero();
    }

    private RegisterEntry entry() {
        return ledger.generations().register().of(Note.ROOM).orElseThrow();
    }
}
