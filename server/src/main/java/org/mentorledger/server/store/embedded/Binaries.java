package org.mentorledger.server.store.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL's programs, unpacked by the library into folders named {@code PG-…}. */
final class Binaries {
    /** The library writes this file last. */
    private static final String COMPLETE = ".exists";

    private final Path folder;

    private Binaries(Path folder) {
        this.folder = folder;
    }

    /** Lets the library unpack below {@code home}, and removes what a crash left half-unpacked: it would be taken for whole. */
    static Binaries in(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("binaries"));
        // The library reads this property; its builder has no setter for all of what it names.
        System.setProperty("ot.epg.working-dir", folder.toString());
        Binaries binaries = new Binaries(folder);
        for (Path version : binaries.versions()) {
            if (!Files.exists(version.resolve(COMPLETE))) {
                Folders.delete(version);
            }
        }
        return binaries;
    }

    /** The command that runs one of the programs once they are unpacked. */
    List<String> program(String name) throws IOException {
        return command(name).orElseThrow(() -> new IOException("There is no program " + name + " below " + folder));
    }

    /** The command that runs one of the programs, where any version is unpacked. */
    Optional<List<String>> command(String name) throws IOException {
        String program = isWindows() ? name + ".exe" : name;
        return versions().stream()
                .map(version -> version.resolve("bin").resolve(program))
                .filter(Files::exists)
                .findFirst()
                .map(Binaries::notAsRoot);
    }

    private static List<String> notAsRoot(Path program) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.toString());
        return command;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    private List<Path> versions() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).toList();
        }
    }
}
