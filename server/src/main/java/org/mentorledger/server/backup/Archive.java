package org.mentorledger.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes a folder into a file ({@code tar.gz}) that only its owner may read, for it holds every key. */
final class Archive {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Archive() {}

    /** Written beside its place, forced to the disk, then moved there: a crash leaves no half of an archive under its name. */
    static Manifest write(Path folder, Count count, String madeBy, Path target) throws IOException {
        Path draft = Files.createTempFile(target.toAbsolutePath().getParent(), ".backup", ".draft", ownerOnly());
        try {
            Manifest manifest;
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                manifest = write(folder, count, madeBy, Channels.newOutputStream(channel), channel);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Manifest write(Path folder, Count count, String madeBy, OutputStream out, FileChannel channel)
            throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out, 1 << 16);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(zipped, "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        SortedMap<String, String> sums = new TreeMap<>();
        for (Path inside : Kept.of(folder)) {
            add(folder, inside, tar, sums);
        }
        Manifest manifest =
                new Manifest(Manifest.FORMAT, madeBy, Instant.now().toString(), count.events(), count.head(), sums);
        byte[] written = manifest.written();
        TarArchiveEntry last = new TarArchiveEntry(Manifest.NAME);
        last.setSize(written.length);
        tar.putArchiveEntry(last);
        tar.write(written);
        tar.closeArchiveEntry();
        tar.finish();
        zipped.finish();
        channel.force(true);
        return manifest;
    }

    private static void add(Path folder, Path inside, TarArchiveOutputStream tar, SortedMap<String, String> sums)
            throws IOException {
        boolean directory = Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS);
        String name = name(folder, inside);
        TarArchiveEntry entry = new TarArchiveEntry(directory ? name + "/" : name);
        entry.setMode(Modes.of(inside, directory));
        entry.setModTime(Files.getLastModifiedTime(inside));
        entry.setSize(directory ? 0 : Files.size(inside));
        tar.putArchiveEntry(entry);
        if (!directory) {
            MessageDigest sum = sha256();
            Files.copy(inside, new DigestOutputStream(tar, sum));
            sums.put(name, HexFormat.of().formatHex(sum.digest()));
        }
        tar.closeArchiveEntry();
    }

    /** The path in the folder, with {@code /} on every system. */
    static String name(Path folder, Path inside) {
        return folder.relativize(inside).toString().replace('\\', '/');
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
