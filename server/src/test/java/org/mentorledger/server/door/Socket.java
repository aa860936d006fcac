package org.mentorledger.server.door;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of {@code graphql-transport-ws} that knows nothing but how to send text and to keep what comes. */
public final class Socket implements WebSocket.Listener, AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();

    @Nullable
    private WebSocket socket;

    private Socket() {}

    /** Opens one; fails when the handshake is refused. */
    public static Socket open(int port, String... headers) {
        return open(port, "graphql-transport-ws", headers);
    }

    /** Opens one of that protocol, or of none. */
    public static Socket open(int port, @Nullable String protocol, String[] headers) {
        Socket listening = new Socket();
        WebSocket.Builder opening = HTTP.newWebSocketBuilder();
        if (protocol != null) {
            opening.subprotocols(protocol);
        }
        for (int i = 0; i < headers.length; i += 2) {
            opening.header(headers[i], headers[i + 1]);
        }
        listening.socket = opening.buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), listening)
                .join();
        return listening;
    }

    /** Says whose it is, and hears that this is well. */
    public Socket of(String token) throws InterruptedException {
        say(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token)));
        String answer = hear().path("type").asString();
        if (!answer.equals("connection_ack")) {
            throw new AssertionError(answer);
        }
        return this;
    }

    /** Asks for something under that id. */
    public Socket asks(String id, String query) {
        return say(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query)));
    }

    public Socket say(Map<String, ?> message) {
        return say(JSON.writeValueAsString(message));
    }

    public Socket say(String text) {
        if (socket != null) {
            socket.sendText(text, true).join();
        }
        return this;
    }

    /** The next message, pings aside. */
    public JsonNode hear() throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < until) {
            boolean last = closed.isDone();
            JsonNode message = messages.poll(50, TimeUnit.MILLISECONDS);
            if (message != null && !message.path("type").asString().equals("ping")) {
                return message;
            }
            if (message == null && last) {
                break;
            }
        }
        throw new AssertionError(closed.isDone() ? "closed with " + closed.join() : "nothing was said");
    }

    /** Whether the node has closed it. */
    public boolean hasEnded() {
        return closed.isDone();
    }

    /** The status with which the node closes it. */
    public int end() {
        return closed.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            messages.add(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        closed.complete(status);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
