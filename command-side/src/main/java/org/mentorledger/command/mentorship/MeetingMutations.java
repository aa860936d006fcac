package org.mentorledger.command.mentorship;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.mentorship.MeetingInput.CorrectMeetingInput;
import org.mentorledger.command.mentorship.MeetingInput.LogMeetingInput;
import org.mentorledger.command.mentorship.MeetingInput.VoidMeetingInput;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of meetings: input to command. */
@Controller
class MeetingMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    MeetingMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    @MutationMapping
    CompletableFuture<Receipt> logMeeting(
            @Argument LogMeetingInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(envelopes.salt()), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> correctMeeting(
            @Argument CorrectMeetingInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(cleared(environment), envelopes.salt()), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> voidMeeting(
            @Argument VoidMeetingInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    /** What the client sets to null, in words: it was wrongly recorded at all. */
    private static Set<String> cleared(DataFetchingEnvironment environment) {
        Map<String, Object> raw = Objects.requireNonNull(environment.getArgument("input"));
        return raw.entrySet().stream()
                .filter(field -> field.getValue() == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
