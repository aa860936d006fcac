package org.mentorledger.command.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.receipt.Receipt;

/** The other stream of a mutation that touches two: what a registration and an acceptance also leave in a membership. */
public interface Memberships {

    /** The person becomes a member of the program in these roles, once for each registration. */
    CompletableFuture<Receipt> join(
            ProgramId program, ParticipantId participant, List<MemberRole> roles, Envelope envelope);

    /** The member signs agreements of the program, in the versions in force, on that day or else today. */
    CompletableFuture<Receipt> sign(
            ProgramId program,
            ParticipantId participant,
            List<String> agreements,
            @Nullable LocalDate signedOn,
            Envelope envelope);
}
