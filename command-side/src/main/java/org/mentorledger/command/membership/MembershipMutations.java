package org.mentorledger.command.membership;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.membership.MembershipCommand.JoinProgram;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of memberships: input to command. */
@Controller
class MembershipMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    MembershipMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    record JoinProgramInput(String participantId, String programId, List<MemberRole> roles) {

        JoinProgram command() {
            return new JoinProgram(
                    Input.id("programId", programId, ProgramId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.some("roles", roles));
        }
    }

    @MutationMapping
    CompletableFuture<Receipt> joinProgram(
            @Argument JoinProgramInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
