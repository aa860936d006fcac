package org.mentorledger.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Each store brings settings of its own, however it is named. */
class StoreFileTest {

    @ParameterizedTest
    @CsvSource({"postgres, false", "axonserver, true"})
    void theEnvironmentNamesTheStore(String store, String axonServer) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of("MENTORLEDGER_STORE", store)));

        assertThat(settingOf(environment)).isEqualTo(axonServer);
    }

    @ParameterizedTest
    @CsvSource({"postgres, false", "axonserver, true"})
    void theCommandLineNamesTheStore(String store, String axonServer) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("commandLine", Map.of("mentorledger.store", store)));

        assertThat(settingOf(environment)).isEqualTo(axonServer);
    }

    private static String settingOf(StandardEnvironment environment) {
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment.getRequiredProperty("axon.axonserver.enabled");
    }
}
