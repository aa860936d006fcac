package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class LateNotesTest {
    private final List<Integer> commands = new ArrayList<>();
    private final List<Runnable> soon = new ArrayList<>();
    private boolean away;
    private final LateNotes notes = new LateNotes(this::take, soon::add);

    @Test
    void whatWasNotedIsKnownAtOnceAndManyPlacesAreWrittenByOneCommandAMomentLater() {
        notes.add(Map.of("program:p1", 3L));
        notes.add(Map.of("program:p1", 4L, "program:p2", 0L));
        notes.add(Map.of("program:p1", 2L));

        assertThat(notes.of("program:p1")).isEqualTo(4);
        assertThat(commands).isEmpty();
        assertThat(soon).hasSize(1);
        soon.get(0).run();
        assertThat(commands).containsExactly(2);
        assertThat(notes.of("program:p1")).isEqualTo(-1);
    }

    @Test
    void whatCouldNotBeWrittenIsKnownYetAndWrittenWithTheNextToken() {
        notes.add(Map.of("program:p1", 3L));
        away = true;
        soon.get(0).run();
        assertThatThrownBy(notes::write).isInstanceOf(StoreAway.class);
        assertThat(notes.of("program:p1")).isEqualTo(3);

        away = false;
        notes.write();

        assertThat(commands).containsExactly(1);
    }

    @Test
    void moreThanMayWaitIsWrittenAtOnce() {
        IntStream.rangeClosed(0, 1_000).forEach(i -> notes.add(Map.of("program:p" + i, 0L)));

        assertThat(commands).containsExactly(1_001);
    }

    /** Else places of what is forgotten would come into the database after it was cleared. */
    @Test
    void forgettingWaitsForWhatIsOnItsWay() throws InterruptedException {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        LateNotes slow = new LateNotes(
                updates -> {
                    begun.countDown();
                    awaits(answered);
                    order.add("written");
                },
                soon::add);
        slow.add(Map.of("program:p1", 3L));
        Thread writing = new Thread(slow::write);
        Thread forgetting = new Thread(() -> {
            slow.clear();
            order.add("forgotten");
        });

        writing.start();
        begun.await();
        forgetting.start();
        while (forgetting.getState() != Thread.State.WAITING && forgetting.isAlive()) {
            Thread.onSpinWait();
        }
        answered.countDown();
        writing.join();
        forgetting.join();

        assertThat(order).containsExactly("written", "forgotten");
        assertThat(slow.of("program:p1")).isEqualTo(-1);
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(List<WriteModel<BsonDocument>> updates) {
        if (away) {
            throw new StoreAway(new IllegalStateException("away"));
        }
        if (!updates.isEmpty()) {
            commands.add(updates.size());
        }
    }
}
