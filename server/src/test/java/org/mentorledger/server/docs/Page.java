package org.mentorledger.server.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated page under {@code docs/}: red when stale, written anew with {@code -Dledger.docs.update=true}. */
public final class Page {
    private static final Path DOCS = Path.of("../docs");

    private Page() {}

    /** Holds the committed page of that name to the text it should have. */
    public static void check(String name, String text) throws IOException {
        check(DOCS.resolve(name), text, Boolean.getBoolean("ledger.docs.update"));
    }

    static void check(Path page, String text, boolean update) throws IOException {
        String current = text.replace("\r\n", "\n");
        if (update) {
            Files.writeString(page, current);
        }
        assertThat(page)
                .as("stale: run ./mvnw verify -Dledger.docs.update=true and commit")
                .exists()
                .content()
                .isEqualTo(current);
    }
}
