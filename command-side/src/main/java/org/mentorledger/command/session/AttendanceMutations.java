package org.mentorledger.command.session;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.session.AttendanceInput.CorrectAttendanceInput;
import org.mentorledger.command.session.AttendanceInput.OverrideAttendanceInput;
import org.mentorledger.command.session.AttendanceInput.RecordArrivalInput;
import org.mentorledger.command.session.AttendanceInput.RecordAttendanceInput;
import org.mentorledger.command.session.AttendanceInput.RecordDepartureInput;
import org.mentorledger.command.session.AttendanceInput.VoidAttendanceInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of who was in a session: input to command. */
@Controller
class AttendanceMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    AttendanceMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> recordArrival(
            @Argument RecordArrivalInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> recordDeparture(
            @Argument RecordDepartureInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> recordAttendance(
            @Argument RecordAttendanceInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> correctAttendance(
            @Argument CorrectAttendanceInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(Cleared.in(environment).contains("role")), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> voidAttendance(
            @Argument VoidAttendanceInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> overrideAttendance(
            @Argument OverrideAttendanceInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
