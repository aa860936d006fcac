package org.mentorledger.command.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Cohorts;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelope;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.command.session.CohortPlan.Part;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.stereotype.Component;

/**
 * Makes a cohort's plan true: session by session, each with its people, and when all of them stand the plan itself. What
 * is refused stops there; the plan sent again finds what stands and completes what is missing.
 */
@Component
@RunsOn(NodeRole.API)
class Committing {
    private static final Map<String, String> FIELDS = Map.of(
            "id", "sessions.sessionId", "programId", "programId", "cohortId", "cohortId", "commandId", "commandId");

    private final Commands commands;
    private final Cohorts cohorts;

    Committing(Commands commands, Cohorts cohorts) {
        this.commands = commands;
        this.cohorts = cohorts;
    }

    /** The receipt is the program's, with the places of all sessions. */
    CompletableFuture<Receipt> commit(CohortPlan plan, Envelope envelope) {
        CompletableFuture<List<Receipt>> sessions = CompletableFuture.completedFuture(List.of());
        for (Part part : plan.parts()) {
            sessions = sessions.thenCompose(before -> sent(part).thenApply(receipt -> and(before, receipt)));
        }
        return sessions.thenCompose(all -> cohorts.planned(
                        plan.programId(), plan.cohortId(), plan.sessionIds(), envelope)
                .thenApply(planned -> all.stream().reduce(planned, Receipt::and)));
    }

    /** The place of the session is where the last of both commands left it, be it new or not. */
    private CompletableFuture<Receipt> sent(Part part) {
        CompletableFuture<Receipt> scheduled = commands.send(part.schedule(), part.scheduling());
        CompletableFuture<Receipt> whole = part.enrol().participantIds().isEmpty()
                ? scheduled
                : scheduled.thenCompose(first -> commands.send(part.enrol(), part.enrolling())
                        .thenApply(second -> second.sequence() < first.sequence() ? first : second.after(first)));
        return whole.exceptionallyCompose(failure -> CompletableFuture.failedFuture(inPlan(failure)));
    }

    /** Names the field as it is named in the plan. */
    private static Throwable inPlan(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof Refused refused
                ? new Refused(refused.code(), field(refused.field()), refused.sentence())
                : cause;
    }

    private static @Nullable String field(@Nullable String field) {
        return field == null ? null : FIELDS.getOrDefault(field, "sessions." + field);
    }

    private static List<Receipt> and(List<Receipt> some, Receipt another) {
        List<Receipt> more = new ArrayList<>(some);
        more.add(another);
        return more;
    }
}
