package org.mentorledger.command.session;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.session.Planning.Status;
import org.mentorledger.command.session.PlanningCommand.HoldSession;
import org.mentorledger.command.session.Presences.Noted;
import org.mentorledger.command.session.Roster.Standing;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.ContentEvent.TopicCovered;
import org.mentorledger.kernel.session.PlanningEvent.Held;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionEvent;

/**
 * What holding a session says of its people and topics. Whoever came and was not seen leaving stayed to its end; whoever
 * has a seat and was not noted was absent, unless they got the seat afterwards (row U9).
 */
final class Holding {
    private final SessionScene scene;

    Holding(SessionScene scene) {
        this.scene = scene;
    }

    Decision decide(HoldSession command) {
        if (scene.state().planning().isIn(Status.HELD)) {
            return again(command);
        }
        return scene.closed()
                .or(scene::early)
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(events(command)));
    }

    /** How long it lasted can be told otherwise; that more was covered, or less, is told by itself. */
    private Decision again(HoldSession command) {
        boolean coversMore = command.coveredTopics() != null
                && !Wording.keyed(command.coveredTopics(), scene.vault()).keySet().stream()
                        .allMatch(key -> scene.state().content().topic(key).covered());
        if (coversMore) {
            return SessionRule.SESSION_HELD.refuse("sessionId");
        }
        return command.minutes() == null
                        || command.minutes().equals(scene.state().planning().lasts())
                ? Decision.alreadySo()
                : Decision.done(held(command));
    }

    private Held held(HoldSession command) {
        return new Held(scene.sessionId(), command.minutes(), scene.day(), scene.zone());
    }

    /** First that it was held, so that what follows is known as its consequence. */
    private List<SessionEvent> events(HoldSession command) {
        List<SessionEvent> events = new ArrayList<>();
        events.add(held(command));
        Map<String, String> covered = command.coveredTopics() == null
                ? Wording.open(scene.plan().sealed(), scene.vault()).topics()
                : Wording.keyed(command.coveredTopics(), scene.vault());
        covered.forEach((key, topic) -> {
            if (!scene.state().content().topic(key).covered()) {
                events.add(new TopicCovered(
                        scene.sessionId(), key, scene.sealed("topic", topic), scene.day(), scene.zone()));
            }
        });
        absent().map(this::absence).forEach(events::add);
        return events;
    }

    /** Of whoever leads it the office alone says whether they were there: a seat of theirs says nothing. */
    private Stream<ParticipantId> absent() {
        Roster roster = scene.state().roster();
        List<ParticipantId> seated = roster.in(Standing.ENROLLED)
                .filter(person -> !requireNonNull(roster.place(person)).afterwards())
                .filter(person -> scene.known().leader(person).isEmpty())
                .sorted(Comparator.comparing(ParticipantId::value))
                .toList();
        return scene.known().others(seated, scene.state().presences().standing()).stream();
    }

    private AttendanceRecorded absence(ParticipantId person) {
        return new AttendanceRecorded(
                scene.sessionId(),
                person,
                new Presence(AttendanceStatus.ABSENT, List.of(), null),
                false,
                cohort(person),
                null,
                scene.day(),
                scene.zone());
    }

    /** As it was recorded before, or else noted with the seat: not as it is on the day on which somebody says this. */
    private @Nullable CohortId cohort(ParticipantId person) {
        Noted before = scene.state().presences().people().get(person.value());
        return before == null
                ? requireNonNull(scene.state().roster().place(person)).cohortId()
                : before.cohortId();
    }
}
