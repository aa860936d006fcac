package org.mentorledger.command.mentorship;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.mentorship.SchedulingInput.CancelMeetingInput;
import org.mentorledger.command.mentorship.SchedulingInput.MissMeetingInput;
import org.mentorledger.command.mentorship.SchedulingInput.OfferAvailabilityInput;
import org.mentorledger.command.mentorship.SchedulingInput.PrepareAgendaInput;
import org.mentorledger.command.mentorship.SchedulingInput.RescheduleMeetingInput;
import org.mentorledger.command.mentorship.SchedulingInput.ReviewAgendaInput;
import org.mentorledger.command.mentorship.SchedulingInput.ScheduleMeetingInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of meetings to come: input to command. */
@Controller
class SchedulingMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    SchedulingMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> offerAvailability(
            @Argument OfferAvailabilityInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> scheduleMeeting(
            @Argument ScheduleMeetingInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> rescheduleMeeting(
            @Argument RescheduleMeetingInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> cancelMeeting(
            @Argument CancelMeetingInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> missMeeting(
            @Argument MissMeetingInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> prepareAgenda(
            @Argument PrepareAgendaInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> reviewAgenda(
            @Argument ReviewAgendaInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
