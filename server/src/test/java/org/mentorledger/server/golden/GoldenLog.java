package org.mentorledger.server.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one release stored: its events and keys as they lay in its tables, the master key of these, and what it answered. Made
 * once by that release, and never changed.
 */
record GoldenLog(Path folder) {
    private static final JsonMapper JSON = new JsonMapper();

    static GoldenLog of(String release) {
        return new GoldenLog(Path.of("src/test/resources/golden", release));
    }

    Path masterKey() {
        return folder.resolve("master.key").toAbsolutePath();
    }

    List<JsonNode> events() {
        return lines("events.jsonl");
    }

    /** Who asked what, and was answered so. */
    List<JsonNode> answers() {
        return List.copyOf(
                JSON.readTree(folder.resolve("answers.json").toFile()).values());
    }

    /** Puts the events where that release would have left them. */
    void eventsLieIn(DataSource events) {
        JdbcClient log = JdbcClient.create(events);
        for (JsonNode event : events()) {
            log.sql("""
                            INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier,
                                payloadType, payloadRevision, timeStamp, metaData, payload)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            text(event, "stream"),
                            event.path("sequence").asLong(),
                            text(event, "aggregate"),
                            text(event, "id"),
                            text(event, "type"),
                            text(event, "revision"),
                            text(event, "at"),
                            text(event, "metaData").getBytes(StandardCharsets.UTF_8),
                            text(event, "payload").getBytes(StandardCharsets.UTF_8))
                    .update();
        }
    }

    /** Puts the keys there. */
    void keysLieIn(DataSource keys) {
        JdbcClient wrapping = JdbcClient.create(keys);
        for (JsonNode key : lines("keys.jsonl")) {
            wrapping.sql("INSERT INTO keys.wrapping_key (name, wrapped) VALUES (?, ?)")
                    .params(text(key, "name"), Base64.getDecoder().decode(text(key, "wrapped")))
                    .update();
        }
    }

    static String text(JsonNode of, String field) {
        return of.path(field).stringValue();
    }

    private List<JsonNode> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file)).stream()
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
