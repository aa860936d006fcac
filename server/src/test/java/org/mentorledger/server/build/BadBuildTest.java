package org.mentorledger.server.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Copies the poms of the house, makes one bad, and lets the Maven that runs this build judge it, offline. */
@EnabledIfSystemProperty(named = "ledger.maven.home", matches = ".+", disabledReason = "not run by Maven")
class BadBuildTest {
    private static final Path HOUSE = Path.of("").toAbsolutePath().resolve("..");

    @TempDir
    Path copy;

    @BeforeEach
    void copyThePoms() throws IOException {
        try (Stream<Path> modules = Files.list(HOUSE)) {
            for (Path module :
                    modules.filter(m -> Files.exists(m.resolve("pom.xml"))).toList()) {
                Path target = Files.createDirectories(copy.resolve(module.getFileName()));
                Files.copy(module.resolve("pom.xml"), target.resolve("pom.xml"));
            }
        }
        Files.copy(HOUSE.resolve("pom.xml"), copy.resolve("pom.xml"), StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theHouseAsItIsPasses() throws IOException, InterruptedException {
        assertThat(validate()).contains("BUILD SUCCESS").doesNotContain("ERROR");
    }

    @Test
    void aSideThatSeesWhatItMayNotIsRefused() throws IOException, InterruptedException {
        add("shared-kernel", "org.springframework", "spring-context");
        add("graphql-schema", "org.slf4j", "slf4j-api");
        add("command-side", "org.mentorledger", "query-side");
        add("query-side", "org.postgresql", "postgresql");

        assertThat(validate())
                .containsPattern("The shared kernel knows neither side(?s:.*)spring-context:jar:.*banned")
                .containsPattern("The contract is SDL(?s:.*)slf4j-api:jar:.*banned")
                .containsPattern("The command side never sees the query side(?s:.*)query-side:jar:.*banned")
                .containsPattern("The command side never sees the query side(?s:.*)mongodb-driver-sync:jar:.*banned")
                .containsPattern("The query side never sees the command side(?s:.*)postgresql:jar:.*banned");
    }

    @Test
    void aQuerySideThatSeesTheCommandSideIsRefused() throws IOException, InterruptedException {
        add("query-side", "org.mentorledger", "command-side");

        assertThat(validate())
                .containsPattern("The query side never sees the command side(?s:.*)command-side:jar:.*banned");
    }

    @Test
    void aRuleOfTheHouseThatDoesNotHoldIsRed() throws IOException, InterruptedException {
        edit("", "<error-prone-annotations.version>2.45.0", "<error-prone-annotations.version>2.41.0");
        edit("", "<version>[17,)", "<version>[99,)");
        edit("", "<version>[3.8.6,)", "<version>[99,)");
        edit("", "<exclude>com.h2database:h2", "<exclude>org.jspecify:jspecify");

        assertThat(validate())
                .containsPattern("RequireUpperBoundDeps failed(?s:.*)error_prone_annotations")
                .contains("RequireJavaVersion failed", "RequireMavenVersion failed")
                .containsPattern("tests are JUnit Jupiter(?s:.*)jspecify:jar:.*banned");
    }

    private void add(String module, String group, String artifact) throws IOException {
        String dependency = "<dependency><groupId>%s</groupId><artifactId>%s</artifactId></dependency>";
        edit(module, "  <dependencies>", "  <dependencies>" + dependency.formatted(group, artifact));
    }

    private void edit(String module, String good, String bad) throws IOException {
        Path pom = copy.resolve(module).resolve("pom.xml");
        String text = Files.readString(pom);
        int at = text.lastIndexOf(good);
        assertThat(at).as("%s in %s", good, pom).isNotNegative();
        Files.writeString(pom, text.substring(0, at) + bad + text.substring(at + good.length()));
    }

    private String validate() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(property("ledger.maven.home"), "bin", File.separatorChar == '\\' ? "mvn.cmd" : "mvn")
                        .toString(),
                "-B",
                "-o",
                "-ntp",
                "--fail-never",
                "-Dmaven.repo.local=" + property("ledger.maven.repository"),
                "validate"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(copy.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process maven = builder.start();
        String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        maven.waitFor();
        return said;
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name));
    }
}
