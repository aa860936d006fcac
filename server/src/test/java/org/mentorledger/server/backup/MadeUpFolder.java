package org.mentorledger.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A data folder as far as a backup looks into it: real keys take a while to make. */
final class MadeUpFolder {
    private MadeUpFolder() {}

    static void at(Path data) throws IOException {
        Path keys = Files.createDirectories(data.resolve("keys"));
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rwx------"));
        for (String name : new String[] {"master.key", "jwt-private.pem"}) {
            Path file = Files.writeString(keys.resolve(name), "a key called " + name);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
