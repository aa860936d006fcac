package org.mentorledger.server.importing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphQlEndpointTest {

    /** As behind a way that breaks without a word: the head of the answer is there, the rest never comes. */
    @Test
    void anAnswerThatStopsInItsMiddleIsNone() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answerHalf(silent), "silent");
            server.setDaemon(true);
            server.start();
            GraphQlEndpoint endpoint = new GraphQlEndpoint(
                    URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/graphql"),
                    "token",
                    new Patience(2, Duration.ofMillis(1)),
                    1);

            assertThatThrownBy(() -> endpoint.post(Map.of("query", "{ __typename }")))
                    .isInstanceOf(Halt.class)
                    .hasMessageContaining("did not answer, after 2 attempts");
        }
    }

    @SuppressWarnings("resource") // a guest is kept waiting until the server ends
    private static void answerHalf(ServerSocket server) {
        try {
            while (true) {
                Socket guest = server.accept();
                guest.getInputStream().read();
                guest.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
                                .getBytes(US_ASCII));
                guest.getOutputStream().flush();
            }
        } catch (IOException closed) {
            // the test has ended
        }
    }
}
