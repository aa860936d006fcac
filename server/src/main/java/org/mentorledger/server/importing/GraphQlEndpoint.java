package org.mentorledger.server.importing;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Posts GraphQL requests, and again while nothing, or nothing final, comes back. Redirects are not followed: they could carry the token elsewhere. */
public final class GraphQlEndpoint {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<Integer> FOR_NOW = Set.of(429, 500, 502, 503, 504);
    private static final Set<String> CODES_FOR_NOW = Set.of("UNAVAILABLE", "RATE_LIMITED", "TIMEOUT");
    /** How often it waits as it was told to: that the ledger does not answer cannot be said then. */
    private static final int TOLD_TO_WAIT = 200;

    private static final long ANSWER_SECONDS = 60;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI uri;
    private final String token;
    private final Patience patience;
    private final long answerSeconds;

    GraphQlEndpoint(URI uri, String token, Patience patience) {
        this(uri, token, patience, ANSWER_SECONDS);
    }

    /** @param answerSeconds within which an answer has come, to its end */
    GraphQlEndpoint(URI uri, String token, Patience patience, long answerSeconds) {
        this.uri = uri;
        this.token = token;
        this.patience = patience;
        this.answerSeconds = answerSeconds;
    }

    /** The answer, with {@code data} or {@code errors} that are final. */
    public JsonNode post(Map<String, ?> request) {
        String body = JSON.writeValueAsString(request);
        int told = 0;
        for (int attempt = 1; ; attempt++) {
            JsonNode answer = once(body);
            if (answer != null && !isForNow(answer)) {
                return answer;
            }
            long seconds = secondsToWait(answer);
            if (seconds > 0 && told < TOLD_TO_WAIT) {
                told++;
                attempt--;
                patience.waitFor(seconds);
                continue;
            }
            if (attempt == patience.attempts()) {
                throw Halt.unreachable("The ledger did not answer, after " + attempt + " attempts.");
            }
            patience.waitAfter(attempt);
        }
    }

    private @Nullable JsonNode once(String body) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json;q=0.9")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        CompletableFuture<HttpResponse<String>> coming =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return answer(coming.get(answerSeconds, SECONDS)); // a limit of the request's own ends with the headers
        } catch (ExecutionException lost) {
            return null;
        } catch (TimeoutException silent) {
            coming.cancel(true);
            return null;
        } catch (InterruptedException stopped) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw Halt.unreachable("It was stopped.");
        }
    }

    private static @Nullable JsonNode answer(HttpResponse<String> response) {
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            throw Halt.notAdmitted("The ledger does not admit this token.");
        }
        JsonNode answer = json(response.body());
        if (answer.has("data") || answer.path("errors").isArray()) {
            return answer;
        }
        if (FOR_NOW.contains(response.statusCode())) {
            return null;
        }
        throw Halt.unreachable(
                "What answers at this address is no ledger (HTTP status " + response.statusCode() + ").");
    }

    private static boolean isForNow(JsonNode answer) {
        for (JsonNode error : answer.path("errors")) {
            if (CODES_FOR_NOW.contains(error.path("extensions").path("code").asString(""))) {
                return true;
            }
        }
        return false;
    }

    private static long secondsToWait(@Nullable JsonNode answer) {
        return answer == null
                ? 0
                : answer.path("errors")
                        .path(0)
                        .path("extensions")
                        .path("retryAfterSeconds")
                        .asLong(0);
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException noJson) {
            return JSON.createObjectNode();
        }
    }
}
