package org.mentorledger.server.importing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays the ledger over HTTP: remembers what it was sent, and knows a repeated command again. */
final class PlayedLedger implements AutoCloseable {
    static final String TOKEN = "head.body.signature";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final Map<String, JsonNode> commands = new ConcurrentHashMap<>();
    private volatile Function<JsonNode, Optional<Answer>> script = request -> Optional.empty();
    private final Map<String, String> known = new ConcurrentHashMap<>(Map.of(
            "program",
            "{\"id\":\"p-1\",\"cycles\":[]}",
            "participant",
            "null",
            "mentorship",
            "null",
            "mentorships",
            "null",
            "session",
            "null"));

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each small answer waits 40 ms
    }

    PlayedLedger() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(threads);
        server.createContext("/graphql", this::handle);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What to answer instead of the usual, where this answers something. */
    void answering(Function<JsonNode, Optional<Answer>> answers) {
        script = answers;
    }

    /** What it answers to that question, and to whoever asks for it beside a receipt. */
    void knowing(String question, String json) {
        known.put(question, json);
    }

    /** Every request, in the order in which they came. */
    List<JsonNode> requests() {
        return List.copyOf(requests);
    }

    /** The inputs of every mutation of that name that came. */
    List<JsonNode> inputs(String mutation) {
        return requests.stream()
                .filter(request -> name(request).equals(mutation))
                .map(request -> request.path("variables").path("input"))
                .toList();
    }

    /** The field that a request asks for. */
    static String name(JsonNode request) {
        return request.path("query").asString("").replaceFirst("^[^{]*\\{\\s*(\\w+)[\\s\\S]*$", "$1");
    }

    private void handle(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        boolean admitted =
                ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        requests.add(request);
        Answer answer = admitted ? script.apply(request).orElseGet(() -> usual(request)) : new Answer(401, "{}");
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        if (answer.status() == Answer.LOST) {
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Answer usual(JsonNode request) {
        String name = name(request);
        String answer = known.get(name);
        if (answer != null) {
            return Answer.data(name, answer);
        }
        JsonNode input = request.path("variables").path("input");
        boolean isNew = commands.put(input.path("commandId").asString(), input) == null;
        return Answer.data(
                name,
                "{\"receipt\":{\"streamId\":\"s\",\"sequence\":0,\"outcome\":\"" + (isNew ? "DONE" : "ALREADY_SO")
                        + "\"},\"mentorship\":" + known.get("mentorship") + "}");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** An HTTP answer. */
    record Answer(int status, String body) {
        private static final int LOST = 0;

        /** The connection ends without an answer. */
        static Answer lost() {
            return new Answer(LOST, "");
        }

        static Answer data(String name, String json) {
            return new Answer(200, "{\"data\":{\"" + name + "\":" + json + "}}");
        }

        static Answer error(String code, String field, String message) {
            return new Answer(
                    200,
                    "{\"data\":null,\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\"" + code
                            + "\",\"field\":\"" + field + "\"}}]}");
        }
    }
}
