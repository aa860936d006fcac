package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class SocketSeatTest {
    private final SocketSeats seats =
            new SocketSeats(new SubscriptionLimits(1, 10, 1, 10, 1, 3, 2, Duration.ofSeconds(1)));

    @Test
    void silentSocketsOfOneAddressLeaveRoomForThoseOfOthers() {
        assertThat(seat("a").take()).isTrue();
        assertThat(seat("a").take()).isTrue();
        assertThat(seat("a").take()).isFalse();

        assertThat(seat("b").take()).isTrue();
        assertThat(seat("c").take()).as("the fourth in all").isFalse();
    }

    @Test
    void whoSaysWhoseItIsOrLeavesMakesRoomAtItsAddress() {
        SocketSeat first = seat("a");
        SocketSeat second = seat("a");
        assertThat(first.take() && second.take()).isTrue();
        assertThat(first.takeFor("ada")).isTrue();
        second.leave();
        second.leave();

        assertThat(seat("a").take()).isTrue();
        assertThat(seat("a").take()).isTrue();
        SocketSeat refused = seat("a");
        assertThat(refused.take()).isFalse();
        refused.leave();
        assertThat(seat("a").take()).as("what had no seat gives none back").isFalse();
    }

    private SocketSeat seat(String address) {
        return SocketSeat.of(seats, address, new HashMap<>());
    }
}
