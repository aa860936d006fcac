package org.mentorledger.server.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Which files of a data folder an archive keeps: all but those that a node makes anew. */
final class Kept extends SimpleFileVisitor<Path> {
    private static final Set<String> MADE_ANEW =
            Set.of("node.lock", "postgres/binaries", "postgres/server.log", "postgres/cluster.draft");

    private final Path folder;
    private final List<Path> found = new ArrayList<>();

    private Kept(Path folder) {
        this.folder = folder;
    }

    /**
     * Folders and files, each after the folder it lies in, in an order that stays.
     *
     * @throws BackupRefused when something is neither: what a link points to would not be kept
     */
    static List<Path> of(Path folder) throws IOException {
        Kept kept = new Kept(folder);
        Files.walkFileTree(folder, kept);
        Collections.sort(kept.found);
        return kept.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
        if (MADE_ANEW.contains(Archive.name(folder, inside))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (!inside.equals(folder)) {
            found.add(inside);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (MADE_ANEW.contains(Archive.name(folder, file))) {
            return FileVisitResult.CONTINUE;
        }
        if (!attributes.isRegularFile()) {
            throw new BackupRefused(file + " is neither a file nor a folder, and what it stands for would not be kept."
                    + " Put there what it points to.");
        }
        found.add(file);
        return FileVisitResult.CONTINUE;
    }
}
