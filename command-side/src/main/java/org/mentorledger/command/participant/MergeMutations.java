package org.mentorledger.command.participant;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.participant.ParticipantCommand.MergeParticipants;
import org.mentorledger.command.participant.ParticipantCommand.UndoMerge;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that make one person of two ids, and two again: input to command. */
@Controller
class MergeMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    MergeMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    record MergeParticipantsInput(String keptId, String retiredId) {
        MergeParticipants command() {
            return new MergeParticipants(
                    Input.id("retiredId", retiredId, ParticipantId::new),
                    Input.id("keptId", keptId, ParticipantId::new));
        }
    }

    record UndoMergeInput(String retiredId) {
        UndoMerge command() {
            return new UndoMerge(Input.id("retiredId", retiredId, ParticipantId::new));
        }
    }

    @MutationMapping
    CompletableFuture<Receipt> mergeParticipants(
            @Argument MergeParticipantsInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> undoMerge(
            @Argument UndoMergeInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
