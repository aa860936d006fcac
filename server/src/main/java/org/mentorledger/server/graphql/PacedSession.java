package org.mentorledger.server.graphql;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.WebSocketSessionDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A socket that is told no more than it reads: of each thing that is followed the next change waits until the one before has
 * gone out, and who writes on and on without reading is sent away.
 */
final class PacedSession extends WebSocketSessionDecorator {
    private static final int UNREAD_AT_MOST = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(PacedSession.class);
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Sinks.Empty<Object>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger operations = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Sinks.Empty<Void> left = Sinks.empty();
    private volatile boolean isSending;

    private PacedSession(WebSocketSession session) {
        super(session);
    }

    /** Puts it among the attributes of that socket. */
    static PacedSession of(WebSocketSession session) {
        PacedSession paced = new PacedSession(session);
        session.getAttributes().put(PacedSession.class.getName(), paced);
        return paced;
    }

    /** That of the socket with those attributes. */
    static PacedSession in(Map<String, Object> attributes) {
        return (PacedSession) Objects.requireNonNull(attributes.get(PacedSession.class.getName()), "no socket of ours");
    }

    boolean isSending() {
        return isSending;
    }

    /**
     * Whether one more message may be taken; not from one who reads so little that many wait to be answered. Each ping is answered by
     * one message; of what else is said, what comes while something waits to be read counts so.
     */
    boolean mayHear(boolean isPing) {
        return (!isPing && !isSending) || unanswered.incrementAndGet() <= UNREAD_AT_MOST;
    }

    /** Whether one more operation may go on. */
    boolean begins(int atMost) {
        if (operations.incrementAndGet() <= atMost) {
            return true;
        }
        operations.decrementAndGet();
        return false;
    }

    void ends() {
        operations.decrementAndGet();
    }

    /** It is closed: nothing is followed over it any more, whatever else has had the same id. */
    void leaves() {
        left.tryEmitEmpty();
    }

    /**
     * The tellings under that id, each once the one before has gone out. Whoever has heard the last may ask for something else
     * under the same id before this here has ended: it forgets nothing but its own.
     */
    Flux<Object> paced(String id, Publisher<?> tellings) {
        AtomicReference<Sinks.@Nullable Empty<Object>> last = new AtomicReference<>();
        return Flux.from(tellings)
                .concatMap(
                        telling -> {
                            Sinks.Empty<Object> gone = Sinks.empty();
                            last.set(gone);
                            waiting.put(id, gone);
                            return Mono.<Object>just(telling).concatWith(gone.asMono());
                        },
                        1)
                .takeUntilOther(left.asMono())
                .doFinally(end -> {
                    Sinks.Empty<Object> mine = last.get();
                    if (mine != null) {
                        waiting.remove(id, mine);
                    }
                });
    }

    @Override
    public void sendMessage(WebSocketMessage<?> message) {
        if (isOpen() && isSent(message) && message instanceof TextMessage text && !waiting.isEmpty()) {
            String id = id(text);
            Sinks.Empty<Object> next = id == null ? null : waiting.get(id);
            if (next != null) {
                next.tryEmitEmpty();
            }
        }
    }

    /** Whoever does not take it is gone: the container ends the socket, and with it all that is followed over it. */
    private boolean isSent(WebSocketMessage<?> message) {
        isSending = true;
        try {
            super.sendMessage(message);
            return true;
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A socket took nothing more: {}", gone.getClass().getName());
            SocketEnd.in(getAttributes()).close(CloseStatus.SESSION_NOT_RELIABLE);
            return false;
        } finally {
            isSending = false;
            unanswered.updateAndGet(waiting -> Math.max(0, waiting - 1));
        }
    }

    /** Of a message as this node writes it: {@code id} is its first field, where it has one. */
    private static @Nullable String id(TextMessage text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text.asBytes())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("id")) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
            return null;
        }
    }
}
