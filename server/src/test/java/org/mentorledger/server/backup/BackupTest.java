package org.mentorledger.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.FolderLock;

/** On folders without a database, which are kept just as well; OperatingIT keeps a whole one. */
class BackupTest {
    @TempDir
    Path place;

    private Path data;
    private Path file;

    @BeforeEach
    void aFolderWithKeys() throws IOException {
        data = place.resolve("data");
        file = place.resolve("backup.tar.gz");
        MadeUpFolder.at(data);
        Path deep = Files.createDirectories(data.resolve("a/" + "long/".repeat(40) + "way"));
        Files.write(deep.resolve("Zoë's file"), new byte[70_000]);
        Files.createDirectory(data.resolve("empty"));
        Files.setPosixFilePermissions(data.resolve("empty"), PosixFilePermissions.fromString("rwxr-x--x"));
    }

    private Manifest backup() throws IOException {
        return Backup.make(data, file, "this version");
    }

    @Test
    void everyFileComesBackWithItsPermissions() throws IOException {
        Manifest made = backup();
        Path back = place.resolve("back/to/data");

        assertThat(Restore.make(file, back)).isEqualTo(made);
        assertThat(listed(back)).isEqualTo(listed(data));
        assertThat(made.hasEvents()).isFalse();
        assertThat(made.hasMasterKey()).isTrue();
        assertThat(made.files()).containsKeys("keys/master.key", "keys/jwt-private.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    /** As a volume is that was mounted there: it can be filled, and neither replaced nor moved. */
    @Test
    void anEmptyFolderIsFilledAsItIs() throws IOException {
        Manifest made = backup();
        Path mounted = Files.createDirectory(
                place.resolve("mounted"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Object before = Files.readAttributes(mounted, BasicFileAttributes.class).fileKey();

        assertThat(Restore.make(file, mounted)).isEqualTo(made);
        assertThat(listed(mounted)).isEqualTo(listed(data));
        assertThat(Files.readAttributes(mounted, BasicFileAttributes.class).fileKey())
                .isEqualTo(before);
    }

    @Test
    void whatANodeMakesAnewIsLeftOut() throws IOException {
        Files.createDirectories(data.resolve("postgres/binaries/bin"));
        Files.writeString(data.resolve("postgres/server.log"), "long");

        assertThat(backup().files().keySet())
                .noneMatch(name -> name.startsWith("postgres"))
                .doesNotContain("node.lock");
    }

    @Test
    void whatANodeHoldsIsNotKept() throws IOException {
        try (FolderLock held = FolderLock.take(DataFolder.at(data))) {
            assertThatThrownBy(this::backup)
                    .hasMessage("The data folder " + held.folder().path()
                            + " is held by another node. Stop it first; it can start again right afterwards.");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        backup();

        assertThatThrownBy(this::backup).hasMessageContaining("is there already");
        assertThatThrownBy(() -> Restore.make(file, data)).hasMessageContaining("is not empty");
        assertThatThrownBy(() -> Restore.make(file, file)).hasMessageContaining("is a file");
    }

    @Test
    void whatCouldNotBeKeptIsRefused() throws IOException {
        assertThatThrownBy(() -> Backup.make(place.resolve("nowhere"), file, ""))
                .hasMessageContaining("is no data folder of a node");
        assertThatThrownBy(() -> Backup.make(data, data.resolve("backup"), "")).hasMessageContaining("lost with it");
        assertThatThrownBy(() -> Backup.make(data, place.resolve("no/folder"), ""))
                .hasMessageContaining("no folder to put");

        Files.createSymbolicLink(data.resolve("link"), place);
        assertThatThrownBy(this::backup).hasMessageContaining("neither a file nor a folder");
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left).containsExactly(data);
        }
    }

    private static List<String> listed(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(path -> !path.equals(folder) && !path.endsWith("node.lock"))
                    .sorted()
                    .map(path -> line(folder, path))
                    .toList();
        }
    }

    private static String line(Path folder, Path inside) {
        try {
            String content =
                    Files.isDirectory(inside) ? "folder" : HexFormat.of().formatHex(Files.readAllBytes(inside));
            return folder.relativize(inside) + " "
                    + PosixFilePermissions.toString(Files.getPosixFilePermissions(inside)) + " " + content;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
