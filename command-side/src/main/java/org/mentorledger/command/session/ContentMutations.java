package org.mentorledger.command.session;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.session.ContentInput.CoverTopicInput;
import org.mentorledger.command.session.ContentInput.GiveSessionFeedbackInput;
import org.mentorledger.command.session.ContentInput.NoteOverlapInput;
import org.mentorledger.command.session.ContentInput.PresentCareerInput;
import org.mentorledger.command.session.ContentInput.RaiseTopicInput;
import org.mentorledger.command.session.ContentInput.ReopenTopicInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of what sessions are about: input to command. */
@Controller
class ContentMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    ContentMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> raiseTopic(
            @Argument RaiseTopicInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> coverTopic(
            @Argument CoverTopicInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> reopenTopic(
            @Argument ReopenTopicInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> presentCareer(
            @Argument PresentCareerInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> noteOverlap(
            @Argument NoteOverlapInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> giveSessionFeedback(
            @Argument GiveSessionFeedbackInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
