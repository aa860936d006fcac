package org.mentorledger.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Permissions as tar writes them; on systems without, the owner alone has any. */
final class Modes {
    private static final String ALL = "rwxrwxrwx";
    private static final int OWNER_READS = 0400;
    private static final int CLOSED_FILE = 0600;
    private static final int CLOSED_FOLDER = 0700;

    private Modes() {}

    static int of(Path file, boolean folder) throws IOException {
        PosixFileAttributeView view = view(file);
        if (view == null) {
            return folder ? CLOSED_FOLDER : CLOSED_FILE;
        }
        String permissions = PosixFilePermissions.toString(view.readAttributes().permissions());
        return IntStream.range(0, permissions.length())
                .filter(place -> permissions.charAt(place) != '-')
                .map(place -> OWNER_READS >> place)
                .sum();
    }

    static void set(Path file, int mode) throws IOException {
        PosixFileAttributeView view = view(file);
        if (view != null) {
            String permissions = IntStream.range(0, ALL.length())
                    .mapToObj(place -> (mode & OWNER_READS >> place) == 0 ? "-" : ALL.substring(place, place + 1))
                    .collect(Collectors.joining());
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    /** Null where the system has no such view. */
    private static @Nullable PosixFileAttributeView view(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }
}
