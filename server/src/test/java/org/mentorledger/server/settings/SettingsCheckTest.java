package org.mentorledger.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.server.store.StartRefused;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsCheckTest {
    private final SettingsCheck check = new SettingsCheck();

    @Test
    void allOfThemAreKnownAndTheirOwnValuesAreWell() {
        assertThat(KnownSettings.read().all()).hasSizeGreaterThan(20);
        KnownSettings.read().all().stream()
                .filter(setting -> setting.value() != null)
                .forEach(setting -> assertThatCode(() -> check(setting.name(), String.valueOf(setting.value())))
                        .as(setting.name())
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("thatAreNoText")
    void aValueOfTheWrongKindIsNamedWithWhatToGiveInstead(Setting setting) {
        String wrong = "a b!";
        StartRefused refused = refused(setting.name(), wrong);

        assertThat(refused)
                .hasMessageContaining(setting.name() + " is \"" + wrong + "\", which is not " + setting.kind());
        assertThat(refused.remedy()).startsWith("Give it " + setting.kind()).contains("docs/configuration.md");
        if (setting.value() != null) {
            assertThat(refused.remedy()).contains("leave it out for " + setting.value());
        }
    }

    static Stream<Setting> thatAreNoText() {
        List<String> texts = List.of("java.lang.String", "java.nio.file.Path");
        return KnownSettings.read().all().stream()
                .filter(setting -> !texts.contains(setting.type()) && !setting.hasEntries());
    }

    @ParameterizedTest
    @CsvSource({
        "mentorledger.graphql.max-depth, -1",
        "mentorledger.graphql.max-depth, 0",
        "mentorledger.graphql.max-body, -1B",
        "mentorledger.graphql.max-message, 0",
        "mentorledger.security.max-lifetime, -5m",
        "mentorledger.security.max-lifetime, 0s",
        "mentorledger.security.skew, -1s",
        "mentorledger.snapshots.every, -500",
    })
    void whatIsTooLittleIsNamed(String name, String value) {
        assertThat(refused(name, value)).hasMessageStartingWith(name + " is ").hasMessageEndingWith("too little.");
    }

    @Test
    void noSkewIsAllowed() {
        assertThatCode(() -> check("mentorledger.security.skew", "0s")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "mentorledger.graphql.max-dept, Did you mean mentorledger.graphql.max-depth?",
        "mentorledger.Postgres.ur, Did you mean mentorledger.postgres.url?",
        "mentorledger.mongo.uri, Did you mean mentorledger.mongodb.uri?",
        "mentorledger.rolling, ''",
        "mentorleger.data, Did you mean mentorledger.data?",
        "mentor-legder.data, Did you mean mentorledger.data?",
        "mentor.ledger.data, Did you mean mentorledger.data?",
        "mentorledgers.postgres.url, Did you mean mentorledger.postgres.url?",
    })
    void aNameThatThereIsNotIsRefusedWithTheOneThatWasMeant(String name, String meant) {
        StartRefused refused = refused(name, "geheim");

        assertThat(refused.getMessage())
                .isEqualToIgnoringCase("There is no setting " + name + ".")
                .doesNotContain("geheim");
        assertThat(refused.remedy()).isEqualTo((meant + " docs/configuration.md lists all settings.").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentor.data", "ledger.data", "mentorledger", "management.data", "spring.data.url"})
    void whatIsNotNearOursIsNotOurs(String name) {
        assertThatCode(() -> check(name, "x")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"mentorledger.graphql.maxDepth, 9", "mentorledger.graphql.max_depth, 9", "MENTORLEDGER.DATA, x"})
    void aKnownNameMayBeWrittenInEveryWayThatIsRead(String name, String value) {
        assertThatCode(() -> check(name, value)).doesNotThrowAnyException();
    }

    @Test
    void whatOthersPutIntoTheEnvironmentIsNoReasonToStop() {
        StandardEnvironment environment = quiet();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of("MENTORLEDGER_SERVICE_HOST", "10.0.0.1")));

        assertThatCode(() -> check.check(environment)).doesNotThrowAnyException();
    }

    @Test
    void aWrongValueInTheEnvironmentIsNamedWithWhereItStands() {
        StandardEnvironment environment = quiet();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of("MENTORLEDGER_GRAPHQL_MAXDEPTH", "deep")));

        assertThat(catchThrowableOfType(StartRefused.class, () -> check.check(environment)))
                .hasMessageStartingWith("mentorledger.graphql.max-depth is \"deep\"")
                .hasMessageContaining("MENTORLEDGER_GRAPHQL_MAXDEPTH");
    }

    @ParameterizedTest
    @CsvSource({
        "server.port, abc, server.port is \"abc\"",
        "server.port, 99999, server.port is 99999",
        "server.port, -1, server.port is -1",
        "server.address, no such host, server.address is \"no such host\"",
    })
    void whereNothingCanListenIsNamed(String name, String value, String problem) {
        assertThat(refused(name, value)).hasMessageStartingWith(problem);
    }

    @Test
    void aPortInUseAndAnAddressOfAnotherMachineAreNamedBeforeAnyStoreStarts() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            StartRefused refused = refused(Map.of("server.port", port, "server.address", "127.0.0.1"));
            assertThat(refused).hasMessageStartingWith("Nothing can listen on 127.0.0.1 port " + port);
            assertThat(refused.remedy()).contains("server.port", "server.address");
            assertThat(refused(Map.of("server.port", port, "server.address", "192.0.2.1")))
                    .hasMessageStartingWith("Nothing can listen on 192.0.2.1 port " + port);
        }
    }

    private void check(String name, String value) {
        check.check(with(Map.of(name, value)));
    }

    private StartRefused refused(String name, String value) {
        return refused(Map.of(name, value));
    }

    private StartRefused refused(Map<String, Object> given) {
        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> check.check(with(given)));
        assertThat(refused).as(given.toString()).isNotNull();
        return refused;
    }

    private static StandardEnvironment with(Map<String, Object> given) {
        StandardEnvironment environment = quiet();
        environment.getPropertySources().addFirst(new MapPropertySource("given", given));
        return environment;
    }

    /** Where nobody listens, unless the test says so. */
    private static StandardEnvironment quiet() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("quiet", Map.of("server.port", 0)));
        return environment;
    }
}
