package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.mentorship.MeetingCommand.DisputeMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.RecordPaperSignature;
import org.mentorledger.command.mentorship.MeetingCommand.ResolveDispute;
import org.mentorledger.command.mentorship.MeetingCommand.SignMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.WithdrawDispute;
import org.mentorledger.kernel.id.Id;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.Resolution;

/** The inputs of {@link SigningMutations}. */
final class SigningInput {
    private SigningInput() {}

    record SignMeetingInput(
            String mentorshipId,
            String meetingId,
            String recordHash,
            String signedName,
            @Nullable String statementId,
            @Nullable String locale) {

        SignMeeting command() {
            return new SignMeeting(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("meetingId", meetingId, MeetingId::new),
                    Input.line("recordHash", recordHash),
                    Input.line("signedName", signedName),
                    Objects.requireNonNullElse(Input.lineIfGiven("statementId", statementId), "attendance-v1"),
                    Objects.requireNonNullElse(Input.lineIfGiven("locale", locale), "en"));
        }
    }

    record RecordPaperSignatureInput(
            String mentorshipId,
            String meetingId,
            String participantId,
            String recordHash,
            String signedName,
            LocalDate signedOn,
            @Nullable String documentId) {

        RecordPaperSignature command() {
            return new RecordPaperSignature(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("meetingId", meetingId, MeetingId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    Input.line("recordHash", recordHash),
                    Input.line("signedName", signedName),
                    signedOn,
                    Input.idIfGiven("documentId", documentId, SigningInput::document));
        }
    }

    record DisputeMeetingInput(String mentorshipId, String meetingId, String reason) {
        DisputeMeeting command() {
            return new DisputeMeeting(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("meetingId", meetingId, MeetingId::new),
                    Input.passage("reason", reason));
        }
    }

    record WithdrawDisputeInput(String mentorshipId, String meetingId) {
        WithdrawDispute command() {
            return new WithdrawDispute(
                    MentorshipInput.mentorship(mentorshipId), Input.id("meetingId", meetingId, MeetingId::new));
        }
    }

    record ResolveDisputeInput(
            String mentorshipId, String meetingId, String participantId, Resolution resolution, String reason) {
        ResolveDispute command() {
            return new ResolveDispute(
                    MentorshipInput.mentorship(mentorshipId),
                    Input.id("meetingId", meetingId, MeetingId::new),
                    Input.id("participantId", participantId, ParticipantId::new),
                    resolution,
                    Input.passage("reason", reason));
        }
    }

    private static String document(String id) {
        Id.check(id);
        return id;
    }
}
