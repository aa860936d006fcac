package org.mentorledger.server.reaction;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All reactions of this node, each in a processing group of its own. Their handlers Axon finds by itself. */
final class Reactions implements ConfigurerModule {
    private static final Logger LOG = LoggerFactory.getLogger(Reactions.class);

    private static final long LONGEST_PAUSE = 4;

    private final List<ReactionProcess> processes;

    Reactions(List<String> groups, ReactionStore store) {
        this.processes =
                groups.stream().map(group -> new ReactionProcess(group, store)).toList();
    }

    @Override
    public void configureModule(Configurer axon) {
        axon.eventProcessing(processing -> processes.forEach(process -> process.configure(processing)));
        axon.onInitialize(configuration -> {
            configuration.onStart(Phase.INBOUND_EVENT_CONNECTORS - 1, () -> begin(configuration));
            configuration.onStart(Phase.INBOUND_EVENT_CONNECTORS + 1, () -> start(configuration));
        });
    }

    private void begin(Configuration axon) {
        processes.forEach(process -> process.begin(axon));
    }

    private void start(Configuration axon) {
        Thread thread = new Thread(
                () -> {
                    if (processes.stream().allMatch(process -> isStarted(process, axon))) {
                        processes.forEach(process -> tryParkedAgain(process, axon));
                    }
                },
                "reactions-start");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the stores; false when the node ends before. */
    private static boolean isStarted(ReactionProcess process, Configuration axon) {
        for (long pause = 1; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
            try {
                process.start(axon);
                return true;
            } catch (RuntimeException | Error away) {
                LOG.warn(
                        "{} cannot start yet: {}; again in {} s",
                        process.group(),
                        away.getClass().getName(),
                        pause);
            }
            try {
                TimeUnit.SECONDS.sleep(pause);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private static void tryParkedAgain(ReactionProcess process, Configuration axon) {
        try {
            int freed = process.tryParkedAgain(axon);
            if (freed > 0) {
                LOG.info("{} parked streams could be handled now", freed);
            }
        } catch (RuntimeException | Error later) {
            LOG.warn("Parked events stay parked: {}", later.getClass().getName());
        }
    }
}
