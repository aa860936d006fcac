package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.mentorship.MeetingCommand.Present;
import org.mentorledger.command.mentorship.MeetingCommand.Supervised;
import org.mentorledger.kernel.evidence.MeetingRecord;
import org.mentorledger.kernel.evidence.RecordHash;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.Attendance;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** Makes the record of a meeting, its hash, and the facts that hold both. */
final class RecordMaker {
    private static final int VERSION = 1;

    private final MentorshipId mentorship;
    private final MeetingId meeting;
    private final MentorshipState state;

    RecordMaker(MentorshipId mentorship, MeetingId meeting, MentorshipState state) {
        this.mentorship = mentorship;
        this.meeting = meeting;
        this.state = state;
    }

    /** The facts of a new record. */
    MeetingFacts facts(
            Draft draft, int revision, Map<ParticipantId, String> names, String salt, boolean late, Vault vault) {
        OpenRecord open = new OpenRecord(draft.topics(), supervisor(draft), names, salt);
        Sealed sealed = open.seal(KeyName.of(mentorship, meeting), revision == 1, vault);
        return facts(draft, revision, sealed, RecordHash.of(record(draft, revision, names, salt)), late);
    }

    /** The facts of the record as it was, with what does not belong to it changed. */
    MeetingFacts sameRecord(MeetingFacts before, Draft draft, boolean late) {
        return facts(draft, before.revision(), before.sealed(), before.recordHash(), late);
    }

    /** Whether both drafts tell the same record. */
    boolean isSameRecord(Draft one, Draft other, int revision, Map<ParticipantId, String> names, OpenRecord before) {
        return record(one, revision, before.names(), before.salt())
                .equals(record(other, revision, names, before.salt()));
    }

    private MeetingRecord record(Draft draft, int revision, Map<ParticipantId, String> names, String salt) {
        return new MeetingRecord(
                VERSION,
                mentorship.value(),
                meeting.value(),
                revision,
                attendance(draft).stream().map(a -> party(a, names)).toList(),
                draft.heldOn(),
                draft.zone(),
                draft.topics(),
                draft.channel().name(),
                draft.venue().name(),
                draft.supervision() == null ? null : draft.supervision().kind().name(),
                supervisor(draft),
                salt);
    }

    private MeetingFacts facts(Draft draft, int revision, Sealed sealed, String hash, boolean late) {
        return new MeetingFacts(
                revision,
                draft.heldOn(),
                draft.zone(),
                draft.startedAt(),
                draft.minutes(),
                attendance(draft),
                draft.channel(),
                draft.venue(),
                draft.supervision() == null ? null : draft.supervision().kind(),
                draft.goalIds(),
                draft.activities(),
                draft.formality(),
                draft.initiator(),
                sealed,
                hash,
                late);
    }

    private List<Attendance> attendance(Draft draft) {
        return draft.attendance().stream()
                .map(present -> attendance(draft.heldOn(), present, draft.minutes()))
                .toList();
    }

    private Attendance attendance(LocalDate day, Present present, int minutes) {
        MemberRole side = state.parties().sideOn(day, present.participantId()).orElseThrow();
        return new Attendance(present.participantId(), side, Objects.requireNonNullElse(present.minutes(), minutes));
    }

    private static MeetingRecord.Party party(Attendance attendance, Map<ParticipantId, String> names) {
        return new MeetingRecord.Party(
                attendance.participantId().value(),
                Objects.requireNonNull(names.get(attendance.participantId())),
                attendance.role().name(),
                attendance.minutes());
    }

    private static @Nullable String supervisor(Draft draft) {
        Supervised supervision = draft.supervision();
        return supervision == null ? null : supervision.name();
    }
}
