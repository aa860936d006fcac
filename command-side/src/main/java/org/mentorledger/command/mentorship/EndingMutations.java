package org.mentorledger.command.mentorship;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.mentorship.EndingInput.CloseMentorshipInput;
import org.mentorledger.command.mentorship.EndingInput.CompleteMentorshipInput;
import org.mentorledger.command.mentorship.EndingInput.GiveNoticeInput;
import org.mentorledger.command.mentorship.EndingInput.ReopenMentorshipInput;
import org.mentorledger.command.mentorship.EndingInput.TellMenteeInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of the end of a mentorship: input to command. */
@Controller
class EndingMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    EndingMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> giveNotice(
            @Argument GiveNoticeInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> tellMentee(
            @Argument TellMenteeInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> completeMentorship(
            @Argument CompleteMentorshipInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> closeMentorship(
            @Argument CloseMentorshipInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> reopenMentorship(
            @Argument ReopenMentorshipInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
