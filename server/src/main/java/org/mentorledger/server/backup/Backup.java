package org.mentorledger.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.FolderLock;
import org.mentorledger.server.store.StartRefused;

/** Keeps a data folder in one file. */
public final class Backup {
    private Backup() {}

    /**
     * Holds the folder meanwhile, so that no node runs on it; starts its database once, which shows that it opens.
     *
     * @param data the data folder
     * @param target the file to be; never one that is there
     * @param madeBy the version of the ledger
     * @throws BackupRefused when a node holds the folder, or the one or the other cannot be used
     * @throws StartRefused when the database does not open
     * @throws IOException when it can be neither read nor written
     */
    public static Manifest make(Path data, Path target, String madeBy) throws IOException {
        Path folder = data.toAbsolutePath().normalize();
        Path file = target.toAbsolutePath().normalize();
        check(folder, file);
        try (FolderLock held = hold(folder)) {
            return Archive.write(folder, Count.in(held), madeBy, file);
        } catch (SQLException e) {
            throw new BackupRefused("The database in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void check(Path folder, Path file) {
        if (!Files.isDirectory(folder.resolve("keys"))) {
            throw new BackupRefused(
                    folder + " is no data folder of a node: it has no keys. Is it another (--mentorledger.data)?");
        }
        if (Files.exists(file)) {
            throw new BackupRefused(file + " is there already, and no backup is written over. Name another file.");
        }
        if (file.startsWith(folder)) {
            throw new BackupRefused("A backup inside the folder that it keeps is lost with it. Name a file elsewhere.");
        }
        Path parent = file.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new BackupRefused("There is no folder to put " + file + " in.");
        }
    }

    static FolderLock hold(Path folder) {
        DataFolder data = DataFolder.at(folder);
        try {
            return FolderLock.take(data);
        } catch (StartRefused e) {
            throw new BackupRefused(e.getMessage() + " Stop it first; it can start again right afterwards.", e);
        }
    }
}
