package org.mentorledger.command.session;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.session.AttendanceCommand.CorrectAttendance;
import org.mentorledger.command.session.AttendanceCommand.OverrideAttendance;
import org.mentorledger.command.session.AttendanceCommand.VoidAttendance;
import org.mentorledger.command.session.Presences.Noted;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceCorrected;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceOverridden;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceVoided;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;

/** What the office makes of an attendance that is recorded: all with a reason, nothing is edited. */
final class Correcting {
    private final SessionScene scene;

    Correcting(SessionScene scene) {
        this.scene = scene;
    }

    Decision decide(CorrectAttendance command) {
        ParticipantId person = self(command.participantId());
        return standing(person, noted -> {
            Statement before = Statement.of(noted, scene.vault()).orElseThrow();
            String role = command.role() == null && !command.roleCleared() ? before.role() : command.role();
            Statement after = new Statement(command.presence(), role);
            return after.isSame(before)
                    ? Decision.alreadySo()
                    : Recording.bar(scene, after.presence())
                            .<Decision>map(refusal -> refusal)
                            .orElseGet(() -> Decision.done(corrected(person, command, after)));
        });
    }

    /** What was recorded in error once can be recorded anew. */
    Decision decide(VoidAttendance command) {
        ParticipantId person = self(command.participantId());
        return scene.state().presences().voided(person)
                ? Decision.alreadySo()
                : standing(
                        person,
                        noted -> Decision.done(new AttendanceVoided(
                                scene.sessionId(),
                                person,
                                scene.sealedOf(person, "reason", command.reason()),
                                scene.today(),
                                scene.zone())));
    }

    Decision decide(OverrideAttendance command) {
        ParticipantId person = self(command.participantId());
        return standing(
                person,
                noted -> Boolean.valueOf(command.counts()).equals(noted.counts())
                        ? Decision.alreadySo()
                        : Decision.done(new AttendanceOverridden(
                                scene.sessionId(),
                                person,
                                command.counts(),
                                scene.sealedOf(person, "reason", command.reason()),
                                scene.today(),
                                scene.zone())));
    }

    private Decision standing(ParticipantId person, Function<Noted, Decision> decision) {
        Optional<Noted> noted = scene.state().presences().find(person);
        return noted.isEmpty()
                ? SessionRule.ATTENDANCE_NOT_RECORDED.refuse("participantId")
                : decision.apply(noted.get());
    }

    private ParticipantId self(ParticipantId person) {
        return scene.known().attendant(person).orElse(person);
    }

    private AttendanceCorrected corrected(ParticipantId person, CorrectAttendance command, Statement after) {
        Map<String, String> text = new TreeMap<>(Map.of("reason", command.reason()));
        Texts.put(text, "role", after.role());
        Sealed sealed = scene.vault().seal(KeyName.of(person), text);
        return new AttendanceCorrected(
                scene.sessionId(), person, after.presence(), sealed, scene.today(), scene.zone());
    }
}
