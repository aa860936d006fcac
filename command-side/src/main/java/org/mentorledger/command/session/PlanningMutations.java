package org.mentorledger.command.session;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.session.PlanningInput.AssignMentorInput;
import org.mentorledger.command.session.PlanningInput.CancelSessionInput;
import org.mentorledger.command.session.PlanningInput.ConfirmSessionInput;
import org.mentorledger.command.session.PlanningInput.HoldSessionInput;
import org.mentorledger.command.session.PlanningInput.InviteToSessionInput;
import org.mentorledger.command.session.PlanningInput.ReleaseMentorInput;
import org.mentorledger.command.session.PlanningInput.ReopenSessionInput;
import org.mentorledger.command.session.PlanningInput.ReviseSessionInput;
import org.mentorledger.command.session.PlanningInput.ScheduleSessionInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of how sessions are planned and what becomes of them: input to command. */
@Controller
class PlanningMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    PlanningMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> scheduleSession(
            @Argument ScheduleSessionInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(Cleared.in(environment)), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> reviseSession(
            @Argument ReviseSessionInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(Cleared.in(environment)), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> confirmSession(
            @Argument ConfirmSessionInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> cancelSession(
            @Argument CancelSessionInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> holdSession(
            @Argument HoldSessionInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> reopenSession(
            @Argument ReopenSessionInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> assignMentor(
            @Argument AssignMentorInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> releaseMentor(
            @Argument ReleaseMentorInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> inviteToSession(
            @Argument InviteToSessionInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
