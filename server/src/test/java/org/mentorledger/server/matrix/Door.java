package org.mentorledger.server.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.Socket;
import org.mentorledger.server.token.SigningKey;
import org.mentorledger.server.token.TokenMint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where everybody asks, each with a token of their own. */
final class Door {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONG = Duration.ofHours(1);

    private final Knock knock;
    private final int port;
    private final TokenMint mint;
    private final Map<Asker, String> tokens = new EnumMap<>(Asker.class);

    Door(int port, Path data) {
        this.knock = new Knock(port);
        this.port = port;
        try {
            this.mint = new TokenMint(SigningKey.read(data).orElseThrow(), TokenMint.EMBEDDED, TokenMint.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back. */
    record Answer(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        JsonNode data() {
            return json().path("data");
        }

        /** The code of the first error; null: none. */
        @Nullable
        String code() {
            JsonNode errors = json().path("errors");
            return errors.isEmpty()
                    ? null
                    : errors.path(0).path("extensions").path("code").asString("without a code");
        }
    }

    Answer ask(Asker asker, String document, Map<String, ?> variables) {
        String token = asker.subject == null ? null : tokens.computeIfAbsent(asker, this::token);
        return ask(token, document, variables);
    }

    Answer ask(@Nullable String token, String document, Map<String, ?> variables) {
        HttpResponse<String> response = token == null
                ? knock.send(
                        "POST",
                        "/graphql",
                        JSON.writeValueAsString(Map.of("query", document, "variables", variables)),
                        "Content-Type",
                        "application/json")
                : knock.ask(token, document, variables);
        return new Answer(response.statusCode(), response.body());
    }

    /** The first thing that whoever follows is told; before whom the socket is closed, a code that says so. */
    Answer follow(Asker asker, String document) {
        try (Socket socket = Socket.open(port)) {
            if (asker.role == null) {
                socket.say(Map.of("type", "connection_init", "payload", payload(asker)));
                int end = socket.end();
                return refused(end == 4_401 ? "UNAUTHENTICATED" : end == 4_403 ? "FORBIDDEN" : "closed with " + end);
            }
            JsonNode told = socket.of(tokens.computeIfAbsent(asker, this::token))
                    .asks("1", document)
                    .hear();
            return told.path("type").asString().equals("error")
                    ? new Answer(200, JSON.writeValueAsString(Map.of("errors", told.path("payload"))))
                    : new Answer(200, JSON.writeValueAsString(told.path("payload")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> payload(Asker asker) {
        return asker.subject == null
                ? Map.of()
                : Map.of("Authorization", "Bearer " + tokens.computeIfAbsent(asker, this::token));
    }

    private static Answer refused(String code) {
        return new Answer(
                401, JSON.writeValueAsString(Map.of("errors", List.of(Map.of("extensions", Map.of("code", code))))));
    }

    private String token(Asker asker) {
        return token(asker.role, String.valueOf(asker.subject), asker.body);
    }

    String token(@Nullable Role role, String subject, @Nullable String body) {
        return mint.mint(subject, role == null ? List.of() : List.of(role), body, Instant.now(), LONG);
    }
}
