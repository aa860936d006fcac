package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.SlowReader;
import org.mentorledger.server.door.Socket;
import org.mentorledger.server.observing.LogCapture;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.socket.handler.ExceptionWebSocketHandlerDecorator;

/** Who is sent away and stays on the line: it is the node that hangs up. */
@SpringBootTest(
        classes = DoorNode.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "mentorledger.graphql.subscriptions.silent-sockets=1")
class SocketsEndTest {
    private static final String PROTOCOL = "graphql-transport-ws";
    private static final Duration SOON = Duration.ofSeconds(8);

    @TempDir
    static Path data;

    private final int port;

    SocketsEndTest(@LocalServerPort int port) {
        this.port = port;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @Test
    void whoeverIsSentAwayAndStaysIsHungUpOn() throws IOException {
        try (SlowReader other = SlowReader.opened(port, null)) {
            assertThat(other.closed()).isEqualTo(4406);
            try (SlowReader dances = saying("dance", 4400);
                    SlowReader asks = saying("subscribe", 4401);
                    Socket first = Socket.open(port);
                    SlowReader second = SlowReader.opened(port, PROTOCOL)) {
                assertThat(second.closed()).isEqualTo(1013);

                for (SlowReader staying : List.of(other, dances, asks, second)) {
                    assertThat(staying.isHungUpOn(SOON)).isTrue();
                }
                assertThat(first.hasEnded()).isFalse();
            }
        }
    }

    @Test
    void whatIsSaidAfterTheEndIsNotHeard() throws IOException {
        try (LogCapture told = LogCapture.of(ExceptionWebSocketHandlerDecorator.class, Level.INFO);
                SlowReader reader = saying("dance", 4400)) {
            reader.says(Map.of("type", "ping")).says(Map.of("type", "ping"));

            assertThat(reader.isHungUpOn(SOON)).isTrue();
            assertThat(told.messages(Level.INFO)).isEmpty();
        }
    }

    private SlowReader saying(String type, int status) throws IOException {
        SlowReader reader = SlowReader.opened(port, PROTOCOL);
        reader.says(Map.of("id", "1", "type", type, "payload", Map.of("query", "{ __typename }")));
        assertThat(reader.closed()).isEqualTo(status);
        return reader;
    }
}
