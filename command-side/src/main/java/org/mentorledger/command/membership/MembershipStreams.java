package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelope;
import org.mentorledger.command.dispatch.Memberships;
import org.mentorledger.command.membership.MembershipCommand.JoinProgram;
import org.mentorledger.command.membership.MembershipCommand.SignAgreements;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.stereotype.Component;

/** Sends to memberships what mutations of other things leave there. */
@Component
@RunsOn(NodeRole.API)
class MembershipStreams implements Memberships {
    private final Commands commands;

    MembershipStreams(Commands commands) {
        this.commands = commands;
    }

    @Override
    public CompletableFuture<Receipt> join(
            ProgramId program, ParticipantId participant, List<MemberRole> roles, Envelope envelope) {
        return commands.send(
                new JoinProgram(program, participant, roles, null, null, true), envelope.derivedFromBody("membership"));
    }

    @Override
    public CompletableFuture<Receipt> sign(
            ProgramId program,
            ParticipantId participant,
            List<String> agreements,
            @Nullable LocalDate signedOn,
            Envelope envelope) {
        return commands.send(
                new SignAgreements(program, participant, agreements, signedOn), envelope.derived("membership"));
    }
}
