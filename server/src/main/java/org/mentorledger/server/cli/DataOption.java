package org.mentorledger.server.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** On which data folder a command works. */
final class DataOption {
    @Option(
            names = "--mentorledger.data",
            paramLabel = "DIR",
            defaultValue = "${env:MENTORLEDGER_DATA:-data}",
            description = "The data folder (${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    Path folder() {
        return data;
    }
}
