package org.mentorledger.command.dispatch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.receipt.Receipt;

/** The other stream of a mutation that divides a cohort into sessions: what the program keeps of it. */
public interface Cohorts {

    /** The cohort of the program was divided into these sessions. */
    CompletableFuture<Receipt> planned(ProgramId program, CohortId cohort, List<SessionId> sessions, Envelope envelope);
}
