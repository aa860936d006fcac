package org.mentorledger.server.token;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PEM files (RFC 7468) that only their owner may read. */
final class Pem {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----\\s+([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private Pem() {}

    static byte[] read(Path file) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(file, US_ASCII));
        if (!block.find()) {
            throw new IOException("No PEM block: " + file);
        }
        return Base64.getMimeDecoder().decode(block.group(2));
    }

    /** Writes by way of a temporary file: a crash leaves the whole file or none. */
    static void write(Path file, String label, byte[] content) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent(), ownerOnly("rwx------"));
        Path fresh = Files.createTempFile(folder, "new", ".pem", ownerOnly("rw-------"));
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                fresh, "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n", US_ASCII);
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true); // else, after a power loss, the name may be there without the key
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
