package org.mentorledger.command.program;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Cohorts;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelope;
import org.mentorledger.command.program.ProgramCommand.PlanCohort;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.stereotype.Component;

/** Sends to programs what the division of a cohort leaves there. */
@Component
@RunsOn(NodeRole.API)
class CohortStreams implements Cohorts {
    private final Commands commands;

    CohortStreams(Commands commands) {
        this.commands = commands;
    }

    @Override
    public CompletableFuture<Receipt> planned(
            ProgramId program, CohortId cohort, List<SessionId> sessions, Envelope envelope) {
        return commands.send(new PlanCohort(program, cohort, sessions), envelope);
    }
}
