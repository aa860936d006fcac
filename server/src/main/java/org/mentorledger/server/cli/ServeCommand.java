package org.mentorledger.server.cli;

import picocli.CommandLine.Command;

/** {@code mentor-ledger serve}, for its help only: a node takes its settings as they come. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        customSynopsis = "mentor-ledger [serve] [--SETTING=VALUE...]",
        description = {
            "Runs a node until it is stopped. Settings (docs/configuration.md lists all):",
            "  --server.port=8080          where it listens",
            "  --mentorledger.data=data    its folder: events, keys",
            "  --mentorledger.store=...    postgres (as it is) or axonserver"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:stopped as asked",
            "1:could not start; the last lines of the log say why",
            "143:stopped by SIGTERM"
        })
final class ServeCommand implements Runnable {

    @Override
    public void run() {
        throw new IllegalStateException("Serving does not come this way");
    }
}
