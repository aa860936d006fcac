package org.mentorledger.server.store.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mentorledger.server.store.StartRefused;

/** PostgreSQL never runs as root; on Linux a user namespace makes root somebody else, where those are allowed. */
final class Root {
    private Root() {}

    static void refuseWithoutUserNamespaces() {
        refuse(isRoot(), LinuxUtils.isUnshareAvailable());
    }

    static void refuse(boolean root, boolean userNamespaces) {
        if (root && !userNamespaces) {
            throw new StartRefused(
                    "PostgreSQL does not run as root, and this system does not allow user namespaces.",
                    "Run the node as another user, or name an outside PostgreSQL in mentorledger.postgres.url.");
        }
    }

    private static boolean isRoot() {
        Path self = Path.of("/proc/self");
        try {
            return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
