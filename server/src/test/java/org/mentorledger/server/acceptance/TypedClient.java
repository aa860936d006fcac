package org.mentorledger.server.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.kobylynskyi.graphql.codegen.model.graphql.GraphQLOperationRequest;
import com.kobylynskyi.graphql.codegen.model.graphql.GraphQLRequest;
import com.kobylynskyi.graphql.codegen.model.graphql.GraphQLResponseProjection;
import com.kobylynskyi.graphql.codegen.model.graphql.GraphQLResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** Whoever asks the ledger by the classes that were generated from the contract. */
final class TypedClient {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final String url;
    private final String token;

    TypedClient(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** Asks, and gives the answer with its errors. */
    <T extends GraphQLResult<?>> T asks(
            GraphQLOperationRequest what, GraphQLResponseProjection wanted, Class<T> answer) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/graphql"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(new GraphQLRequest(what, wanted).toHttpJsonBody()))
                .build();
        try {
            return JSON.readValue(
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body(), answer);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        } catch (IOException unanswered) {
            throw new AssertionError(unanswered);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The codes of its errors; none when it was answered. */
    static List<Object> codes(GraphQLResult<?> answer) {
        return answer.getErrors() == null
                ? List.of()
                : answer.getErrors().stream()
                        .map(error -> error.getExtensions().get("code"))
                        .toList();
    }
}
