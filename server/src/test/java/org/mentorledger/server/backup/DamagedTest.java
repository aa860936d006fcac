package org.mentorledger.server.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that are not as they were made: each is refused before anything is written. */
class DamagedTest {
    /** Of the header of gzip these say when and on what it was made, and nothing of what is in it. */
    private static final int HEADER = 10;

    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    Path place;

    private void isRefused(byte[] archive, String why) throws IOException {
        Path file = Files.write(place.resolve("archive"), archive);
        Path back = place.resolve("back");
        assertThatThrownBy(() -> Restore.make(file, back))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining(why);
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left).noneMatch(path -> path.toString().contains("back"));
        }
    }

    private byte[] whole() throws IOException {
        Path data = Files.createTempDirectory(place, "data");
        MadeUpFolder.at(data);
        Path file = place.resolve(data.getFileName() + ".tar.gz");
        Backup.make(data, file, "");
        return Files.readAllBytes(file);
    }

    /** Where an archive says the same in other words, as it may of a row of zeros, nothing is wrong. */
    @Test
    void aBitThatIsWrongAnywhereRefusesAllOfItOrChangesNothing() throws IOException {
        byte[] whole = whole();
        Path file = Files.write(place.resolve("archive"), whole);
        Manifest manifest = Unpacking.verify(file);
        int harmless = 0;
        for (int at = HEADER; at < whole.length; at += 1 + whole.length / 150) {
            byte[] wrong = whole.clone();
            wrong[at] ^= 0x10;
            try {
                assertThat(Unpacking.verify(Files.write(file, wrong))).isEqualTo(manifest);
                harmless++;
            } catch (BackupRefused refused) {
                assertThat(refused).hasMessageContaining("is damaged, or no backup of the ledger");
            }
        }
        assertThat(harmless).isLessThan(15);
    }

    /** A full disk, or a folder that is not there: the archive is as good as it was. */
    @Test
    void whatTheDiskDoesNotTakeIsNothingWrongWithTheArchive() throws IOException {
        Path file = Files.write(place.resolve("archive"), whole());

        assertThatThrownBy(() -> Unpacking.into(place.resolve("gone"), file))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("gone");
    }

    @Test
    void aByteThatIsWrongIsRefusedBeforeAnythingIsWritten() throws IOException {
        byte[] wrong = whole();
        wrong[wrong.length / 2]++;
        isRefused(wrong, "is damaged, or no backup of the ledger");
    }

    @Test
    void oneThatEndsTooSoonIsRefused() throws IOException {
        byte[] whole = whole();
        for (int length : new int[] {0, 5, HEADER, whole.length / 2, whole.length - 9, whole.length - 1}) {
            isRefused(Arrays.copyOf(whole, length), "is damaged");
        }
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        isRefused("nothing".getBytes(StandardCharsets.UTF_8), "no backup of the ledger");
        isRefused(archive(Map.of("keys/master.key", "")), "it has no MANIFEST.json");
        isRefused(archive(Map.of("MANIFEST.json", "[")), "no backup of the ledger");
    }

    @Test
    void oneThatWasPackedAgainIsReadAgainstItsManifest() throws IOException {
        isRefused(archive(Map.of("a", "other", "z", manifest(1, "a"))), "its files are not those that it lists");
        isRefused(archive(Map.of("z", manifest(1, "a"))), "its files are not those that it lists");
        isRefused(archive(Map.of("a", "", "b", "", "z", manifest(1, "a"))), "its files are not those that it lists");
    }

    @Test
    void onePathOutOfTheFolderRefusesAllOfIt() throws IOException {
        for (String name : new String[] {"../a", "/a", "b/../../a", "b/./a"}) {
            isRefused(archive(Map.of(name, "", "z", manifest(1, name))), "it leads out of its folder");
        }
    }

    @Test
    void oneOfANewerVersionIsLeftToIt() throws IOException {
        isRefused(
                archive(Map.of("a", "", "z", manifest(2, "a"))), "made by a newer version, tomorrow's. Use that one.");
    }

    @Test
    void whetherItIsOfANewerVersionIsBelievedOnlyOfOneThatIsWhole() throws IOException {
        byte[] wrong = archive(Map.of("a", "", "z", manifest(2, "a")));
        wrong[wrong.length - 8]++; // the sum of all that was packed
        isRefused(wrong, "is damaged, or no backup of the ledger");
    }

    private static String manifest(int format, String name) {
        SortedMap<String, String> files = new TreeMap<>(Map.of(name, EMPTY));
        return new String(new Manifest(format, "tomorrow's", "", -1, -1, files).written(), StandardCharsets.UTF_8);
    }

    /** With the manifest as {@code z}, so that it comes last. */
    private static byte[] archive(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry =
                        new TarArchiveEntry(file.getKey().equals("z") ? Manifest.NAME : file.getKey(), true);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
