package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentorledger.query.Facts.cycle;
import static org.mentorledger.query.Facts.defined;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.query.Ledger;

class RoomStoreTest {
    private static final String P1 = "program:p1";

    private final Ledger ledger = new Ledger();
    private final Note.Notes notes = new Note.Notes();
    private final RoomStore alone = store(false);
    private final DomainEventMessage<?> begun = event(0, defined("p1", "One"));

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aDocumentIsReadOnceAndFoldedOnFromWhatItBecame() {
        folds(alone, begun);
        note(alone).updateOne(Filters.eq("p1"), Updates.set("view.name", "Changed behind its back"));

        folds(alone, event(1, cycle("p1", "c1", "Year")));

        assertThat(shown(alone)).isEqualTo(new Note("p1", "One", 1));
    }

    @Test
    void whereOthersMayWriteItIsReadEachTime() {
        RoomStore shared = store(true);
        folds(shared, begun);
        note(shared).updateOne(Filters.eq("p1"), Updates.set("view.name", "Another"));

        folds(shared, event(1, cycle("p1", "c1", "Year")));

        assertThat(shown(shared)).isEqualTo(new Note("p1", "Another", 1));
    }

    @Test
    void onceTheClaimWasTakenAnewItIsReadAgain() {
        folds(alone, begun);
        note(alone).updateOne(Filters.eq("p1"), Updates.set("view.name", "By another node"));

        alone.readsAnew();
        folds(alone, event(1, cycle("p1", "c1", "Year")));

        assertThat(shown(alone)).isEqualTo(new Note("p1", "By another node", 1));
    }

    @Test
    void anEventThatComesAgainChangesNothingWhetherOrNotItsDocumentIsRemembered() {
        folds(alone, begun);
        folds(alone, event(1, cycle("p1", "c1", "Year")));

        folds(alone, event(1, cycle("p1", "c1", "Year")));
        alone.readsAnew();
        folds(alone, event(1, cycle("p1", "c1", "Year")));

        assertThat(shown(alone)).isEqualTo(new Note("p1", "One", 1));
    }

    @Test
    void whatWasNewAndIsThereByNowIsReadAgain() {
        Desk slow = new Desk(alone, () -> {});
        slow.lay(List.of(begun));
        slow.fold(begun);
        folds(alone, begun);
        folds(alone, event(1, cycle("p1", "c1", "Year")));

        assertThatThrownBy(slow::write).isInstanceOf(StoreAway.class);
        folds(alone, begun);

        assertThat(shown(alone)).isEqualTo(new Note("p1", "One", 1));
    }

    /** Written whole, it would stand there without the events of all others, and without its lists. */
    @Test
    void whatIsRememberedIsNotWrittenIntoADatabaseThatCameBackWithoutIt() {
        folds(alone, begun);
        note(alone).drop();

        assertThatThrownBy(() -> folds(alone, event(1, cycle("p1", "c1", "Year"))))
                .isInstanceOf(StoreAway.class);

        assertThat(note(alone).countDocuments()).isZero();
        folds(alone, begun);
        assertThat(shown(alone)).isEqualTo(new Note("p1", "One", 0));
    }

    @Test
    void aPlaceIsKnownAtOnceAndInTheDatabaseOnceWritten() {
        folds(alone, begun);
        assertThat(alone.position(P1)).isZero();
        assertThat(alone.positions().countDocuments()).isZero();

        alone.writeNotes();

        assertThat(alone.positions().countDocuments()).isEqualTo(1);
        assertThat(alone.position(P1)).isZero();
    }

    @Test
    void whereOthersMayLookAPlaceIsWrittenWithItsDocuments() {
        RoomStore shared = store(true);

        folds(shared, begun);

        assertThat(shared.positions().countDocuments()).isEqualTo(1);
    }

    private RoomStore store(boolean shared) {
        return new RoomStore(ledger.database(), notes, 0, shared, soon -> {});
    }

    private void folds(RoomStore store, DomainEventMessage<?> event) {
        Desk desk = new Desk(store, () -> {});
        desk.lay(List.of(event));
        desk.fold(event);
        desk.write();
    }

    private static MongoCollection<BsonDocument> note(RoomStore store) {
        return store.shelves().iterator().next().documents();
    }

    private Note shown(RoomStore store) {
        return new Documents<>(ledger.database(), store.generation(), notes.shelf, 0)
                .find("p1")
                .orElseThrow();
    }

    private static DomainEventMessage<?> event(long sequence, LedgerEvent event) {
        return new GenericDomainEventMessage<>("program", P1, sequence, event);
    }
}
