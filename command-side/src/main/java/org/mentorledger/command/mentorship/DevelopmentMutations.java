package org.mentorledger.command.mentorship;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.mentorship.DevelopmentInput.AbandonGoalInput;
import org.mentorledger.command.mentorship.DevelopmentInput.AchieveGoalInput;
import org.mentorledger.command.mentorship.DevelopmentInput.AgreeExpectationsInput;
import org.mentorledger.command.mentorship.DevelopmentInput.NameAreaInput;
import org.mentorledger.command.mentorship.DevelopmentInput.NoteGoalProgressInput;
import org.mentorledger.command.mentorship.DevelopmentInput.ProposeExpectationsInput;
import org.mentorledger.command.mentorship.DevelopmentInput.ReopenGoalInput;
import org.mentorledger.command.mentorship.DevelopmentInput.ReviseGoalInput;
import org.mentorledger.command.mentorship.DevelopmentInput.SetGoalInput;
import org.mentorledger.command.mentorship.DevelopmentInput.ShareResourceInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of what a mentorship is to develop: input to command. */
@Controller
class DevelopmentMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    DevelopmentMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> setGoal(
            @Argument SetGoalInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> reviseGoal(
            @Argument ReviseGoalInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> noteGoalProgress(
            @Argument NoteGoalProgressInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> achieveGoal(
            @Argument AchieveGoalInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> abandonGoal(
            @Argument AbandonGoalInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> reopenGoal(
            @Argument ReopenGoalInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> proposeExpectations(
            @Argument ProposeExpectationsInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> agreeExpectations(
            @Argument AgreeExpectationsInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> nameArea(
            @Argument NameAreaInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> shareResource(
            @Argument ShareResourceInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
