package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.mentorledger.server.door.Knock;

/** Goes the way of a browser that signs in at the issuer, one step at a time. */
final class Browser {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String QUESTION = "{\"query\":\"{ program(id: \\\"p\\\") { name } }\"}";

    private final Knock knock;

    Browser(Knock knock) {
        this.knock = knock;
    }

    /** The whole way. */
    HttpResponse<String> sentBack() {
        HttpResponse<String> begun = begin();
        return end(back(begun), begun);
    }

    HttpResponse<String> begin() {
        HttpResponse<String> begun = knock.send("GET", "/sign-in", "");
        assertThat(begun.statusCode()).isEqualTo(303);
        return begun;
    }

    /** Where the issuer sends the browser: path and query of this node. */
    static String back(HttpResponse<String> begun) {
        try {
            HttpResponse<String> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(location(begun))).build(), BodyHandlers.ofString());
            URI back = URI.create(location(answer));
            return back.getRawPath() + "?" + back.getRawQuery();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Comes back with the cookie of that beginning. */
    HttpResponse<String> end(String back, HttpResponse<String> begun) {
        return knock.send("GET", back, "", "Cookie", pair(cookie(begun, "mentor-ledger-sign-in")));
    }

    HttpResponse<String> ask(String cookie) {
        return knock.send(
                "POST",
                "/graphql",
                QUESTION,
                "Cookie",
                pair(cookie),
                "GraphQL-Preflight",
                "1",
                "Content-Type",
                "application/json");
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElseThrow();
    }

    private static String pair(String cookie) {
        return cookie.substring(0, cookie.indexOf(';'));
    }
}
