package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;
import org.mentorledger.query.access.Denied;

class RebuildsElsewhereTest {
    private static final String ROOM = Note.ROOM.group();

    private final Ledger ledger = new Ledger();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final RebuildsElsewhere rebuilds =
            new RebuildsElsewhere(List.of(Note.ROOM), new Register(ledger.database()));

    @BeforeEach
    void tell() {
        rebuilds.tells(bus);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aNodeThatKeepsTheRoomsIsTold() {
        ledger.with(new Note.Notes());
        new RebuildsTold(ledger.rooms().rebuilds()).subscribe(bus);

        assertThat(rebuilds.begin(List.of(ROOM), true))
                .extracting(RoomRebuild::room)
                .containsExactly(ROOM);
        Ledger.until(() -> rebuilds.rows(List.of()).get(0).state() == RebuildState.EQUAL);
    }

    @Test
    void whoAsksWhileNoNodeTakesTheOrderMayComeAgain() {
        assertThatThrownBy(() -> rebuilds.begin(List.of(), false)).isInstanceOf(CancellationException.class);

        bus.subscribe(RebuildOrder.COMMAND, order -> {
            throw new IllegalStateException("not at work yet");
        });
        assertThatThrownBy(() -> rebuilds.begin(List.of(), false)).isInstanceOf(CancellationException.class);
    }

    @Test
    void whatRunsAlreadyAndWhatIsNoRoomIsRefused() {
        bus.subscribe(RebuildOrder.COMMAND, order -> new RebuildOrder.Taken(false));

        assertThatThrownBy(() -> rebuilds.begin(List.of(ROOM), false))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.code()).isEqualTo("REBUILD_RUNNING"));
        assertThatThrownBy(() -> rebuilds.begin(List.of("nowhere-v1"), false))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.code()).isEqualTo("NOT_FOUND"));
    }
}
