package org.mentorledger.server.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.store.StoreSettings;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What a node makes of the variables and secrets that Compose gives it. */
class ComposeSettingsTest {
    @TempDir
    Path secrets;

    @Test
    void aNodeFindsItsPasswordAndItsKeysAmongTheSecrets() throws IOException {
        Compose compose = new Compose(Files.readString(Path.of("..", "docker-compose.yml")));
        for (String secret : compose.of("secrets").keySet()) {
            Files.writeString(secrets.resolve(secret), "sesame\n");
        }
        Map<String, Object> variables = new HashMap<>();
        Compose.map(compose.services().getOrDefault("node-1", Map.of()).get("environment"))
                .forEach((name, value) -> variables.put(name, asTheNodeSeesIt(value.toString())));

        StoreSettings settings = read(variables);

        assertThat(settings.store()).isEqualTo(StoreSettings.Store.AXONSERVER);
        assertThat(settings.axonserver().servers()).isEqualTo("axonserver:8124");
        assertThat(settings.mongodb().uri())
                .isEqualTo("mongodb://ledger:sesame@mongodb:27017/?replicaSet=ledger&authSource=admin");
        assertThat(settings.keys().masterKeyFile()).isEqualTo(secrets.resolve("master_key"));
    }

    /** Compose writes one dollar for two. */
    private String asTheNodeSeesIt(String value) {
        return value.replace("$$", "$").replace("/run/secrets/", secrets + "/");
    }

    private static StoreSettings read(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Binder.get(environment).bind("mentorledger", StoreSettings.class).get();
    }
}
