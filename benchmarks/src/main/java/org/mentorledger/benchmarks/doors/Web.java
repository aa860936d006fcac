package org.mentorledger.benchmarks.doors;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.token.SigningKey;
import org.mentorledger.server.token.TokenMint;
import tools.jackson.databind.json.JsonMapper;

/** Asks a node on this machine over HTTP, as somebody who may do everything. */
public final class Web {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration DAY = Duration.ofHours(8);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;

    /** The node at that port, which keeps its keys in that folder. */
    public Web(int port, Path data) throws IOException {
        this.address = "http://127.0.0.1:" + port;
        SigningKey key = SigningKey.read(data).orElseThrow();
        this.token = new TokenMint(key, TokenMint.EMBEDDED, TokenMint.EMBEDDED)
                .mint("office", List.of(Role.ADMIN), null, Instant.now(), DAY);
    }

    /** Posts the document, and fails unless it was answered without errors. */
    public void asks(String document, Map<String, Object> variables) throws IOException, InterruptedException {
        String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        String answer = send(request("/graphql")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        if (answer.contains("\"errors\"")) {
            throw new IllegalStateException(answer);
        }
    }

    /** Gets what is at that path. */
    public void gets(String path) throws IOException, InterruptedException {
        send(request(path).GET().build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
