package org.mentorledger.server.graphql;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import java.time.Duration;
import java.util.Objects;
import org.apache.tomcat.websocket.WsSession;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import reactor.core.publisher.Mono;

/**
 * How long the client of a socket that is closed has to answer: then its connection is dropped. The container waits for half a minute, and
 * for ever for a client that was refused at the opening; anybody could keep all connections so, without a token.
 */
final class LastWord {
    private static final Duration TIME = Duration.ofSeconds(2);
    private static final CloseReason NO_ANSWER = new CloseReason(CloseCodes.CLOSED_ABNORMALLY, "");

    private LastWord() {}

    /** Of that socket, which is open no more; of one that was answered nothing is left to drop. */
    static void of(WebSocketSession session) {
        if (session instanceof NativeWebSocketSession container) {
            WsSession connection =
                    Objects.requireNonNull(container.getNativeSession(WsSession.class), "no session of the container");
            Mono.delay(TIME).subscribe(over -> connection.onClose(NO_ANSWER));
        }
    }
}
