package org.mentorledger.server.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads an archive from its first byte to its last, and compares every file with what the manifest says of it. */
final class Unpacking {
    private final @Nullable Path into;
    private final SortedMap<String, String> sums = new TreeMap<>();

    private Unpacking(@Nullable Path into) {
        this.into = into;
    }

    /** @throws BackupRefused when a byte of it is wrong, or it is no archive of the ledger, or one of a newer version */
    static Manifest verify(Path archive) throws IOException {
        return new Unpacking(null).read(archive);
    }

    /** The same, while all of it is written into an empty folder. */
    static void into(Path folder, Path archive) throws IOException {
        new Unpacking(folder).read(archive);
    }

    private Manifest read(Path archive) throws IOException {
        try (InputStream file = Files.newInputStream(archive)) {
            return read(archive, file);
        }
    }

    private Manifest read(Path archive, InputStream file) throws IOException {
        try (GZIPInputStream zipped = new GZIPInputStream(new BufferedInputStream(file), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(zipped, "UTF-8")) {
            Manifest manifest = entries(tar);
            // What follows the last entry is covered by the sum at the very end.
            zipped.transferTo(OutputStream.nullOutputStream());
            if (manifest.isNewer()) {
                throw new BackupRefused(
                        "The backup was made by a newer version, " + manifest.madeBy() + ". Use that one.");
            }
            if (!manifest.files().equals(sums)) {
                throw new IOException("its files are not those that it lists");
            }
            return manifest;
        } catch (Disk.Fault e) {
            throw e.reason();
        } catch (IOException | IllegalArgumentException | JacksonException e) {
            throw new BackupRefused(
                    archive + " is damaged, or no backup of the ledger: " + e.getMessage() + ". Take another one.", e);
        }
    }

    private Manifest entries(TarArchiveInputStream tar) throws IOException {
        TarArchiveEntry entry = tar.getNextEntry();
        while (entry != null && !entry.getName().equals(Manifest.NAME)) {
            take(entry, tar);
            entry = tar.getNextEntry();
        }
        if (entry == null) {
            throw new IOException("it has no " + Manifest.NAME);
        }
        Manifest manifest = Manifest.read(tar.readAllBytes());
        if (!manifest.isNewer() && tar.getNextEntry() != null) {
            throw new IOException("something follows its " + Manifest.NAME);
        }
        return manifest;
    }

    private void take(TarArchiveEntry entry, InputStream content) throws IOException {
        Path inside = Path.of(entry.getName());
        if (inside.isAbsolute() || !inside.equals(inside.normalize()) || inside.startsWith("..")) {
            throw new IOException("it leads out of its folder");
        }
        if (entry.isDirectory()) {
            if (into != null) {
                Disk.does(() -> Modes.set(Files.createDirectory(into.resolve(inside)), entry.getMode()));
            }
        } else if (entry.isFile()) {
            takeFile(entry, inside, content);
        } else {
            throw new IOException("it holds what is neither a file nor a folder");
        }
    }

    private void takeFile(TarArchiveEntry entry, Path inside, InputStream content) throws IOException {
        MessageDigest sum = Archive.sha256();
        InputStream summed = new DigestInputStream(content, sum);
        if (into == null) {
            summed.transferTo(OutputStream.nullOutputStream());
        } else {
            Path file = into.resolve(inside);
            write(summed, file);
            Disk.does(() -> {
                Modes.set(file, entry.getMode());
                Files.setLastModifiedTime(file, entry.getLastModifiedTime());
            });
        }
        sums.put(entry.getName(), HexFormat.of().formatHex(sum.digest()));
    }

    private static void write(InputStream content, Path file) throws IOException {
        try (Disk disk = new Disk(file)) {
            content.transferTo(disk);
        }
    }
}
