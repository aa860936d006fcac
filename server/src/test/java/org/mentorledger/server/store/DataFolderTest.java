package org.mentorledger.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path place;

    @Test
    void aSecretIsForItsOwnersEyesOnly() throws IOException {
        DataFolder folder = DataFolder.at(place.resolve("data"));
        folder.secret("master.key", () -> bytes("secret"));

        assertThat(permissions(folder.path().resolve("keys"))).isEqualTo("rwx------");
        assertThat(permissions(folder.secretFile("master.key"))).isEqualTo("rw-------");
    }

    @Test
    void aSecretIsMadeOnceAndReadEverAfter() {
        DataFolder folder = DataFolder.at(place);
        folder.secret("k", () -> bytes("first"));

        assertThat(folder.secret("k", () -> bytes("second"))).isEqualTo(bytes("first"));
    }

    @Test
    void ofManyWhoMakeASecretAtOnceAllReadTheSame() {
        DataFolder folder = DataFolder.at(place);

        assertThat(IntStream.range(0, 50)
                        .parallel()
                        .mapToObj(i ->
                                new String(folder.secret("k", () -> bytes("made by " + i)), StandardCharsets.UTF_8))
                        .distinct())
                .hasSize(1);
        assertThat(folder.path().resolve("keys"))
                .isDirectoryContaining("glob:**/k")
                .isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aSecondNodeOnTheSameFolderIsRefusedWithTheFolderAndTheRemedy() throws IOException {
        DataFolder folder = DataFolder.at(place);
        try (FolderLock held = FolderLock.take(folder)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> FolderLock.take(folder)).isInstanceOfSatisfying(StartRefused.class, refused -> {
                assertThat(refused).hasMessageContaining(place.toString());
                assertThat(refused.remedy()).contains("--mentorledger.data=");
            });
        }
        FolderLock.take(folder).close();
    }

    @Test
    void aPlaceThatIsNoFolderIsRefused() throws IOException {
        Path file = Files.createFile(place.resolve("file"));

        assertThatThrownBy(() -> DataFolder.at(file)).isInstanceOf(StartRefused.class);
    }

    @Test
    void aRefusalIsShownAsSentenceAndRemedy() {
        StartRefused refused = new StartRefused("It is so.", "Do that.");

        assertThat(new StartRefusedAnalyzer().analyze(new IllegalStateException(refused), refused))
                .satisfies(analysis -> assertThat(analysis.getDescription()).isEqualTo("It is so."))
                .satisfies(analysis -> assertThat(analysis.getAction()).isEqualTo("Do that."));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
