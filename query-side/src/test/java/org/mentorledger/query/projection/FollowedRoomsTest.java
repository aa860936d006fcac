package org.mentorledger.query.projection;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

/** Other nodes rebuild rooms of this one. */
class FollowedRoomsTest extends RebuildStory {

    @Test
    void aRoomThatCannotBeLookedAfterKeepsNoOtherFromIt() {
        ledger.with(true, notes, new SlowNotes());
        String behind = SlowNotes.ROOM.group();

        held(ROOM, "a beat that is no number");
        held(behind, 1L);

        Ledger.until(() -> !ledger.processor(behind).isRunning());
    }

    private void held(String room, Object beat) {
        ledger.database()
                .getCollection("generations")
                .insertOne(new Document("_id", room)
                        .append("live", 0)
                        .append("held", true)
                        .append("builder", "other")
                        .append("state", RebuildState.BUILDING.name())
                        .append("beat", beat));
    }
}
