package org.mentorledger.server.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** The folder in which this node keeps everything of its own; its secrets are for its owner's eyes only. */
public final class DataFolder {
    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The data folder at that place, made when there is none.
     *
     * @throws StartRefused when it cannot be made or written
     */
    public static DataFolder at(Path place) {
        Path folder = place.toAbsolutePath().normalize();
        try {
            make(folder);
            DataFolder data = new DataFolder(folder);
            Secrecy.check(data.closedFolder("keys"));
            return data;
        } catch (IOException e) {
            throw new StartRefused(
                    "mentorledger.data names a folder that cannot be used: " + e,
                    "Make " + folder + " a folder that this process may write, or name another one with"
                            + " --mentorledger.data=DIR.",
                    e);
        }
    }

    /** Where it is, absolute. */
    public Path path() {
        return folder;
    }

    /** A folder inside, made when there is none, that only the owner of this process may enter. */
    public Path closedFolder(String name) throws IOException {
        Path inside = folder.resolve(name);
        if (!Files.isDirectory(inside)) {
            Files.createDirectories(inside, only(folder, "rwx------"));
            force(folder);
        }
        return inside;
    }

    /** The file of a secret, which may not exist yet. */
    public Path secretFile(String name) {
        return folder.resolve("keys").resolve(name);
    }

    /**
     * A secret of this node: read, or made and durably written first when there is none. Of two processes that make it at
     * once one wins, and both read the same.
     */
    public byte[] secret(String name, Supplier<byte[]> maker) {
        Path file = secretFile(name);
        try {
            if (!Files.exists(file)) {
                write(file, maker.get());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StartRefused(
                    "The secret " + file + " can be neither read nor made: " + e,
                    "Let the owner of this process own the folder and its files.",
                    e);
        }
    }

    private void write(Path file, byte[] content) throws IOException {
        Path draft = Files.createTempFile(folder.resolve("keys"), ".", ".draft", only(folder, "rw-------"));
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            publish(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
        force(folder.resolve("keys"));
    }

    private static void make(Path folder) throws IOException {
        Deque<Path> parents = new ArrayDeque<>();
        for (Path part = folder; !Files.exists(part) && part.getParent() != null; part = part.getParent()) {
            parents.push(part.getParent());
        }
        Files.createDirectories(folder);
        for (Path parent : parents) {
            force(parent);
        }
    }

    /** Else, after a power loss, the bytes may be there and their name gone, and with a key what it sealed. */
    private static void force(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    /** A link, unlike a move, never replaces what another process made first. */
    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException somebodyElseWasFirst) {
            return;
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        }
    }

    private static FileAttribute<?>[] only(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
