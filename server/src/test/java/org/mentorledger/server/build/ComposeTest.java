package org.mentorledger.server.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be said of the containers without starting them. */
class ComposeTest {
    private static final Path HOUSE = Path.of("..");
    private static final String GOOD = read("docker-compose.yml");

    @Test
    void theFileAsItIsHasNoFaults() {
        assertThat(new Compose(GOOD).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "healthcheck:\\n      # Also | 'x-check:\\n      # Also' | mongodb has no health check",
                "restart: unless-stopped | restart: no | node-1 does not start again by itself",
                "mentor-ledger:0.1.0-SNAPSHOT | mentor-ledger | node-1 has an image without a version",
                "mongo:8.0.13 | mongo:latest | mongodb has an image without a version",
                "user: \"1001:1001\" | user: root | axonserver may run as root",
                "cap_drop: [ALL] | cap_drop: [NET_RAW] | command keeps capabilities",
                "no-new-privileges:true | no-new-privileges:false | node-2 may gain privileges",
                "mem_limit: 1g | '' | command may take all memory",
                "127.0.0.1:8081: | '8081:' | node-1 is open to others",
                "ROOT_PASSWORD_FILE: /run/secrets/mongodb_root_password | ROOT_PASSWORD: open | mongodb says a secret",
                "$${mongodb_ledger_password}@ | sesame@ | command says a secret",
                "condition: service_healthy | condition: service_started | node-1 depends on what may not work yet",
                "axonserver:\\n      condition | 'axon:\\n      condition' | node-1 depends on what may not work yet",
                "mem_limit: 1g | 'mem_limit: 1g\\n  read_only: true' | node-1 is read-only, and Compose cannot write its secrets",
                "- source: master_key | - source: other_key | command has a secret of no name",
                "mode: 0400 | mode: 0444 | node-2 has a secret that others may read",
                "environment: LEDGER_MASTER_KEY | file: master.key | a secret does not come from the environment",
                "mongodb-config:\\n | '' | the volumes that are declared are not those that are used",
                "mem_limit: 1g | 'mem_limit: ${MEMORY}' | a variable may be missing, and nobody would be told",
                "$${mongodb_ledger_password} | $${other_password} | a variable may be missing, and nobody would be told"
            })
    void aRuleThatDoesNotHoldIsTold(String good, String bad, String fault) {
        String from = good.replace("\\n", "\n");
        assertThat(GOOD).contains(from);

        int at = GOOD.indexOf(from);
        String changed = GOOD.substring(0, at) + bad.replace("\\n", "\n") + GOOD.substring(at + from.length());
        assertThat(new Compose(changed).faults()).contains(fault);
    }

    @Test
    void aCommandNodeAndTwoThatAnswerRunBesideAxonServerAndAReplicaSet() {
        Map<String, Map<String, Object>> services = new Compose(GOOD).services();

        assertThat(services).containsOnlyKeys("axonserver", "mongodb", "command", "node-1", "node-2");
        assertThat(services.get("mongodb"))
                .extractingByKey("command")
                .asString()
                .contains("--replSet", "--keyFile");
        assertThat(roles(services, "command")).isEqualTo("command");
        assertThat(roles(services, "node-1")).isEqualTo("query,api").isEqualTo(roles(services, "node-2"));
        assertThat(services.get("command")).doesNotContainKey("ports");
    }

    @Test
    void nodesAreToldOnlyWhatTheirSettingsKnow() {
        Set<String> known = Pattern.compile("(?m)^\\| `(mentorledger[^`]+)`")
                .matcher(read("docs/configuration.md"))
                .results()
                .map(setting -> setting.group(1)
                        .toUpperCase(Locale.ROOT)
                        .replace("-", "")
                        .replace('.', '_'))
                .collect(Collectors.toSet());

        assertThat(Pattern.compile("MENTORLEDGER_\\w+").matcher(GOOD).results().map(MatchResult::group))
                .hasSizeGreaterThan(6)
                .isSubsetOf(known);
    }

    @Test
    void theImageIsTheOneThatTheBuildMakes() {
        String version = Pattern.compile("<artifactId>mentor-ledger</artifactId>\\s+<version>([^<]+)</version>")
                .matcher(read("pom.xml"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(GOOD).contains("image: mentor-ledger:" + version);
        assertThat(read("server/pom.xml")).contains("<image>mentor-ledger:${project.version}</image>");
    }

    @Test
    void theImageRunsAsNobodyAndItsBaseHasAVersion() {
        String pom = read("server/pom.xml");

        assertThat(pom).containsPattern("<user>10001:10001</user>");
        assertThat(pom).containsPattern("<image.base>[\\w/.-]+:\\d[\\w.-]*</image.base>");
        assertThat(read("server/src/main/image/etc/passwd")).contains("ledger:x:10001:10001:");
    }

    private static String roles(Map<String, Map<String, Object>> services, String node) {
        return String.valueOf(Compose.map(services.getOrDefault(node, Map.of()).get("environment"))
                .get("MENTORLEDGER_ROLES"));
    }

    private static String read(String path) {
        try {
            return Files.readString(HOUSE.resolve(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
