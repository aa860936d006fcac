package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Facts.cycle;
import static org.mentorledger.query.Facts.defined;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.UnknownEvent;
import org.mentorledger.query.Ledger;
import org.mentorledger.query.NewerVersion;

class UnknownEventsTest {
    private static final String GROUP = Note.ROOM.group();
    private static final String BESIDE = "beside-v1";

    private final Ledger ledger = new Ledger();
    private final NewerVersion newer = new NewerVersion();
    private final Note.Notes notes = new Note.Notes();
    private final Documents<Note> views = new Documents<>(ledger.generations(), Note.ROOM, notes.shelf);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aRoomStandsStillBeforeWhatANewerVersionSaidWhileRoomsOfOtherStreamsGoOn() {
        ledger.with(notes, new Beside());
        ledger.see("program:p1", defined("p1", "One"));

        ledger.append("program:p1", newer.says("program.Unheard", "1", cycle("p1", "c1", "Year")));
        ledger.append("program:p2", defined("p2", "Two"));
        standsStill();
        Ledger.until(() -> position(BESIDE) >= 2);

        assertThat(views.find("p1")).contains(new Note("p1", "One", 0));
        assertThat(views.find("p2")).isEmpty();
        assertThat(ledger.parked(GROUP).size()).isZero();
        assertThat(inError(BESIDE)).isFalse();
    }

    /** Of an Error Axon tells nobody, and never tries again: the room would stand still, and health would say that it is well. */
    @Test
    void whereThisNodeIsAtItsEndTheEventIsTriedAgain() {
        ledger.with(notes, new Beside());
        notes.befalls = new StackOverflowError();
        ledger.append("program:p1", defined("p1", "One"));
        Ledger.until(() -> inError(GROUP));

        notes.befalls = null;
        ledger.awaitNoted("program:p1");
        assertThat(views.find("p1")).contains(new Note("p1", "One", 0));
        assertThat(ledger.parked(GROUP).size()).isZero();
    }

    @Test
    void itGoesOnByItselfOnceTheEventIsKnown() {
        aRoomStandsStillBeforeWhatANewerVersionSaidWhileRoomsOfOtherStreamsGoOn();

        newer.isRunHere();
        ledger.awaitNoted("program:p2");

        assertThat(views.find("p1")).contains(new Note("p1", "One", 1));
        assertThat(views.find("p2")).contains(new Note("p2", "Two", 0));
    }

    @Test
    void aNewerRevisionStopsItAsANewNameDoes() {
        ledger.with(notes);

        ledger.append("program:p1", newer.says("program.Defined", "99", defined("p1", "One")));
        standsStill();

        assertThat(views.find("p1")).isEmpty();
        assertThat(ledger.parked(GROUP).size()).isZero();
    }

    @Test
    void behindParkedEventsOfItsStreamItIsNotParkedEither() {
        ledger.with(notes);
        ledger.see("program:p1", defined("p1", "One"));
        ledger.append("program:p1", cycle("p1", "c1", "poison"));
        ledger.awaitNoted("program:p1");

        ledger.append("program:p1", newer.says("program.Unheard", "1", cycle("p1", "c2", "Year")));
        standsStill();

        assertThat(ledger.parked(GROUP).sequenceSize("program:p1")).isEqualTo(1);
    }

    @Test
    void aRebuildShowsWhatCameBeforeBuildsTheOtherRoomsAndIsNotReady() {
        ledger.append("program:p1", defined("p1", "One"));
        ledger.append("program:p2", defined("p2", "Two"));
        ledger.append("program:p1", newer.says("program.Unheard", "1", cycle("p1", "c1", "Year")));
        ledger.append("program:p1", cycle("p1", "c2", "Year"));

        ledger.begin(false, notes, new Beside());
        standsStill();
        Ledger.until(() -> position(BESIDE) >= 3);

        assertThat(views.find("p1")).contains(new Note("p1", "One", 0));
        assertThat(views.find("p2")).contains(new Note("p2", "Two", 0));
        assertThat(ledger.rooms().caughtUp()).isFalse();

        newer.isRunHere();
        ledger.awaitNoted("program:p1");
        assertThat(views.find("p1")).contains(new Note("p1", "One", 2));
        Ledger.until(() -> ledger.rooms().caughtUp());
    }

    private void standsStill() {
        Ledger.until(() -> inError(GROUP));
        assertThat(ledger.processor(GROUP).processingStatus().values())
                .extracting(EventTrackerStatus::getError)
                .allMatch(UnknownEvent.class::isInstance);
    }

    private boolean inError(String group) {
        StreamingEventProcessor processor = ledger.processor(group);
        return processor.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
    }

    private long position(String group) {
        return ledger.processor(group).processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(-1))
                .min()
                .orElse(-1);
    }

    /** A room of other streams. */
    private static final class Beside implements Projection {
        @Override
        public Room room() {
            return new Room("beside", 1, Set.of("mentorship"));
        }

        @Override
        public List<Shelf<?>> shelves() {
            return List.of();
        }

        @Override
        public Set<Class<? extends LedgerEvent>> ignored() {
            return Set.of();
        }
    }
}
