package org.mentorledger.server.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    @TempDir
    Path docs;

    @Test
    void aStalePageIsRed() throws IOException {
        Path page = Files.writeString(docs.resolve("a.md"), "of yesterday");

        assertThatThrownBy(() -> Page.check(page, "of today", false)).hasMessageContaining("stale");
    }

    @Test
    void aMissingPageIsRed() {
        assertThatThrownBy(() -> Page.check(docs.resolve("a.md"), "of today", false))
                .hasMessageContaining("stale");
    }

    @Test
    void anUpdateMakesItFresh() throws IOException {
        Page.check(docs.resolve("a.md"), "of today", true);

        assertThat(docs.resolve("a.md")).hasContent("of today");
        Page.check(docs.resolve("a.md"), "of today", false);
    }
}
