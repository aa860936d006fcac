package org.mentorledger.server.door;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain HTTP client: it follows no redirect and keeps no cookie. */
public final class Knock {
    private static final int ANSWER_SECONDS = 90;

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final String base;

    public Knock(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Posts to {@code /graphql}. */
    public HttpResponse<String> ask(String token, String query, Map<String, ?> variables) {
        return send(
                "POST",
                "/graphql",
                JSON.writeValueAsString(Map.of("query", query, "variables", variables)),
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json");
    }

    /** Posts that body to {@code /graphql} and asks for an event stream; what it answers until the stream has ended. */
    public HttpResponse<String> stream(String token, String body) {
        return send(
                "POST",
                "/graphql",
                body,
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json",
                "Accept",
                "text/event-stream");
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** The extensions of the first error. */
    public static JsonNode error(HttpResponse<String> response) {
        return json(response).path("errors").path(0).path("extensions");
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.sendAsync(request, BodyHandlers.ofString()).get(ANSWER_SECONDS, SECONDS);
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException(e.getCause()));
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "no answer to " + request.method() + " " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
