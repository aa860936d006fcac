package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentorledger.query.Facts.cycle;
import static org.mentorledger.query.Facts.defined;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.query.Ledger;
import org.mentorledger.query.access.Denied;

class RebuildsTest extends RebuildStory {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aRoomBuiltAnewIsTheSameAndGoesOn(boolean pooled) {
        aYear(1_200);
        ledger.with(pooled, notes);
        Map<Object, Document> before = stored(0);

        rebuild();

        assertThat(row().state()).isEqualTo(RebuildState.SWITCHED);
        assertThat(generation()).isEqualTo(1);
        assertThat(stored(1)).isEqualTo(before).hasSize(300);
        ledger.see("program:p1", cycle("p1", "later", "Year"));
        assertThat(views().find("p1")).contains(new Note("p1", "P1", 4));
        assertThat(stored(0)).isEqualTo(before);
    }

    @Test
    void nobodySeesFewerWhileItIsBuiltAndWhatIsWrittenMeanwhileIsThere() {
        aYear(600);
        ledger.with(notes);
        Documents<Note> read = views();
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Integer> asking = CompletableFuture.supplyAsync(() -> {
            int most = 0;
            while (!ended.get()) {
                int now = read.listed("all").stream().mapToInt(Note::cycles).sum();
                assertThat(now).isGreaterThanOrEqualTo(most);
                most = now;
            }
            return most;
        });
        CompletableFuture<Integer> writing = CompletableFuture.supplyAsync(() -> {
            int written = 0;
            while (!ended.get()) {
                ledger.see("program:p" + written % 300, cycle("p" + written % 300, "w" + written, "Year"));
                written++;
            }
            return written;
        });

        rebuild();
        rebuild();
        ended.set(true);

        assertThat(asking.orTimeout(20, TimeUnit.SECONDS).join()).isGreaterThanOrEqualTo(300);
        int written = writing.orTimeout(20, TimeUnit.SECONDS).join();
        assertThat(written).isPositive();
        assertThat(read.listed("all").stream().mapToInt(Note::cycles).sum()).isEqualTo(300 + written);
        assertThat(generation()).isEqualTo(2);
    }

    @Test
    void aSecondRebuildOfTheSameRoomIsRefusedWhileOneRuns() {
        aYear(10);
        ledger.with(notes);
        holdFolding();
        ledger.rooms().rebuilds().begin(List.of(ROOM), false);

        assertThatThrownBy(() -> ledger.rooms().rebuilds().begin(List.of(), true))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.code()).isEqualTo("REBUILD_RUNNING"));
        assertThatThrownBy(() -> ledger.rooms().rebuilds().begin(List.of("nowhere-v1"), false))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.code()).isEqualTo("NOT_FOUND"));
        notes.held.countDown();
        awaitEnd();

        assertThat(row().state()).isEqualTo(RebuildState.SWITCHED);
        assertThat(generation()).isEqualTo(1);
    }

    @Test
    void whatIsAbortedLeavesWhatWasReadAndNothingElse() {
        aYear(10);
        ledger.with(notes);
        Map<Object, Document> before = stored(0);
        holdFolding();
        ledger.rooms().rebuilds().begin(List.of(ROOM), false);

        ledger.rooms().rebuilds().abort(List.of());
        awaitEnd();

        assertThat(row().state()).isEqualTo(RebuildState.ABORTED);
        assertThat(generation()).isZero();
        assertThat(stored(0)).isEqualTo(before);
        Ledger.until(() -> collections().stream().noneMatch(name -> name.contains(".g")));
        notes.held.countDown();
        ledger.see("program:p1", cycle("p1", "later", "Year"));
    }

    @Test
    void whatIsKilledLeavesWhatWasReadAndTheNextStartClearsIt() {
        aYear(10);
        ledger.with(notes);
        rebuild();
        Map<Object, Document> before = stored(1);
        killedWhileItBuilds(2);

        ledger.with(notes);

        assertThat(row().state()).isEqualTo(RebuildState.INTERRUPTED);
        assertThat(generation()).isEqualTo(1);
        assertThat(stored(1)).isEqualTo(before);
        assertThat(collections()).noneMatch(name -> name.contains(".g2") || name.equals(ROOM + ".notes"));
        rebuild();
        assertThat(generation()).isEqualTo(3);
        assertThat(stored(3)).isEqualTo(before);
    }

    @Test
    void whatCouldNotBeClearedGoesWithTheNextStart() {
        aYear(10);
        ledger.with(notes);
        killedWhileItBuilds(1);
        ledger.database()
                .getCollection("generations")
                .updateOne(
                        Filters.eq(ROOM),
                        Updates.combine(Updates.set("state", RebuildState.ABORTED.name()), Updates.set("old", 1)));

        ledger.with(notes);

        assertThat(row().state()).isEqualTo(RebuildState.ABORTED);
        assertThat(collections()).noneMatch(name -> name.contains(".g"));
    }

    @Test
    void whatIsParkedStaysParkedAndIsTriedAgainWhereItIsReadNow() {
        ledger.append("program:p1", defined("p1", "One"));
        ledger.append("program:p1", cycle("p1", "c1", "poison"));
        ledger.append("program:p1", cycle("p1", "c2", "Year"));
        ledger.with(notes);

        rebuild();
        ledger.see("program:p1", cycle("p1", "c3", "Year"));

        assertThat(views().find("p1")).contains(new Note("p1", "One", 0));
        assertThat(ledger.parked(ROOM).sequenceSize("program:p1")).isEqualTo(3);
        notes.healed = true;
        assertThat(ledger.tryParkedAgain()).isEqualTo(1);
        assertThat(views().find("p1")).contains(new Note("p1", "One", 3));
        assertThat(ledger.parked(ROOM).size()).isZero();
    }

    @Test
    void whatIsParkedNoLongerIsFoldedAnew() {
        ledger.append("program:p1", defined("p1", "One"));
        ledger.append("program:p1", cycle("p1", "c1", "poison"));
        ledger.with(notes);
        notes.healed = true;

        verify();
        assertThat(row().difference()).isEqualTo(new RoomDifference("notes", "p1", "sequence"));
        rebuild();

        assertThat(views().find("p1")).contains(new Note("p1", "One", 1));
        assertThat(ledger.parked(ROOM).size()).isZero();
    }

    @Test
    void theGenerationThatIsReadIsGoneOnWithAfterARestart() {
        aYear(10);
        ledger.with(notes);
        rebuild();
        ledger.stop();
        ledger.append("program:p1", cycle("p1", "later", "Year"));

        ledger.with(notes);
        ledger.awaitNoted("program:p1");

        assertThat(generation()).isEqualTo(1);
        assertThat(views().find("p1")).contains(new Note("p1", "P1", 1));
        assertThat(collections()).doesNotContain(ROOM + ".notes");
    }
}
