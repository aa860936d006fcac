package org.mentorledger.server.graphql;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.support.GraphQlWebSocketMessage;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/** The socket of {@code graphql-transport-ws}, its messages read as strictly as bodies are; what is none ends it as the protocol says. */
final class LedgerSocket extends GraphQlWebSocketHandler {
    private static final String PROTOCOL = "graphql-transport-ws";
    private static final CloseStatus OTHER_PROTOCOL = new CloseStatus(4406, "Subprotocol not acceptable");
    private static final CloseStatus NO_MESSAGE = new CloseStatus(4400, "Invalid message");
    private static final StrictJson JSON = new StrictJson();

    LedgerSocket(
            WebGraphQlHandler handler, Duration initTimeout, @Nullable Duration keepAlive, CorsConfiguration origins) {
        super(handler, JSON, initTimeout, keepAlive, origins);
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        SocketEnd.of(session);
        super.afterConnectionEstablished(session);
        if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
            SocketEnd.in(session.getAttributes()).close(OTHER_PROTOCOL);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage text) throws Exception {
        if (!isMessage(text)) {
            SocketEnd.in(session.getAttributes()).close(NO_MESSAGE);
            return;
        }
        try {
            super.handleTextMessage(session, text);
        } catch (ServerWebInputException noRequest) {
            SocketEnd.in(session.getAttributes()).close(NO_MESSAGE);
        }
    }

    private static boolean isMessage(TextMessage text) {
        try {
            return JSON.read(GraphQlWebSocketMessage.class, WrittenText.of(text.asBytes()))
                            instanceof GraphQlWebSocketMessage message
                    && message.resolvedType() != null
                    && message.<Object>getPayload() instanceof Map;
        } catch (IOException | HttpMessageConversionException | IllegalStateException | IllegalArgumentException none) {
            return false;
        }
    }
}
