package org.mentorledger.server.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.token.SigningKey;

/**
 * A signing key made once for each build and given to nodes of tests. An RSA key of 3072 bits takes seconds where nothing is
 * optimised, and of a hundred nodes each would make its own.
 */
public final class ReadyKey {
    private static final Path MADE = Path.of("target", "ready-key");

    private ReadyKey() {}

    /** Puts it into a data folder that has no keys yet. */
    public static Path in(Path data) {
        try {
            if (Files.notExists(data.resolve("keys"))) {
                Path made = made();
                DataFolder folder = DataFolder.at(data);
                for (String file : List.of("jwt-public.pem", "jwt-private.pem")) {
                    Files.copy(made.resolve(file), folder.secretFile(file), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Path made() throws IOException {
        Files.createDirectories(MADE);
        try (FileChannel guard =
                        FileChannel.open(MADE.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = guard.lock()) {
            if (held.isValid()) {
                SigningKey.readOrCreate(MADE);
            }
        }
        return MADE.resolve("keys");
    }
}
