package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.mentorship.MentorshipCommand.CorrectMeeting;
import org.mentorledger.command.mentorship.MentorshipCommand.LogMeeting;
import org.mentorledger.command.mentorship.MentorshipCommand.Present;
import org.mentorledger.command.mentorship.MentorshipState.Meeting;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Vault;

/** What becomes of a meeting that is logged or corrected. */
final class Meetings {
    private final MentorshipState state;
    private final Act act;
    private final ProgramFacts program;
    private final Facts facts;
    private final Vault vault;

    Meetings(MentorshipState state, Act act, ProgramFacts program, Facts facts, Vault vault) {
        this.state = state;
        this.act = act;
        this.program = program;
        this.facts = facts;
        this.vault = vault;
    }

    Decision log(LogMeeting command) {
        Optional<Meeting> known = state.meeting(command.meetingId());
        if (known.isPresent()) {
            return known.get().made().again(act, "meetingId");
        }
        Draft draft = Draft.of(command, state);
        Optional<Refusal> refusal = checks().refusal(command.meetingId(), draft);
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
                maker.facts(draft, 1, names.get(), command.salt(), late(draft, act.today(draft.zone())), vault)));
    }

    Decision correct(CorrectMeeting command) {
        Optional<Meeting> known = state.meeting(command.meetingId());
        if (known.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("meetingId");
        }
        Optional<OpenRecord> record = OpenRecord.open(known.get().facts().sealed(), vault);
        return record.isEmpty()
                ? MentorshipRule.ERASED.refuse("meetingId")
                : corrected(command, known.get(), record.get());
    }

    private Decision corrected(CorrectMeeting command, Meeting meeting, OpenRecord record) {
        MeetingFacts before = meeting.facts();
        Draft draftBefore = Draft.of(before, record);
        Draft draft = draftBefore.corrected(command, state);
        Optional<Refusal> refusal = checks().refusal(command.meetingId(), draft);
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
                : maker.facts(draft, before.revision() + 1, names.get(), command.salt(), late, vault);
        return Decision.done(new MeetingEvent.MeetingCorrected(
                command.mentorshipId(),
                command.meetingId(),
                after,
                vault.seal(KeyName.of(command.mentorshipId()), Map.of("reason", command.reason())),
                act.today(state.zone()),
                state.zone()));
    }

    private MeetingChecks checks() {
        return new MeetingChecks(state, program.policy(), act, Who.isOffice(act.actor(), Optional.of(program)));
    }

    private boolean late(Draft draft, LocalDate recordedOn) {
        return recordedOn.isAfter(draft.heldOn().plusDays(program.policy().lateAfterDays()));
    }

    /** The names of those who attended, as they were then; names that stand in the record stay. */
    private Optional<Map<ParticipantId, String>> names(Draft draft, Map<ParticipantId, String> recorded) {
        Map<ParticipantId, String> names = new HashMap<>();
        for (Present present : draft.attendance()) {
            ParticipantId person = present.participantId();
            Optional<String> name = Optional.ofNullable(recorded.get(person))
                    .or(() -> facts.participant(person).map(known -> known.nameOn(draft.heldOn())));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.put(person, name.get());
        }
        return Optional.of(names);
    }
}
