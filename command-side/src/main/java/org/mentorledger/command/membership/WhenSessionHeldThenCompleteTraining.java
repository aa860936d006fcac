package org.mentorledger.command.membership;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Consequences;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.SessionFacts;
import org.mentorledger.command.membership.Completions.Completion;
import org.mentorledger.command.membership.MembershipCommand.RecordTraining;
import org.mentorledger.command.membership.MembershipCommand.RevokeTraining;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.Presence;
import org.springframework.stereotype.Component;

/**
 * A member for whom a session of a training counts has completed that training; when it comes out that it does not count
 * for them, that is struck out again. What the office recorded or struck out by hand stands. Each event only tells where
 * to look: what is right is told from the session as it is now, so that events may come late, or again.
 */
@Component
@ProcessingGroup(WhenSessionHeldThenCompleteTraining.NAME)
@DisallowReplay
class WhenSessionHeldThenCompleteTraining {
    /** Stands in tokens, dead letters and events: a wire name. */
    static final String NAME = "when-session-held-then-complete-training";

    private static final String REASON = "By what is recorded of the session now, it does not complete the training.";

    private final Facts facts;
    private final EventStore store;
    private final Consequences consequences;

    WhenSessionHeldThenCompleteTraining(Facts facts, EventStore store, Consequences consequences) {
        this.facts = facts;
        this.store = store;
        this.consequences = consequences;
    }

    @EventHandler
    void react(PlanningEvent.Held event, @MessageIdentifier String eventId) {
        settleAll(event.sessionId(), eventId, facts.session(event.sessionId()).filter(s -> isOfTraining(s)));
    }

    @EventHandler
    void react(PlanningEvent.PlanRevised event, @MessageIdentifier String eventId) {
        settleAll(event.sessionId(), eventId, facts.session(event.sessionId()).filter(SessionFacts::isHeld));
    }

    @EventHandler
    void react(PlanningEvent.Reopened event, @MessageIdentifier String eventId) {
        settleAll(event.sessionId(), eventId, facts.session(event.sessionId()));
    }

    /** What is recorded before the session was held, or while it is not, is looked at when that changes. */
    @EventHandler
    void react(AttendanceEvent event, @MessageIdentifier String eventId) {
        facts.session(event.sessionId())
                .filter(session -> session.isHeld() && isOfTraining(session))
                .ifPresent(session -> settle(event.sessionId(), session, event.participantId(), eventId));
    }

    private static boolean isOfTraining(SessionFacts session) {
        return session.plan().training() != null;
    }

    /** Everybody of whom anything was ever recorded there, also what was taken back. */
    private void settleAll(SessionId id, String eventId, Optional<SessionFacts> facts) {
        facts.ifPresent(session -> events(StreamId.of(id))
                .map(DomainEventMessage::getPayload)
                .filter(AttendanceEvent.class::isInstance)
                .map(event -> ((AttendanceEvent) event).participantId())
                .distinct()
                .forEach(person -> settle(id, session, person, eventId)));
    }

    private void settle(SessionId id, SessionFacts session, ParticipantId person, String eventId) {
        ProgramId program = session.programId();
        String source = StreamId.of(id);
        Completions completions = Completions.owedTo(id, NAME, events(StreamId.of(program, person)));
        Completion wanted = wanted(id, session, person);
        for (Completion wrong : completions.wrong(wanted)) {
            RevokeTraining revoke = new RevokeTraining(
                    program, person, wrong.training(), wrong.version(), wrong.day(), id, REASON, wrong.day());
            consequences.send(NAME, eventId, revoke, source);
        }
        if (wanted != null && completions.lack(wanted)) {
            RecordTraining complete = new RecordTraining(
                    program, person, wanted.training(), wanted.version(), wanted.day(), wanted.minutes(), id);
            consequences.send(NAME, eventId, complete, source);
        }
    }

    /** What the person completed by that session, as it is recorded now. */
    private @Nullable Completion wanted(SessionId id, SessionFacts session, ParticipantId person) {
        String training = session.plan().training();
        if (training == null || !session.isHeld() || !session.countsFor(person) || !isMember(session, person)) {
            return null;
        }
        Integer version = session.plan().trainingVersion();
        return new Completion(training, version == null ? 1 : version, session.heldOn(), minutes(session, person), id);
    }

    private boolean isMember(SessionFacts session, ParticipantId person) {
        return facts.membership(session.programId(), person)
                .filter(membership -> !membership.acceptedIn().isEmpty())
                .isPresent();
    }

    private static @Nullable Integer minutes(SessionFacts session, ParticipantId person) {
        Presence presence = session.presences().get(person);
        OptionalInt minutes = presence == null ? OptionalInt.empty() : presence.minutesOf(session.span());
        return minutes.isPresent() && minutes.getAsInt() > 0 ? minutes.getAsInt() : null;
    }

    private Stream<? extends DomainEventMessage<?>> events(String streamId) {
        return store.readEvents(streamId, 0).asStream();
    }
}
