package org.mentorledger.command.dispatch;

import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.kernel.receipt.Receipt.Outcome;

/**
 * How a stream answers every command, in this order: who may not, is refused, unless they repeat what they did when they
 * might; who repeats, gets the first answer; who has not seen the last event though they say so, is in conflict; the rest
 * is decided. An answer that adds nothing is confirmed against the store, for another node may have moved the stream on.
 */
public final class Answer {
    private final String streamId;
    private final Act act;
    private final CommandMemory memory;
    private final EventStore store;

    /** The answer of that stream to the command of that act. */
    public Answer(String streamId, Act act, CommandMemory memory, EventStore store) {
        this.streamId = streamId;
        this.act = act;
        this.memory = memory;
        this.store = store;
    }

    /**
     * Answers within a command handler of the stream's aggregate.
     *
     * @param bar why the actor may not do this at all, if so
     * @param decision asked only when nothing earlier answers
     */
    public Reply with(Optional<Refusal> bar, Supplier<Decision> decision) {
        Decision answer = bar.<Decision>map(refusal -> ownRepeated().orElse(refusal))
                .or(this::repeated)
                .or(this::outdated)
                .orElseGet(decision);
        if (answer instanceof Decision.Done done) {
            done.events().forEach(AggregateLifecycle::apply);
            return receipt(version(), Outcome.DONE);
        }
        confirm();
        if (answer instanceof Decision.AlreadySo already) {
            return receipt(already.since() == null ? version() : already.since(), Outcome.ALREADY_SO);
        }
        return new Reply(null, (Refusal) answer);
    }

    /** Whoever leaves and hears no answer sends it again, and is a stranger by then; to others it says nothing. */
    private Optional<Decision> ownRepeated() {
        Optional<Object> sender = Optional.of(act.actor().subject());
        return memory.find(act.commandId())
                .filter(first -> actorOf(first).equals(sender))
                .flatMap(first -> repeated());
    }

    private Optional<Object> actorOf(CommandMemory.Remembered command) {
        DomainEventStream events = store.readEvents(streamId, command.sequence());
        return events.hasNext()
                ? Optional.ofNullable(events.next().getMetaData().get(EventMetaData.ACTOR))
                : Optional.empty();
    }

    private Optional<Decision> repeated() {
        return memory.find(act.commandId())
                .map(first -> first.mac().equals(act.mac())
                        ? new Decision.AlreadySo(first.sequence())
                        : CommonRule.CONFLICT.refuse("commandId"));
    }

    private Optional<Decision> outdated() {
        return act.expectedSequence() == null || act.expectedSequence() == version()
                ? Optional.empty()
                : Optional.of(CommonRule.CONFLICT.refuse("expectedSequence").at(version()));
    }

    private void confirm() {
        if (store.lastSequenceNumberFor(streamId).orElse(-1L) != version()) {
            throw new ConcurrencyException("The stream has moved on since it was read");
        }
        Reliance.confirm(store);
    }

    private Reply receipt(long sequence, Outcome outcome) {
        return new Reply(new Receipt(streamId, sequence, outcome), null);
    }

    private static long version() {
        @Nullable Long version = AggregateLifecycle.getVersion();
        return version == null ? -1 : version;
    }
}
