package org.mentorledger.command.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.session.EnrolmentCommand.CancelEnrolment;
import org.mentorledger.command.session.EnrolmentCommand.EnrolAll;
import org.mentorledger.command.session.EnrolmentCommand.EnrolInSession;
import org.mentorledger.command.session.Planning.Status;
import org.mentorledger.command.session.Roster.Standing;
import org.mentorledger.kernel.id.CohortId;
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
        ParticipantId person = command.participantId();
        boolean holds = scene.known().seat(person).filter(roster::holds).isPresent();
        return enrolled(holds ? List.of() : List.of(person), "participantId");
    }

    Decision decide(EnrolAll command) {
        return enrolled(
                scene.known().others(command.participantIds(), roster.places().keySet()), "participantIds");
    }

    Decision decide(CancelEnrolment command) {
        ParticipantId person = scene.known().seat(command.participantId()).orElse(command.participantId());
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
        Map<ParticipantId, Optional<MembershipFacts>> others = new LinkedHashMap<>();
        people.forEach(person -> others.put(person, scene.member(person)));
        if (others.isEmpty()) {
            return Decision.alreadySo();
        }
        SeatGuards guards = new SeatGuards(scene);
        return scene.over()
                .or(() -> others.entrySet().stream()
                        .flatMap(other ->
                                guards.refusal(other.getKey(), other.getValue().orElse(null), field).stream())
                        .findFirst())
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(seated(others)));
    }

    private List<EnrolmentEvent> seated(Map<ParticipantId, Optional<MembershipFacts>> people) {
        Integer capacity = scene.plan().capacity();
        long free = capacity == null ? people.size() : (long) capacity - roster.taken();
        List<EnrolmentEvent> events = new ArrayList<>();
        people.forEach((person, member) -> {
            CohortId cohort = member.orElseThrow().cohort();
            events.add(
                    events.size() < free
                            ? new Enrolled(scene.sessionId(), person, cohort, scene.today(), scene.zone())
                            : new Waitlisted(scene.sessionId(), person, cohort, scene.today(), scene.zone()));
        });
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
