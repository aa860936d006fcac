package org.mentorledger.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Holds a data folder for one node. The system lets go of it when the process ends, however it ends. */
public final class FolderLock implements AutoCloseable {
    private final DataFolder folder;
    private final FileChannel channel;

    private FolderLock(DataFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Holds the folder from now on.
     *
     * @throws StartRefused when another node holds it
     */
    public static FolderLock take(DataFolder folder) {
        Path file = folder.path().resolve("node.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartRefused(
                        "The data folder " + folder.path() + " is held by another node.",
                        "Stop that node first, or give this one a folder of its own with --mentorledger.data=DIR.");
            }
            return new FolderLock(folder, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + folder.path() + " cannot be locked: " + e,
                    "Use a local file system, or name another folder with --mentorledger.data=DIR.",
                    e);
        }
    }

    /** The folder that is held. */
    public DataFolder folder() {
        return folder;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
