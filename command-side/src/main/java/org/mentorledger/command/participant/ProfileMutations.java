package org.mentorledger.command.participant;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.participant.ParticipantCommand.RecordDesignation;
import org.mentorledger.command.participant.ParticipantCommand.RenameParticipant;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of what is known of people: input to command. */
@Controller
class ProfileMutations {
    private final Commands commands;
    private final Envelopes envelopes;

    ProfileMutations(Commands commands, Envelopes envelopes) {
        this.commands = commands;
        this.envelopes = envelopes;
    }

    record RenameParticipantInput(
            String participantId, @Nullable String programId, String name) {
        RenameParticipant command() {
            return new RenameParticipant(
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.idIfGiven("programId", programId, ProgramId::new),
                    Input.line("name", name));
        }
    }

    record RecordDesignationInput(
            String participantId,
            @Nullable String programId,
            @Nullable String designation,
            @Nullable String field,
            @Nullable String body,
            @Nullable String memberNumber,
            @Nullable LocalDate from) {
        RecordDesignation command() {
            return new RecordDesignation(
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.idIfGiven("programId", programId, ProgramId::new),
                    Input.lineIfGiven("designation", designation),
                    Input.lineIfGiven("field", field),
                    Input.lineIfGiven("body", body),
                    Input.lineIfGiven("memberNumber", memberNumber),
                    from);
        }
    }

    @MutationMapping
    CompletableFuture<Receipt> renameParticipant(
            @Argument RenameParticipantInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> reviseProfile(
            @Argument ReviseProfileInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }

    @MutationMapping
    CompletableFuture<Receipt> recordDesignation(
            @Argument RecordDesignationInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        return commands.send(input.command(), envelopes.of(environment, actor));
    }
}
