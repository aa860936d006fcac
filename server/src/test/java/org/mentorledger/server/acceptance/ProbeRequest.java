package org.mentorledger.server.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A request byte by byte, as no client library would send it. */
@FunctionalInterface
interface ProbeRequest {
    /** Sends it as that subject. */
    Probe.Answer sentTo(int port, String token);

    static ProbeRequest document(String document) {
        return raw("{\"query\":" + JsonMapper.shared().writeValueAsString(document) + "}");
    }

    /** Keeps a note; the text is that of a JSON string. */
    static ProbeRequest note(String text) {
        return raw(
                "{\"query\":\"mutation($input: KeepNoteInput!) { keepNote(input: $input) { receipt { sequence } } }\",\"variables\":{\"input\":"
                        + "{\"mentorshipId\":\"mia-noah\",\"noteId\":\"probe\",\"visibility\":\"PAIR\",\"text\":\""
                        + text + "\"}}}");
    }

    static ProbeRequest meeting(String heldOn, String minutes) {
        return raw(
                "{\"query\":\"mutation($input: LogMeetingInput!) { logMeeting(input: $input) { receipt { sequence } } }\",\"variables\":{\"input\":"
                        + "{\"mentorshipId\":\"mia-noah\",\"meetingId\":\"probe\",\"topics\":[\"x\"],\"channel\":\"VIDEO\",\"venue\":\"ONLINE\",\"heldOn\":\""
                        + heldOn + "\",\"minutes\":" + minutes + "}}}");
    }

    static ProbeRequest raw(String body) {
        return raw(body, "Content-Type", "application/json");
    }

    static ProbeRequest raw(String body, String... headers) {
        return (port, token) -> sent(
                port,
                "/graphql",
                token,
                HttpRequest.newBuilder().headers(headers).POST(BodyPublishers.ofString(body)));
    }

    /** Each character is one byte. */
    static ProbeRequest bytes(String body) {
        return (port, token) -> sent(
                port,
                "/graphql",
                token,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.ISO_8859_1))));
    }

    static ProbeRequest get(String path) {
        return (port, token) -> sent(port, path, token, HttpRequest.newBuilder().GET());
    }

    /** Asks by the URL. */
    static ProbeRequest byUrl(String document) {
        return get("/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8));
    }

    /** Begins a header and goes no further: waits, within reason, for the other side to lose its patience. */
    static ProbeRequest endless() {
        return (port, token) -> {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(25_000);
                socket.getOutputStream()
                        .write("POST /graphql HTTP/1.1\r\nHost: x\r\n".getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().readAllBytes();
                return new Probe.Answer(0, "");
            } catch (IOException stillOpen) {
                throw new UncheckedIOException(stillOpen);
            }
        };
    }

    /** That text so often, each with its number. */
    static String each(int times, String text) {
        return IntStream.range(0, times).mapToObj(i -> text.formatted(i)).collect(Collectors.joining());
    }

    private static Probe.Answer sent(int port, String path, String token, HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            request.uri(URI.create("http://127.0.0.1:" + port + path))
                                    .timeout(Duration.ofSeconds(30))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Accept", "application/graphql-response+json, application/json")
                                    .build(),
                            BodyHandlers.ofString());
            return new Probe.Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
