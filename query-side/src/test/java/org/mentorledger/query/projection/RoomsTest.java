package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Facts.cycle;
import static org.mentorledger.query.Facts.defined;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

class RoomsTest {
    private final Ledger ledger = new Ledger();
    private final Note.Notes notes = new Note.Notes();
    private final Documents<Note> views = new Documents<>(ledger.generations(), Note.ROOM, notes.shelf);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anEventIsSeenByWhoeverWaitedForItsPlace() {
        ledger.with(notes);

        ledger.see("program:p1", defined("p1", "One"));

        assertThat(views.find("p1")).contains(new Note("p1", "One", 0));
        assertThat(views.listed("all")).hasSize(1);
    }

    @Test
    void whoWaitsForWhatDoesNotComeIsToldSo() {
        ledger.with(notes);

        assertThat(ledger.rooms()
                        .positions()
                        .await("program:p1", 0, Duration.ofMillis(200))
                        .join())
                .isFalse();
    }

    @Test
    void roomsThatTakeNoEventsOfAStreamAreNotWaitedFor() {
        ledger.with(notes);

        assertThat(ledger.rooms()
                        .positions()
                        .await("mentorship:m1", 7, Duration.ofSeconds(5))
                        .join())
                .isTrue();
    }

    @Test
    void thePooledProcessorRunsTheRoomsToo() {
        ledger.append("program:p1", defined("p1", "One"));

        ledger.with(true, notes);
        ledger.see("program:p1", cycle("p1", "c1", "Year"));

        assertThat(views.find("p1")).contains(new Note("p1", "One", 1));
    }

    @Test
    void aPoisonedEventIsParkedWithTheLaterOnesOfItsStreamWhileTheRestGoesOn() {
        ledger.with(notes);
        ledger.see("program:p1", defined("p1", "One"));

        ledger.append("program:p1", cycle("p1", "c1", "poison"));
        ledger.append("program:p1", cycle("p1", "c2", "Year"));
        ledger.see("program:p2", defined("p2", "Two"));
        ledger.awaitNoted("program:p1");

        assertThat(views.find("p1")).contains(new Note("p1", "One", 0));
        assertThat(views.find("p2")).contains(new Note("p2", "Two", 0));
        assertThat(ledger.parked(Note.ROOM.group()).sequenceSize("program:p1")).isEqualTo(2);
        assertThat(causes()).allMatch(cause -> !cause.contains("must not come into logs"));
    }

    @Test
    void whatIsParkedIsFoldedInOrderOnceItCanBe() {
        aPoisonedEventIsParkedWithTheLaterOnesOfItsStreamWhileTheRestGoesOn();
        notes.healed = true;

        assertThat(ledger.tryParkedAgain()).isEqualTo(1);
        ledger.see("program:p1", cycle("p1", "c3", "Year"));

        assertThat(views.find("p1")).contains(new Note("p1", "One", 3));
        assertThat(ledger.parked(Note.ROOM.group()).size()).isZero();
    }

    @Test
    void whatStillCannotBeFoldedStaysParked() {
        aPoisonedEventIsParkedWithTheLaterOnesOfItsStreamWhileTheRestGoesOn();

        assertThat(ledger.tryParkedAgain()).isZero();

        assertThat(ledger.parked(Note.ROOM.group()).sequenceSize("program:p1")).isEqualTo(2);
    }

    @Test
    void aRebuildParksWhatLiveWasParkedAndFoldsTheSame() {
        ledger.append("program:p1", defined("p1", "One"));
        ledger.append("program:p1", cycle("p1", "c1", "Year"));
        ledger.append("program:p1", cycle("p1", "c2", "poison"));
        ledger.append("program:p1", cycle("p1", "c3", "Year"));
        ledger.append("program:p2", defined("p2", "Two"));

        ledger.with(notes);

        assertThat(views.find("p1")).contains(new Note("p1", "One", 1));
        assertThat(views.find("p2")).contains(new Note("p2", "Two", 0));
        assertThat(ledger.parked(Note.ROOM.group()).sequenceSize("program:p1")).isEqualTo(2);
        ledger.awaitNoted("program:p1");

        ledger.see("program:p1", cycle("p1", "c4", "Year"));
        assertThat(ledger.parked(Note.ROOM.group()).sequenceSize("program:p1")).isEqualTo(3);
    }

