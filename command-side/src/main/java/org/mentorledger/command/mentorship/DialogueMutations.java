package org.mentorledger.command.mentorship;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.mentorship.DialogueInput.GiveFeedbackInput;
import org.mentorledger.command.mentorship.DialogueInput.GivePulseInput;
import org.mentorledger.command.mentorship.DialogueInput.KeepNoteInput;
import org.mentorledger.command.mentorship.DialogueInput.RecordCheckInInput;
import org.mentorledger.command.mentorship.DialogueInput.RecordIntroductionInput;
import org.mentorledger.command.mentorship.DialogueInput.RecordOutcomeInput;
import org.mentorledger.command.mentorship.DialogueInput.ResolveChallengeInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of what is said beside meetings: input to command. */
@Controller
class DialogueMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    DialogueMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> keepNote(
            @Argument KeepNoteInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> recordCheckIn(
            @Argument RecordCheckInInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> resolveChallenge(
            @Argument ResolveChallengeInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> giveFeedback(
            @Argument GiveFeedbackInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> givePulse(
            @Argument GivePulseInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> recordIntroduction(
            @Argument RecordIntroductionInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> recordOutcome(
            @Argument RecordOutcomeInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
