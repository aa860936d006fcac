package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;

/** The wall clock of a node and of its PostgreSQL, which can be set while they run: Linux, and a C compiler. */
final class SteppedClock {
    private static final String WIDTH = "%-16d";

    private final Path library;
    private final Path offset;

    private SteppedClock(Path library, Path offset) {
        this.library = library;
        this.offset = offset;
    }

    /** One that is right; where none can be made the story is skipped, and that is said. */
    static SteppedClock in(Path folder) {
        Path source = Path.of("src/test/resources/clock/stepped-clock.c").toAbsolutePath();
        Path library = folder.resolve("stepped-clock.so");
        Shell.Result made =
                Shell.run("cc -O2 -shared -fPIC -o " + library + " " + source + " -ldl", Map.of("LC_ALL", "C"));
        if (made.exitCode() != 0) {
            System.out.println("SKIPPED: steps of the clock, no C compiler made the library for them");
        }
        assumeThat(made.exitCode()).as(made.output()).isZero();
        SteppedClock clock = new SteppedClock(library, folder.resolve("offset"));
        clock.isWrongBy(Duration.ZERO);
        return clock;
    }

    /** What a process is started with that goes by it. */
    Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "STEPPED_CLOCK", offset.toString());
    }

    /** Sets it, for all who run. */
    void isWrongBy(Duration time) {
        try {
            // In place: they have mapped this very file.
            Files.writeString(
                    offset, WIDTH.formatted(time.toSeconds()), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