    @Test
    void aRebuildOfManyBatchesEqualsWhatStoodLive() {
        ledger.with(notes);
        for (int i = 0; i < 700; i++) {
            String program = "p" + i % 300;
            ledger.append("program:" + program, i < 300 ? defined(program, "P" + i) : cycle(program, "c" + i, "Year"));
        }
        ledger.awaitNoted("program:p99");
        ledger.awaitNoted("program:p299");
        List<Document> live = stored();
        ledger.stop();
        ledger.loseViews();
        for (int i = 0; i < 1500; i++) {
            ledger.append("program:q" + i, defined("q" + i, "Q"));
        }

        ledger.with(notes);

        assertThat(live).hasSize(300);
        assertThat(stored()).containsAll(live).hasSize(1800);
    }

    @Test
    void roomsWithATokenGoOnWhereTheyStood() {
        ledger.with(notes);
        ledger.see("program:p1", defined("p1", "One"));
        ledger.stop();
        ledger.append("program:p1", cycle("p1", "c1", "Year"));

        ledger.with(notes);
        ledger.awaitNoted("program:p1");

        assertThat(views.find("p1")).contains(new Note("p1", "One", 1));
    }

    @Test
    void aRebuildThatWasInterruptedBeginsAgainFromNothing() {
        ledger.append("program:p1", defined("p1", "One"));
        Documents<Note> halfBuilt = views;
        halfBuilt.documents().insertOne(halfBuilt.document("p1", 99, new Note("p1", "Half", 42)));

        ledger.with(notes);

        assertThat(views.find("p1")).contains(new Note("p1", "One", 0));
    }

    @Test
    void mongoGoesAndComesBackAndNothingIsLost() {
        ledger.with(notes);
        ledger.see("program:p1", defined("p1", "One"));

        ledger.mongoGoes();
        for (int i = 0; i < 20; i++) {
            ledger.append("program:p1", cycle("p1", "c" + i, "Year"));
        }
        ledger.append("program:p2", defined("p2", "Two"));
        ledger.mongoComes();
        ledger.awaitNoted("program:p1");
        ledger.awaitNoted("program:p2");

        assertThat(views.find("p1")).contains(new Note("p1", "One", 20));
        assertThat(views.find("p2")).contains(new Note("p2", "Two", 0));
        assertThat(ledger.parked(Note.ROOM.group()).size()).isZero();
    }

    @Test
    void aWriteThatIsRefusedForItsContentIsParkedAndTheRestOfItsBatchStands() {
        ledger.append("program:p1", defined("p1", "Twin"));
        ledger.with(notes);
        views.documents().createIndex(Indexes.ascending("view.name"), new IndexOptions().unique(true));

        ledger.append("program:p2", defined("p2", "Twin"));
        ledger.append("program:p3", defined("p3", "Three"));
        ledger.append("program:p2", cycle("p2", "c1", "Year"));
        ledger.awaitNoted("program:p3");
        ledger.awaitNoted("program:p2");

        assertThat(views.find("p2")).isEmpty();
        assertThat(views.find("p3")).contains(new Note("p3", "Three", 0));
        assertThat(ledger.parked(Note.ROOM.group()).sequenceSize("program:p2")).isEqualTo(2);
        assertThat(ledger.parked(Note.ROOM.group()).amountOfSequences()).isEqualTo(1);
    }

    @Test
    void whatCannotBeStoredIsParkedAndTheRestOfItsBatchStands() {
        ledger.append("program:p1", defined("p1", "One"));
        ledger.append("program:p2", defined("p2", "unspeakable"));
        ledger.append("program:p3", defined("p3", "Three"));

        ledger.with(new Spoken.Projected());
        ledger.see("program:p4", defined("p4", "unspeakable"));

        Documents<Spoken> spoken = new Documents<>(ledger.generations(), Spoken.ROOM, Spoken.SHELF);
        assertThat(spoken.find(List.of("p1", "p2", "p3", "p4"))).containsOnlyKeys("p1", "p3");
        assertThat(ledger.parked(Spoken.ROOM.group()).amountOfSequences()).isEqualTo(2);
    }

    private List<Document> stored() {
        return ledger.database()
                .getCollection(new Generation(Note.ROOM, 0).collection("notes"))
                .find()
                .into(new ArrayList<>());
    }

    private List<String> causes() {
        List<String> causes = new ArrayList<>();
        for (DeadLetter<? extends EventMessage<?>> letter :
                ledger.parked(Note.ROOM.group()).deadLetterSequence("program:p1")) {
            letter.cause().ifPresent(cause -> causes.add(cause.type() + cause.message()));
        }
        return causes;
    }
}
