package org.mentorledger.server.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every setting of the ledger, as the build wrote them down from the records that bind them. */
final class KnownSettings {
    static final String PREFIX = "mentorledger";
    private static final String WRITTEN = "META-INF/spring-configuration-metadata.json";

    /** More letters that differ make another word. */
    private static final int NEAR = 3;

    private final List<Setting> settings;

    private KnownSettings(List<Setting> settings) {
        this.settings = settings;
    }

    static KnownSettings read() {
        List<Setting> found = new ArrayList<>();
        try {
            for (URL file :
                    Collections.list(KnownSettings.class.getClassLoader().getResources(WRITTEN))) {
                String json = text(file);
                // Each library has such a file, and some are long: those without a setting of ours are not taken apart.
                if (json.contains('"' + PREFIX + '.')) {
                    JsonMapper.shared().readTree(json).path("properties").forEach(property -> {
                        if (property.path("name").asString("").startsWith(PREFIX + ".")) {
                            found.add(setting(property));
                        }
                    });
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KnownSettings(found);
    }

    private static String text(URL file) throws IOException {
        try (InputStream bytes = file.openStream()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Setting setting(JsonNode property) {
        return new Setting(
                property.path("name").asString(),
                property.path("type").asString("java.lang.String"),
                property.has("defaultValue") ? property.path("defaultValue").asString() : null);
    }

    List<Setting> all() {
        return settings;
    }

    /** Whether the name is that of a setting of ours, if only its first word is spelt rightly: nothing else is called so. */
    boolean means(ConfigurationPropertyName name) {
        return name.getNumberOfElements() > 1
                && (distance(first(name), PREFIX) < NEAR
                        || distance(first(name) + name.getElement(1, Form.UNIFORM), PREFIX) < NEAR);
    }

    boolean has(ConfigurationPropertyName name) {
        String plain = Setting.plain(name.toString());
        return first(name).equals(PREFIX) && isKnown(plain);
    }

    private static String first(ConfigurationPropertyName name) {
        return name.getElement(0, Form.UNIFORM);
    }

    private boolean isKnown(String plain) {
        return settings.stream()
                .anyMatch(known ->
                        known.hasEntries() ? plain.startsWith(known.plainName()) : plain.equals(known.plainName()));
    }

    /** The name that somebody may have meant. */
    Optional<String> near(String name) {
        return settings.stream()
                .map(Setting::name)
                .min(Comparator.comparingInt(known -> distance(known, name)))
                .filter(known -> distance(known, name) <= NEAR);
    }

    /** How many letters to add, drop or change to make one of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
