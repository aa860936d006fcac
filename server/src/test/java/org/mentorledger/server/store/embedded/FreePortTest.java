package org.mentorledger.server.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void whatIsTakenIsLeft() throws IOException {
        int free = FreePort.find();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Iterator<Integer> candidates =
                    List.of(other.getLocalPort(), other.getLocalPort(), free).iterator();

            assertThat(FreePort.find(candidates::next)).isEqualTo(free);
        }
    }

    @Test
    void itIsNoneThatSystemsHandOutToWhoeverConnects() throws IOException {
        for (int i = 0; i < 100; i++) {
            assertThat(FreePort.find()).isBetween(20_000, 32_000);
        }
    }

    @Test
    void whereAllAreTakenItSaysSo() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> FreePort.find(other::getLocalPort))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is free");
        }
    }
}
