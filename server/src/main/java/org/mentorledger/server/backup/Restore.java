package org.mentorledger.server.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.store.FolderLock;

/** Brings a data folder back from the file that keeps it. */
public final class Restore {
    private Restore() {}

    /**
     * Reads the whole file first and writes nothing when a byte of it is wrong; writes aside, or inside of an empty folder
     * that is there, and moves into place; then opens the database and counts.
     *
     * @param archive the file
     * @param data the data folder to be; nothing may be in it
     * @throws BackupRefused when the archive is damaged, or something is there
     * @throws IOException when it can be neither read nor written
     */
    public static Manifest make(Path archive, Path data) throws IOException {
        Path folder = data.toAbsolutePath().normalize();
        refuseWhatIsThere(folder);
        if (!Files.exists(archive)) {
            throw new BackupRefused("There is no file " + archive + ".");
        }
        Manifest manifest = Unpacking.verify(archive);
        boolean isMade = Files.exists(folder);
        Path draft =
                Files.createTempDirectory(isMade ? folder : Files.createDirectories(folder.getParent()), ".restoring");
        try {
            Unpacking.into(draft, archive);
            if (isMade) {
                moveInto(folder, draft);
            } else {
                Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            delete(draft);
        }
        countAgain(folder, manifest);
        return manifest;
    }

    /** It may be a disk of its own, which cannot be moved into place. The keys come last: without them nothing starts on it. */
    private static void moveInto(Path folder, Path draft) throws IOException {
        List<Path> parts;
        try (Stream<Path> inside = Files.list(draft)) {
            parts = inside.sorted(Comparator.comparing(part -> part.endsWith("keys")))
                    .toList();
        }
        for (Path part : parts) {
            Files.move(part, folder.resolve(part.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void refuseWhatIsThere(Path folder) throws IOException {
        if (folder.getParent() == null) {
            throw new BackupRefused("A data folder is no root of a file system.");
        }
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new BackupRefused(folder + " is a file. Name a folder that is not there yet.");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new BackupRefused(
                        folder + " is not empty, and nothing is written over. Name a folder that is not there yet.");
            }
        }
    }

    private static void countAgain(Path folder, Manifest manifest) throws IOException {
        try (FolderLock held = Backup.hold(folder)) {
            Count count = Count.in(held);
            if (count.events() != manifest.events() || count.head() != manifest.head()) {
                throw new BackupRefused(
                        "What was brought back holds " + count.events() + " events up to " + count.head()
                                + ", and should hold " + manifest.events() + " up to " + manifest.head()
                                + ". Do not start a node on " + folder + ".");
            }
        } catch (SQLException e) {
            throw new BackupRefused("The database that was brought back cannot be read: " + e.getMessage(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException broken) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
