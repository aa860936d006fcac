package org.mentorledger.server.backup;

import java.io.IOException;
import java.nio.file.Path;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.FolderLock;
import org.mentorledger.server.store.keys.MasterKey;
import org.mentorledger.server.token.SigningKey;

/** The keys that nodes share, made before the first of them starts. */
public final class SharedKeys {
    private SharedKeys() {}

    /**
     * Makes those that are not there yet.
     *
     * @return the folder they lie in
     * @throws BackupRefused when a node holds the folder: it has made them
     */
    @SuppressWarnings("unused") // they are made, not used
    public static Path in(Path data) throws IOException {
        try (FolderLock held = Backup.hold(data)) {
            DataFolder folder = held.folder();
            MasterKey master = MasterKey.in(folder);
            SigningKey signing = SigningKey.readOrCreate(folder.path());
            return folder.path().resolve("keys");
        }
    }
}
