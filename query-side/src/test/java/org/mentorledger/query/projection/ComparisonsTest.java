package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Facts.cycle;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

class ComparisonsTest extends RebuildStory {

    @Test
    void aComparisonFindsThatAllIsEqualAndDropsWhatItBuilt() {
        aYear(1_200);
        ledger.with(notes);

        verify();

        assertThat(row().state()).isEqualTo(RebuildState.EQUAL);
        assertThat(row().difference()).isNull();
        assertThat(generation()).isZero();
        Ledger.until(() -> collections().stream().noneMatch(name -> name.contains(".g")));
    }

    /** What was built has come further than what is read: that is no difference. */
    @Test
    void aRoomThatLagsIsComparedOnceItHasCaughtUp() {
        aYear(600);
        ledger.with(notes);
        ledger.processor(ROOM).shutDown();
        ledger.append("program:p1", cycle("p1", "late", "Year"));

        verify();

        assertThat(row().state()).isEqualTo(RebuildState.EQUAL);
    }

    @Test
    void aComparisonTellsTheFirstDocumentThatDiffersAndItsField() {
        aYear(600);
        ledger.with(notes);
        views().documents().updateOne(Filters.eq("p17"), Updates.set("view.name", "Somebody"));
        views().documents().deleteOne(Filters.eq("p99"));

        verify();

        assertThat(row().state()).isEqualTo(RebuildState.DIFFERENT);
        assertThat(row().difference()).isEqualTo(new RoomDifference("notes", "p17", "view.name"));
        assertThat(generation()).isZero();
    }

    @Test
    void aComparisonTellsOfADocumentThatIsMissingAndOfAListThatIsShort() {
        aYear(10);
        ledger.with(notes);
        views().lists().updateOne(Filters.eq("all"), Updates.pull("ids", "p3"));
        verify();
        assertThat(row().difference()).isEqualTo(new RoomDifference("notes.by", "all", "ids"));

        views().documents().deleteOne(Filters.eq("p5"));
        verify();

        assertThat(row().difference()).isEqualTo(new RoomDifference("notes", "p5", null));
    }
}
