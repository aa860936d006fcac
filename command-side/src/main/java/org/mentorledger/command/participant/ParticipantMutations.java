package org.mentorledger.command.participant;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelope;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.dispatch.Memberships;
import org.mentorledger.command.participant.ParticipantCommand.RegisterParticipant;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutation that makes people known: input to command. */
@Controller
class ParticipantMutations {
    private final Commands commands;
    private final Envelopes envelopes;
    private final Memberships memberships;

    ParticipantMutations(Commands commands, Envelopes envelopes, Memberships memberships) {
        this.commands = commands;
        this.envelopes = envelopes;
        this.memberships = memberships;
    }

    /** The person first, the membership last: whoever is a member is known. */
    @MutationMapping
    CompletableFuture<Receipt> registerParticipant(
            @Argument RegisterParticipantInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        RegisterParticipant command = input.command();
        Envelope envelope = envelopes.of(environment, actor);
        CompletableFuture<Receipt> registered = commands.send(command, envelope);
        ProgramId program = command.programId();
        if (program == null) {
            return registered;
        }
        return registered.thenCompose(receipt -> memberships
                .join(program, command.participantId(), input.memberRoles(), envelope)
                .thenApply(receipt::and));
    }
}
