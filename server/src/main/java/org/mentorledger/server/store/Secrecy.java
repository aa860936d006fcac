package org.mentorledger.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether secrets are secret: what everybody on the machine may read is none. */
final class Secrecy {
    private static final Set<PosixFilePermission> EVERYBODY = PosixFilePermissions.fromString("------rwx");

    private Secrecy() {}

    /** @throws StartRefused when a file of the folder is open to everybody, unless nobody gets into the folder */
    static void check(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix") || !isOpen(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(file -> !file.toString().endsWith("public.pem"))
                    .toList();
            for (Path file : all) {
                if (isOpen(file)) {
                    throw new StartRefused(
                            "Everybody on this machine may read the secret " + file + ".",
                            "Let its owner alone read it: chmod 700 " + folder + " && chmod 600 " + file + ".");
                }
            }
        }
    }

    private static boolean isOpen(Path file) throws IOException {
        return Files.getPosixFilePermissions(file).stream().anyMatch(EVERYBODY::contains);
    }
}
