package org.mentorledger.server.observing;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.MentorLedger;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.NotForTests;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.token.TokenMint;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A whole node in this process that writes structured lines, and spans that go nowhere. */
final class ObservedNode implements AutoCloseable {
    static final String NAME = "Qzx Unsaid";

    private final ConfigurableApplicationContext context;
    private final Knock knock;

    private ObservedNode(ConfigurableApplicationContext context) {
        this.context = context;
        this.knock = new Knock(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    static ObservedNode start(Path data) {
        return new ObservedNode(new SpringApplicationBuilder(MentorLedger.class, EndedSpans.class)
                .initializers(node -> node.getBeanFactory().registerSingleton("notForTests", new NotForTests()))
                .run(
                        "--server.port=0",
                        "--mentorledger.data=" + ReadyKey.in(data),
                        "--logging.structured.format.console=logstash",
                        "--logging.level.org.mentorledger.server.observing=DEBUG",
                        "--management.tracing.export.otlp.enabled=false",
                        "--" + TracingWhenWanted.ENDPOINT + "=http://127.0.0.1:9/v1/traces"));
    }

    EndedSpans spans() {
        return context.getBean(EndedSpans.class);
    }

    HttpResponse<String> registers(String id, String... headers) {
        return asks(
                "mutation($input: RegisterParticipantInput!) { registerParticipant(input: $input)"
                        + " { receipt { outcome } participant { id } } }",
                Map.of("input", Map.of("id", id, "name", NAME)),
                headers);
    }

    HttpResponse<String> asks(String document, Map<String, ?> variables, String... headers) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("query", document, "variables", variables));
        String[] all = Stream.concat(
                        Stream.of("Authorization", "Bearer " + token(Role.ADMIN), "Content-Type", "application/json"),
                        Stream.of(headers))
                .toArray(String[]::new);
        return knock.send("POST", "/graphql", body, all);
    }

    HttpResponse<String> scrape(String... headers) {
        return knock.send("GET", "/actuator/prometheus", "", headers);
    }

    Scrape scraped() {
        return Scrape.of(
                scrape("Authorization", "Bearer " + token(Role.SUPPORT)).body());
    }

    String token(Role role) {
        return context.getBean(TokenMint.class).mint("admin", Set.of(role), null, Instant.now(), Duration.ofMinutes(5));
    }

    @Override
    public void close() {
        context.close();
        // Boot hands the form of logs to the logging system in this way, and leaves it there for whatever starts next.
        System.clearProperty("CONSOLE_LOG_STRUCTURED_FORMAT");
    }
}
