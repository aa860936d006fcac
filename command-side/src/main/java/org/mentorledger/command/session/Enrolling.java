package org.mentorledger.command.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.session.EnrolmentCommand.CancelEnrolment;
import org.mentorledger.command.session.EnrolmentCommand.EnrolAll;
import org.mentorledger.command.session.EnrolmentCommand.EnrolInSession;
import org.mentorledger.command.session.Planning.Status;
import org.mentorledger.command.session.Roster.Standing;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.EnrolmentEvent.Enrolled;
import org.mentorledger.kernel.session.EnrolmentEvent.EnrolmentCancelled;
import org.mentorledger.kernel.session.EnrolmentEvent.Waitlisted;

/** Who gets a seat: whoever comes first while there are any; the others wait, in order. */
final class Enrolling {
    private final SessionScene scene;
    private final Roster roster;

    Enrolling(SessionScene scene) {
        this.scene = scene;
        this.roster = scene.state().roster();
    }

    Decision decide(EnrolInSession command) {
        return enrolled(List.of(command.participantId()), "participantId");
    }

    Decision decide(EnrolAll command) {
        return enrolled(command.participantIds(), "participantIds");
    }

    Decision decide(CancelEnrolment command) {
        ParticipantId person = command.participantId();
        if (roster.has(person, Standing.CANCELLED)) {
            return Decision.alreadySo();
        }
        Optional<Refusal> none =
                roster.holds(person) ? Optional.empty() : Optional.of(SessionRule.NOT_ENROLLED.refuse("participantId"));
        return none.or(scene::over)
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(givenBack(command, person)));
    }

    private Decision enrolled(List<ParticipantId> people, String field) {
        List<ParticipantId> others =
                people.stream().filter(person -> !roster.holds(person)).toList();
        if (others.isEmpty()) {
            return Decision.alreadySo();
        }
        SeatGuards guards = new SeatGuards(scene);
        return scene.over()
                .or(() -> others.stream()
                        .flatMap(person -> guards.refusal(person, field).stream())
                        .findFirst())
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(seated(others)));
    }

    private List<EnrolmentEvent> seated(List<ParticipantId> people) {
        Integer capacity = scene.plan().capacity();
        List<EnrolmentEvent> events = new ArrayList<>();
        int taken = roster.taken();
        for (ParticipantId person : people) {
            if (capacity == null || taken < capacity) {
                taken++;
                events.add(
                        new Enrolled(scene.sessionId(), person, scene.cohortOf(person), scene.today(), scene.zone()));
            } else {
                events.add(
                        new Waitlisted(scene.sessionId(), person, scene.cohortOf(person), scene.today(), scene.zone()));
            }
        }
        return events;
    }

    /** Nobody is promoted into a session that was held. */
    private List<EnrolmentEvent> givenBack(CancelEnrolment command, ParticipantId person) {
        List<EnrolmentEvent> events = new ArrayList<>();
        events.add(new EnrolmentCancelled(
                scene.sessionId(),
                person,
                scene.sealedIfGiven(person, "reason", command.reason()),
                scene.today(),
                scene.zone()));
        if (roster.has(person, Standing.ENROLLED) && !scene.state().planning().isIn(Status.HELD)) {
            events.addAll(Promotions.of(scene, scene.plan().capacity(), 1));
        }
        return events;
    }
}
