package org.mentorledger.server.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** What can be said of the containers without starting them. */
class ComposeTest {
    private static final Path HOUSE = Path.of("..");

    @Test
    void theLedgerRunsBesideAxonServerAndAReplicaSet() throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml(strict).load(Files.readString(HOUSE.resolve("docker-compose.yml")));
        Map<String, Map<String, Object>> services = compose.getOrDefault("services", Map.of());

        assertThat(services).containsOnlyKeys("axonserver", "mongodb", "ledger");
        assertThat(services.get("mongodb"))
                .extractingByKey("command")
                .asString()
                .contains("--replSet");
        assertThat(services.get("ledger"))
                .extractingByKey("environment")
                .asString()
                .contains("axonserver", "mongodb://");
    }

    @Test
    void theLedgerIsToldOnlyWhatItsSettingsKnow() throws IOException {
        String settings = Files.readString(HOUSE.resolve("docs/configuration.md"));
        String compose = Files.readString(HOUSE.resolve("docker-compose.yml"));

        assertThat(Pattern.compile("(?:MENTORLEDGER|AXON|SPRING)_\\w+")
                        .matcher(compose)
                        .results()
                        .map(MatchResult::group))
                .hasSize(4)
                .allSatisfy(name -> assertThat(settings)
                        .contains("`" + name.toLowerCase(Locale.ROOT).replace('_', '.') + "`"));
    }

    @Test
    void noServiceIsReachableFromOutsideTheMachineAndEveryImageHasAVersion() throws IOException {
        String text = Files.readString(HOUSE.resolve("docker-compose.yml"));

        assertThat(text.lines().filter(l -> l.strip().startsWith("image:")))
                .isNotEmpty()
                .allMatch(l -> l.matches(".*:\\d[\\w.-]*"));
        assertThat(text.lines().filter(l -> l.matches("\\s+- \"[\\d.:]+\"")))
                .isNotEmpty()
                .allMatch(l -> l.contains("\"127.0.0.1:"));
    }

    @Test
    void theImageHoldsTheJarThatTheBuildMakes() throws IOException {
        assertThat(Files.readString(HOUSE.resolve("Dockerfile"))).contains("server/target/mentor-ledger.jar");
        assertThat(Files.readString(HOUSE.resolve("server/pom.xml"))).contains("<finalName>mentor-ledger</finalName>");
    }
}
