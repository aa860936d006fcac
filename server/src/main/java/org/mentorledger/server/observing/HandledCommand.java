package org.mentorledger.server.observing;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Reply;
import org.mentorledger.kernel.receipt.Receipt.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One command under way on this thread. */
final class HandledCommand {
    static final String FAILED = "FAILED";
    private static final String OTHERS_WROTE_FIRST = "OTHERS_WROTE_FIRST";
    private static final String OUTCOME = "outcome";

    private static final Logger LOG = LoggerFactory.getLogger(HandledCommand.class);

    private final String name;
    private final ObservationRegistry observations;
    private final Observation command;
    private final Observation.Scope scope;
    private boolean leavesEvents;
    private String outcome = FAILED;
    private @Nullable Observation append;

    HandledCommand(String name, Observation command, ObservationRegistry observations) {
        this.name = name;
        this.observations = observations;
        this.command = command.start();
        this.scope = command.openScope();
    }

    void replied(@Nullable Object answer) {
        if (answer instanceof Reply reply) {
            leavesEvents = reply.receipt() != null && reply.receipt().outcome() == Outcome.DONE;
            outcome = outcome(reply);
        }
    }

    private static String outcome(Reply reply) {
        if (reply.receipt() != null) {
            return reply.receipt().outcome().name();
        }
        return reply.refusal() == null ? FAILED : reply.refusal().code();
    }

    void appends() {
        if (leavesEvents) {
            append = Observation.createNotStarted(Measure.APPENDS.id(), observations)
                    .parentObservation(command)
                    .contextualName("append")
                    .start();
        }
    }

    void appended() {
        if (append != null) {
            append.stop();
            append = null;
        }
    }

    void failed(@Nullable Throwable cause) {
        appended();
        outcome = cause instanceof ConcurrencyException ? OTHERS_WROTE_FIRST : FAILED;
    }

    void ends() {
        LOG.debug("{} was handled: {}", name, outcome);
        scope.close();
        command.lowCardinalityKeyValue(OUTCOME, outcome).stop();
    }
}
