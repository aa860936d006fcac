package org.mentorledger.server.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private final Sources house = new Sources(Path.of("").toAbsolutePath().resolve(".."));

    @Test
    void everyPackageSaysWhyItExists() {
        assertThat(house.files()).hasSizeGreaterThan(100);
        assertThat(house.unexplained()).isEmpty();
    }

    @Test
    void noFileIsTooLongToRead() {
        assertThat(house.tooLong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "package a;",
                "@NullMarked package a;",
                "/** Short. */ @NullMarked package a;",
                "/** A paragraph that is long enough to say why it is there. */ package a;"
            })
    void aPackageThatDoesNotIsFound(String info, @TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("module/src/test/java/a"));
        Files.writeString(folder.resolve("A.java"), "class A {}");
        if (!info.isEmpty()) {
            Files.writeString(folder.resolve("package-info.java"), info);
        }

        assertThat(new Sources(root).unexplained()).containsExactly(folder);
    }

    @Test
    void aFileThatIsTooLongIsFound(@TempDir Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("module/src/main/java/a"));
        Files.writeString(folder.resolve("A.java"), "//\n".repeat(251));

        assertThat(new Sources(root).tooLong()).singleElement().asString().endsWith("A.java has 251 lines");
    }
}
