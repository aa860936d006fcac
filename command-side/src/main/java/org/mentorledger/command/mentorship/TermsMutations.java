package org.mentorledger.command.mentorship;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.mentorship.TermsInput.AdjustPolicyInput;
import org.mentorledger.command.mentorship.TermsInput.AdoptPolicyInput;
import org.mentorledger.command.mentorship.TermsInput.ChangeRelationTypeInput;
import org.mentorledger.command.mentorship.TermsInput.ExtendMentorshipInput;
import org.mentorledger.command.mentorship.TermsInput.MoveAnchorInput;
import org.mentorledger.command.mentorship.TermsInput.PauseMentorshipInput;
import org.mentorledger.command.mentorship.TermsInput.ResumeMentorshipInput;
import org.mentorledger.command.policy.PolicyInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of how a mentorship runs and how long: input to command. */
@Controller
class TermsMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    TermsMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> moveAnchor(
            @Argument MoveAnchorInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> adoptPolicy(
            @Argument AdoptPolicyInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> changeRelationType(
            @Argument ChangeRelationTypeInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> pauseMentorship(
            @Argument PauseMentorshipInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> resumeMentorship(
            @Argument ResumeMentorshipInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> extendMentorship(
            @Argument ExtendMentorshipInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> adjustPolicy(
            @Argument AdjustPolicyInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(PolicyInput.cleared(environment)), envelopes.of(environment, actor));
    }
}
