package org.mentorledger.command.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.session.Planning.Status;
import org.mentorledger.command.session.PlanningCommand.ReopenSession;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceVoided;
import org.mentorledger.kernel.session.PlanningEvent.Reopened;

/** Taking back that a session was held or cancelled, and what holding it alone said of its people and topics. */
final class Reopening {
    private final SessionScene scene;

    Reopening(SessionScene scene) {
        this.scene = scene;
    }

    Decision decide(ReopenSession command) {
        Planning planning = scene.state().planning();
        return planning.isIn(Status.HELD) || planning.isIn(Status.CANCELLED)
                ? Decision.done(events(command.reason()))
                : Decision.alreadySo();
    }

    private List<LedgerEvent> events(String reason) {
        List<LedgerEvent> events = new ArrayList<>();
        events.add(new Reopened(scene.sessionId(), scene.sealed("reason", reason), scene.today(), scene.zone()));
        scene.state()
                .presences()
                .absentByHolding()
                .sorted(Comparator.comparing(ParticipantId::value))
                .forEach(person -> events.add(voided(person, reason)));
        scene.state().content().topics().entrySet().stream()
                .filter(topic -> topic.getValue().byHolding())
                .sorted(Map.Entry.comparingByKey())
                .forEach(topic -> events.add(Topics.reopened(scene, topic.getKey(), topic.getValue(), reason)));
        events.addAll(Promotions.of(scene, scene.plan().capacity(), 0));
        return events;
    }

    private AttendanceVoided voided(ParticipantId person, String reason) {
        return new AttendanceVoided(
                scene.sessionId(), person, scene.sealedOf(person, "reason", reason), scene.today(), scene.zone());
    }
}
