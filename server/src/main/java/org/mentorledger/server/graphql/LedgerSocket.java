package org.mentorledger.server.graphql;

import jakarta.websocket.Session;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.support.GraphQlWebSocketMessage;
import org.springframework.graphql.server.support.GraphQlWebSocketMessageType;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.server.HandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** The socket of {@code graphql-transport-ws}, its messages read as strictly as bodies are; what is none ends it as the protocol says. */
final class LedgerSocket extends GraphQlWebSocketHandler {
    private static final String PROTOCOL = "graphql-transport-ws";
    private static final CloseStatus OTHER_PROTOCOL = new CloseStatus(4406, "Subprotocol not acceptable");
    private static final CloseStatus NO_MESSAGE = new CloseStatus(4400, "Invalid message");
    private static final CloseStatus READS_NOTHING = CloseStatus.POLICY_VIOLATION.withReason("Reads nothing");

    /** Of the container: without it, one message may wait for 20 seconds. */
    private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private static final StrictJson JSON = new StrictJson();

    private final SocketSeats seats;
    private final long sendTimeoutMillis;

    LedgerSocket(
            WebGraphQlHandler handler,
            Duration initTimeout,
            @Nullable Duration keepAlive,
            CorsConfiguration origins,
            SocketSeats seats,
            SubscriptionLimits limits) {
        super(handler, JSON, initTimeout, keepAlive, origins);
        this.seats = seats;
        this.sendTimeoutMillis = limits.sendTimeout().toMillis();
    }

    @Override
    public WebSocketHttpRequestHandler initWebSocketHttpRequestHandler(HandshakeHandler handshakes) {
        WebSocketHttpRequestHandler handler = super.initWebSocketHttpRequestHandler(handshakes);
        handler.getHandshakeInterceptors().add(new OwnPage());
        return handler;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        PacedSession paced = PacedSession.of(session);
        SocketEnd.of(paced);
        if (session instanceof NativeWebSocketSession container) {
            Objects.requireNonNull(container.getNativeSession(Session.class), "no session of the container")
                    .getUserProperties()
                    .put(SEND_TIMEOUT, sendTimeoutMillis);
        }
        if (!SocketSeat.of(seats, address(session), session.getAttributes()).take()) {
            SocketEnd.in(session.getAttributes()).close(SocketSeat.NO_ROOM);
            return;
        }
        super.afterConnectionEstablished(paced);
        if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
            SocketEnd.in(session.getAttributes()).close(OTHER_PROTOCOL);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        SocketSeat.in(session.getAttributes()).leave();
        PacedSession.in(session.getAttributes()).leaves();
        LastWord.of(session);
        super.afterConnectionClosed(session, status);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage text) throws Exception {
        if (!session.isOpen()) {
            return; // the container goes on reading until the client has answered its closing
        }
        PacedSession paced = PacedSession.in(session.getAttributes());
        GraphQlWebSocketMessageType type = type(text);
        if (type == null) {
            SocketEnd.in(session.getAttributes()).close(NO_MESSAGE);
            return;
        }
        if (!paced.mayHear(type == GraphQlWebSocketMessageType.PING)) {
            SocketEnd.in(session.getAttributes()).close(READS_NOTHING);
            return;
        }
        try {
            super.handleTextMessage(paced, text);
        } catch (ServerWebInputException noRequest) {
            SocketEnd.in(session.getAttributes()).close(NO_MESSAGE);
        }
    }

    private static String address(WebSocketSession session) {
        InetSocketAddress remote = session.getRemoteAddress();
        return remote == null ? "" : remote.getHostString();
    }

    /** Null of what is no message. */
    private static @Nullable GraphQlWebSocketMessageType type(TextMessage text) {
        try {
            return JSON.read(GraphQlWebSocketMessage.class, WrittenText.of(text.asBytes()))
                                    instanceof GraphQlWebSocketMessage message
                            && message.<Object>getPayload() instanceof Map
                    ? message.resolvedType()
                    : null;
        } catch (IOException | HttpMessageConversionException | IllegalStateException | IllegalArgumentException none) {
            return null;
        }
    }
}
