package org.mentorledger.server.observing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard and the alerts that come with the ledger. */
final class Boards {
    static final Path DASHBOARD = Path.of("../docs/grafana/mentor-ledger.json");
    static final Path ALERTS = Path.of("../docs/prometheus/alerts.yml");

    private Boards() {}

    /** Every expression that one of them asks Prometheus. */
    static List<String> expressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        JsonMapper.shared()
                .readTree(DASHBOARD.toFile())
                .findValues("expr")
                .forEach(expression -> expressions.add(filled(expression)));
        rules().forEach(rule -> expressions.add(rule.path("expr").asString()));
        return expressions;
    }

    /** The rules of the alerts. */
    static List<JsonNode> rules() throws IOException {
        try (Reader file = Files.newBufferedReader(ALERTS)) {
            Object alerts = new Yaml().load(file);
            return JsonMapper.shared()
                    .valueToTree(alerts)
                    .path("groups")
                    .valueStream()
                    .flatMap(group -> group.path("rules").valueStream())
                    .toList();
        }
    }

    private static String filled(JsonNode expression) {
        return expression.asString().replace("$__rate_interval", "5m").replace("$instance", ".*");
    }
}
