package org.mentorledger.command.facts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Reliance;
import org.mentorledger.kernel.account.AccountEvent;
import org.mentorledger.kernel.id.AccountId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.program.ProgramEvent;
import org.mentorledger.kernel.session.SessionEvent;
import org.mentorledger.kernel.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * Facts folded from the event store. What was folded is kept, as ciphertext where it is personal, and each reading asks
 * the store for what came after it: always current, and the same cost however long the stream is. Where the store checks
 * what commands rely on as it writes their events, they need not even ask, unless an event came by since.
 */
@Component
final class StreamFacts implements Facts {
    private static final long KEPT = 20_000;

    private final EventStore store;
    private final Vault vault;
    private final Cache<String, Folded> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private final boolean checked;

    /** @param asked whether the store has to be asked whoever wants to know: more is known to have come */
    private record Folded(long sequence, Object facts, boolean asked) {}

    StreamFacts(EventStore store, Vault vault, Optional<Reliance.Checked> checked) {
        this.store = store;
        this.vault = vault;
        this.checked = checked.isPresent();
        if (this.checked) {
            store.subscribe(events -> events.forEach(event -> {
                if (event instanceof DomainEventMessage<?> ours) {
                    askNext(ours.getAggregateIdentifier());
                }
            }));
        }
    }

    @Override
    public Optional<ProgramFacts> program(ProgramId program) {
        return read(StreamId.of(program), ProgramFacts.class, ProgramEvent.class, ProgramFacts::evolve);
    }

    @Override
    public Optional<ParticipantFacts> participant(ParticipantId participant) {
        return sealed(participant).flatMap(person -> person.open(vault));
    }

    @Override
    public ParticipantId standing(ParticipantId participant) {
        return sealed(participant)
                .flatMap(person -> Optional.ofNullable(person.retiredInto()))
                .orElse(participant);
    }

    private Optional<SealedParticipant> sealed(ParticipantId participant) {
        return read(
                StreamId.of(participant), SealedParticipant.class, ParticipantEvent.class, SealedParticipant::evolve);
    }

    @Override
    public Optional<MembershipFacts> membership(ProgramId program, ParticipantId participant) {
        return read(
                StreamId.of(program, participant),
                MembershipFacts.class,
                MembershipEvent.class,
                MembershipFacts::evolve);
    }

    @Override
    public Optional<MentorshipFacts> mentorship(MentorshipId mentorship) {
        return read(StreamId.of(mentorship), MentorshipFacts.class, MentorshipEvent.class, MentorshipFacts::evolve);
    }

    @Override
    public Optional<SessionFacts> session(SessionId session) {
        return read(StreamId.of(session), SessionFacts.class, SessionEvent.class, SessionFacts::evolve);
    }

    @Override
    public Optional<AccountFacts> account(AccountId account) {
        return read(StreamId.of(account), AccountFacts.class, AccountEvent.class, AccountFacts::evolve);
    }

    @Override
    public Optional<Apart> apart(ParticipantId one, ParticipantId other) {
        return new WholeLog(store).apart(one, other);
    }

    private <F, E> Optional<F> read(
            String streamId, Class<F> factsType, Class<E> eventType, BiFunction<@Nullable F, E, @Nullable F> evolve) {
        Folded before = kept.getIfPresent(streamId);
        if (checked
                && before != null
                && !before.asked()
                && Reliance.on(streamId, before.sequence(), () -> askNext(streamId))) {
            return Optional.of(factsType.cast(before.facts()));
        }
        long sequence = before == null ? -1 : before.sequence();
        F facts = before == null ? null : factsType.cast(before.facts());
        DomainEventStream later = store.readEvents(streamId, sequence + 1);
        while (later.hasNext()) {
            var message = later.next();
            sequence = message.getSequenceNumber();
            facts = evolve.apply(facts, eventType.cast(message.getPayload()));
        }
        if (facts != null) {
            kept.put(streamId, new Folded(sequence, facts, false));
        }
        return Optional.ofNullable(facts);
    }

    private void askNext(String streamId) {
        kept.asMap().computeIfPresent(streamId, (id, folded) -> new Folded(folded.sequence(), folded.facts(), true));
    }
}
