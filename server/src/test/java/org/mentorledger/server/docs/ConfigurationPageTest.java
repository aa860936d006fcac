package org.mentorledger.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConfigurationPageTest {
    private static final Path METADATA = Path.of("target/classes/META-INF/spring-configuration-metadata.json");

    private final List<JsonNode> settings = JsonMapper.shared()
            .readTree(METADATA.toFile())
            .path("properties")
            .valueStream()
            .sorted(Comparator.comparing(s -> text(s, "name")))
            .toList();

    @Test
    void thePageOfSettingsIsFresh() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Settings

                Generated from the records that bind them. Each may be given on the command line (`--name=value`), in the
                environment (`MENTORLEDGER_…`), or in an `application.yml` beside the jar.

                | setting | type | default | what it says |
                |---|---|---|---|
                """);
        for (JsonNode setting : settings) {
            String type = text(setting, "type").replaceAll("[a-z]+\\.", "").replace('$', '.');
            String value = setting.has("defaultValue") ? "`" + text(setting, "defaultValue") + "`" : "";
            page.append(
                    "| `%s` | `%s` | %s | %s |\n".formatted(text(setting, "name"), type, value, description(setting)));
        }

        Page.check("configuration.md", page.toString());
    }

    @Test
    void everySettingIsOursAndSaysWhatItDoes() {
        assertThat(settings).isNotEmpty().allSatisfy(setting -> {
            assertThat(text(setting, "name")).startsWith("mentorledger.");
            assertThat(text(setting, "description")).as(text(setting, "name")).isNotBlank();
        });
    }

    private static String description(JsonNode setting) {
        return text(setting, "description").replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`");
    }

    private static String text(JsonNode setting, String field) {
        return setting.path(field).asString("");
    }
}
