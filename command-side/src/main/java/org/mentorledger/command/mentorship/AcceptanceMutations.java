package org.mentorledger.command.mentorship;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelope;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.dispatch.Memberships;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.MentorshipFacts;
import org.mentorledger.command.mentorship.LifecycleCommand.AcceptMentorship;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.receipt.Receipt;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutation that accepts a proposal. With agreements it leaves facts in two streams. */
@Controller
class AcceptanceMutations {
    private final Commands commands;
    private final Envelopes envelopes;
    private final Memberships memberships;
    private final Facts facts;

    AcceptanceMutations(Commands commands, Envelopes envelopes, Memberships memberships, Facts facts) {
        this.commands = commands;
        this.envelopes = envelopes;
        this.memberships = memberships;
        this.facts = facts;
    }

    record AcceptMentorshipInput(
            String mentorshipId,
            @Nullable LocalDate acceptedOn,
            @Nullable List<String> agreements) {

        AcceptMentorship command() {
            return new AcceptMentorship(
                    Input.id("mentorshipId", mentorshipId, MentorshipId::new),
                    acceptedOn,
                    Input.lines("agreements", agreements).stream().distinct().toList());
        }
    }

    /** What was agreed first, the acceptance last: whatever is accepted was agreed to. */
    @MutationMapping
    CompletableFuture<Receipt> acceptMentorship(
            @Argument AcceptMentorshipInput input, @ContextValue Actor actor, DataFetchingEnvironment environment) {
        AcceptMentorship command = input.command();
        Envelope envelope = envelopes.of(environment, actor);
        if (command.agreements().isEmpty()) {
            return commands.send(command, envelope);
        }
        ParticipantId signer = signer(envelope.act());
        Optional<MentorshipFacts> mentorship =
                facts.mentorship(command.mentorshipId()).filter(known -> signer != null && known.awaits(signer));
        if (signer == null || mentorship.isEmpty()) {
            return commands.send(command, envelope);
        }
        return memberships
                .sign(mentorship.get().programId(), signer, command.agreements(), command.acceptedOn(), envelope)
                .thenCompose(signed -> commands.send(command, envelope).thenApply(receipt -> receipt.and(signed)));
    }

    private static @Nullable ParticipantId signer(Act act) {
        return act.onBehalfOf() == null ? act.actor().participant() : act.onBehalfOf();
    }
}
