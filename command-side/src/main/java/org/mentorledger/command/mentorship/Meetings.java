package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.mentorship.MeetingCommand.CorrectMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.LogMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.Present;
import org.mentorledger.command.mentorship.MeetingCommand.VoidMeeting;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingFacts;

/** What becomes of a meeting that is logged, corrected or voided. */
final class Meetings {
    private final Scene scene;
    private final MentorshipState state;

    Meetings(Scene scene) {
        this.scene = scene;
        this.state = scene.state();
    }

    Decision log(LogMeeting command) {
        Optional<Logged> known = state.diary().records().find(command.meetingId());
        if (known.isPresent()) {
            return known.get().made().again(scene.act(), "meetingId");
        }
        Draft draft = Draft.of(command, state);
        Optional<Refusal> refusal = new MeetingChecks(scene).refusal(command.meetingId(), draft);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Map<ParticipantId, String>> names = names(draft, Map.of());
        if (names.isEmpty()) {
            return MentorshipRule.ERASED.refuse("attendance");
        }
        RecordMaker maker = new RecordMaker(command.mentorshipId(), command.meetingId(), state);
        return Decision.done(new MeetingEvent.MeetingLogged(
                command.mentorshipId(),
                command.meetingId(),
                maker.facts(
                        draft,
                        1,
                        names.get(),
                        command.salt(),
                        late(draft, scene.act().today(draft.zone())),
                        scene.vault())));
    }

    Decision correct(CorrectMeeting command) {
        return state.diary()
                .standing(
                        command.meetingId(),
                        meeting -> OpenRecord.open(meeting.facts().sealed(), scene.vault())
                                .map(record -> corrected(command, meeting, record))
                                .orElseGet(() -> MentorshipRule.ERASED.refuse("meetingId")));
    }

    /** A meeting that was logged in error keeps its id. */
    Decision annul(VoidMeeting command) {
        Optional<Logged> known = state.diary().records().find(command.meetingId());
        if (known.filter(Logged::inError).isPresent()) {
            return Decision.alreadySo();
        }
        return state.diary()
                .standing(
                        command.meetingId(),
                        meeting -> HeldDates.closed(scene)
                                .or(() -> disputed(meeting))
                                .<Decision>map(refusal -> refusal)
                                .orElseGet(() -> Decision.done(new MeetingEvent.MeetingVoided(
                                        command.mentorshipId(),
                                        command.meetingId(),
                                        scene.sealedAsOwn(Map.of("reason", command.reason())),
                                        scene.today(),
                                        scene.zone()))));
    }

    /** No party makes a record vanish that somebody disputes. */
    private Optional<Refusal> disputed(Logged meeting) {
        return !scene.byOffice() && meeting.isDisputed()
                ? Optional.of(MentorshipRule.MEETING_DISPUTED.refuse("meetingId"))
                : Optional.empty();
    }

    private Decision corrected(CorrectMeeting command, Logged meeting, OpenRecord record) {
        MeetingFacts before = meeting.facts();
        Draft draftBefore = Draft.of(before, record);
        Draft draft = draftBefore.corrected(command, state);
        Optional<Refusal> refusal = new MeetingChecks(scene).refusal(command.meetingId(), draft, before);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (draft.equals(draftBefore)) {
            return Decision.alreadySo();
        }
        Optional<Map<ParticipantId, String>> names = names(draft, record.names());
        if (names.isEmpty()) {
            return MentorshipRule.ERASED.refuse("attendance");
        }
        RecordMaker maker = new RecordMaker(command.mentorshipId(), command.meetingId(), state);
        LocalDate loggedOn = meeting.loggedAt().atZone(ZoneId.of(draft.zone())).toLocalDate();
        boolean late = late(draft, loggedOn);
        MeetingFacts after = maker.isSameRecord(draftBefore, draft, before.revision(), names.get(), record)
                ? maker.sameRecord(before, draft, late)
                : maker.facts(draft, before.revision() + 1, names.get(), command.salt(), late, scene.vault());
        return Decision.done(new MeetingEvent.MeetingCorrected(
                command.mentorshipId(),
                command.meetingId(),
                after,
                scene.sealed("reason", command.reason()),
                scene.today(),
                scene.zone()));
    }

    private boolean late(Draft draft, LocalDate recordedOn) {
        return recordedOn.isAfter(draft.heldOn().plusDays(scene.policy().lateAfterDays()));
    }

    /** The names of those who attended, as they were then; names that stand in the record stay. */
    private Optional<Map<ParticipantId, String>> names(Draft draft, Map<ParticipantId, String> recorded) {
        Map<ParticipantId, String> names = new HashMap<>();
        for (Present present : draft.attendance()) {
            ParticipantId person = present.participantId();
            Optional<String> name = Optional.ofNullable(recorded.get(person))
                    .or(() -> scene.facts().participant(person).map(known -> known.nameOn(draft.heldOn())));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.put(person, name.get());
        }
        return Optional.of(names);
    }
}
