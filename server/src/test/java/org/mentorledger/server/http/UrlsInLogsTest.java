package org.mentorledger.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.door.Wire;
import org.mentorledger.server.token.TokenMint;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What stands in the URL of a question is of people; a node whose every logger tells all it can, tells nothing of it. */
@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class UrlsInLogsTest {
    private static final String QUERY = "query=" + encoded("query Lovelace($id: ID!) { program(id: $id) { id } }")
            + "&variables=" + encoded("{\"id\":\"Lovelace-1\"}");

    @TempDir
    static Path data;

    private final int port;
    private final Knock knock;
    private final String token;
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final List<Appender<ILoggingEvent>> usual = new ArrayList<>();

    UrlsInLogsTest(@LocalServerPort int port, @Autowired TokenMint mint) {
        this.port = port;
        this.knock = new Knock(port);
        this.token = mint.mint("ada", Set.of(Role.ADMIN), null, Instant.now(), Duration.ofMinutes(5));
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @BeforeEach
    void everythingIsLogged() {
        root.iteratorForAppenders().forEachRemaining(usual::add);
        usual.forEach(root::detachAppender);
        PatternLayoutEncoder line = new PatternLayoutEncoder();
        line.setContext(root.getLoggerContext());
        line.setPattern("%logger %msg%n%ex");
        line.start();
        OutputStreamAppender<ILoggingEvent> kept = new OutputStreamAppender<>();
        kept.setContext(root.getLoggerContext());
        kept.setEncoder(line);
        kept.setOutputStream(log);
        kept.start();
        root.addAppender(kept);
        root.setLevel(Level.DEBUG);
    }

    @AfterEach
    void asUsual() {
        root.setLevel(Level.INFO);
        root.detachAndStopAllAppenders();
        usual.forEach(root::addAppender);
    }

    @Test
    void noUrlOfAQuestionIsLogged() {
        String authorization = "Bearer " + token;
        assertThat(knock.send("GET", "/graphql?" + QUERY, "", "Authorization", authorization)
                        .body())
                .contains("Lovelace-1");
        knock.send("GET", "/graphql?" + QUERY, "");
        knock.send("GET", "/graphql?" + QUERY, "", "Authorization", "Bearer nonsense");
        knock.send("GET", "/graphql?" + QUERY + "&query=Lovelace", "", "Authorization", authorization);
        knock.send("GET", "/graphql?" + QUERY, "", "Authorization", authorization, "Accept", "text/event-stream");
        knock.send("GET", "/graphql?" + QUERY, "", "Authorization", authorization, "Accept", "text/html");
        knock.send(
                "POST", "/graphql?" + QUERY, "{", "Authorization", authorization, "Content-Type", "application/json");
        for (String path : List.of("/%67raphql", "/graphql/", "/nowhere")) {
            knock.send("GET", path + "?" + QUERY, "", "Authorization", authorization);
            knock.send(
                    "POST",
                    path,
                    "{\"query\": Lovelace",
                    "Authorization",
                    authorization,
                    "Content-Type",
                    "application/json");
        }
        knock.send("PUT", "/graphql?" + QUERY, "", "Authorization", authorization);
        String mutation = "mutation Lovelace { __typename }";
        knock.send("GET", "/graphql?query=" + encoded(mutation), "", "Authorization", authorization);
        knock.send("GET", "/graphql?query=" + encoded("{ Lovelace }"), "", "Authorization", authorization);
        for (String target : List.of("?query={Lovelace}", "?query=Lovelace%", "?query=%FFLovelace", "?" + QUERY)) {
            Wire.send(port, "GET /graphql" + target + " HTTP/1.1", "Host: a", "Authorization: " + authorization);
            Wire.send(
                    port,
                    "GET /graphql" + target + " HTTP/1.1",
                    "Host: a",
                    "Upgrade: websocket",
                    "Sec-WebSocket-Version: 1");
        }

        LoggerFactory.getLogger("org.mentorledger").debug("The end");
        String logged = log.toString(StandardCharsets.UTF_8);
        assertThat(logged).contains("The end").doesNotContain(token);
        assertThat(logged.lines().filter(line -> line.contains("Lovelace")))
                .as("all but what the client here says of itself")
                .allMatch(line -> line.startsWith("jdk.internal.httpclient"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
