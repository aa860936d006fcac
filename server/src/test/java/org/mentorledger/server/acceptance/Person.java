package org.mentorledger.server.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token, who asks the ledger over HTTP. */
final class Person {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String url;
    private final String token;

    Person(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** Sends a document and gives {@code data}; fails on any error. */
    JsonNode asks(String document, Map<String, ?> variables) {
        JsonNode answer = sends(document, variables);
        if (answer.has("errors")) {
            throw new AssertionError(answer.toPrettyString());
        }
        return answer.path("data");
    }

    JsonNode asks(String document) {
        return asks(document, Map.of());
    }

    /** Sends a document that must be refused and gives the code of its first error. */
    String isRefused(String document, Map<String, ?> variables) {
        JsonNode answer = sends(document, variables);
        if (!answer.has("errors")) {
            throw new AssertionError("Not refused: " + answer);
        }
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }

    String isRefused(String document) {
        return isRefused(document, Map.of());
    }

    /** Sends a mutation with its one input; gives the payload. */
    JsonNode does(String mutation, Map<String, ?> input, String selection) {
        return asks(document(mutation, selection), Map.of("input", input)).path(mutation);
    }

    /** Sends a mutation that must be refused and gives the code. */
    String mayNot(String mutation, Map<String, ?> input) {
        return isRefused(document(mutation, "receipt { sequence }"), Map.of("input", input));
    }

    /** Sends a mutation with its one input; gives the whole answer, refused or not. */
    JsonNode tries(String mutation, Map<String, ?> input, String selection) {
        return sends(document(mutation, selection), Map.of("input", input));
    }

    /** Sends a question; gives the whole answer, refused or not. */
    JsonNode tries(String document) {
        return sends(document, Map.of());
    }

    /** Follows a subscription by a stream of events until it ends; gives the data of each. */
    List<JsonNode> follows(String selection) {
        try {
            HttpRequest asked = HttpRequest.newBuilder(request("subscription " + selection, Map.of()), (n, v) -> true)
                    .setHeader("Accept", "text/event-stream")
                    .build();
            return HTTP.send(asked, HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith("data:") && line.length() > "data:".length() + 1)
                    .map(line -> JSON.readTree(line.substring("data:".length())).path("data"))
                    .toList();
        } catch (IOException e) {
            throw new Unanswered(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String document(String mutation, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return "mutation($input: " + type + ") { " + mutation + "(input: $input) { " + selection + " } }";
    }

    private JsonNode sends(String document, Map<String, ?> variables) {
        try {
            return JSON.readTree(HTTP.send(request(document, variables), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new Unanswered(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String document, Map<String, ?> variables) {
        String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        return HttpRequest.newBuilder(URI.create(url + "/graphql"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** The request was sent and no answer came: whether it stands is unknown. */
    static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unanswered(IOException cause) {
            super(cause);
        }
    }
}
