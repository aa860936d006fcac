package org.mentorledger.command.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.ToStream;
import org.mentorledger.kernel.id.AccountId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.participant.ConsentKind;
import org.mentorledger.kernel.participant.ProfileField;
import org.mentorledger.kernel.participant.ScreeningKind;
import org.mentorledger.kernel.program.MemberRole;

/** What can be asked of a person's stream. */
sealed interface ParticipantCommand extends ToStream {

    ParticipantId participantId();

    @Override
    @TargetAggregateIdentifier
    default String streamId() {
        return StreamId.of(participantId());
    }

    /**
     * Makes a person known.
     *
     * @param programId of which they become a member at once; decides who may register them
     * @param roles in that program; none without
     */
    record RegisterParticipant(
            ParticipantId participantId,
            @Nullable ProgramId programId,
            List<MemberRole> roles,
            String name,
            @Nullable String organisation,
            @Nullable String designation,
            @Nullable String field,
            @Nullable String body,
            @Nullable String memberNumber,
            @Nullable String email,
            @Nullable LocalDate birthDate,
            @Nullable LocalDate graduationDate,
            @Nullable String educationLevel,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String location,
            List<String> careers,
            List<String> interests,
            @Nullable Integer capacity)
            implements ParticipantCommand {}

    /** The program whose office acts, if one does. */
    sealed interface ByOffice extends ParticipantCommand {
        @Nullable
        ProgramId programId();
    }

    record RenameParticipant(
            ParticipantId participantId, @Nullable ProgramId programId, String name) implements ByOffice {}

    /** What is null stays as it is. */
    record ReviseProfile(
            ParticipantId participantId,
            @Nullable ProgramId programId,
            Map<String, String> personal,
            @Nullable String organisation,
            @Nullable String educationLevel,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable List<String> careers,
            @Nullable List<String> interests,
            @Nullable Integer capacity,
            List<ProfileField> clear)
            implements ByOffice {}

    /** What is null, the person has none of from then on. */
    record RecordDesignation(
            ParticipantId participantId,
            @Nullable ProgramId programId,
            @Nullable String designation,
            @Nullable String field,
            @Nullable String body,
            @Nullable String memberNumber,
            @Nullable LocalDate from)
            implements ByOffice {}

    record LinkGuardian(
            ParticipantId participantId,
            @Nullable ProgramId programId,
            ParticipantId guardianId,
            @Nullable String relation)
            implements ByOffice {}

    record UnlinkGuardian(
            ParticipantId participantId, @Nullable ProgramId programId, ParticipantId guardianId) implements ByOffice {}

    /**
     * A guardian consents; or an office attests it by the paper it is on.
     *
     * @param programId for which program; null: for all
     */
    record GiveConsent(
            ParticipantId participantId,
            @Nullable ProgramId programId,
            ConsentKind kind,
            @Nullable ParticipantId guardianId,
            @Nullable String documentId,
            LocalDate givenOn)
            implements ByOffice {}

    /**
     * Consent does not hold any more.
     *
     * @param programId for which program; null: for all
     */
    record WithdrawConsent(
            ParticipantId participantId,
            @Nullable ProgramId programId,
            ConsentKind kind,
            @Nullable LocalDate withdrawnOn)
            implements ByOffice {}

    record ClearScreening(
            ParticipantId participantId,
            @Nullable ProgramId programId,
            ScreeningKind kind,
            LocalDate clearedOn,
            @Nullable LocalDate expiresOn,
            @Nullable String reference)
            implements ByOffice {}

    record RevokeScreening(
            ParticipantId participantId,
            @Nullable ProgramId programId,
            ScreeningKind kind,
            @Nullable LocalDate revokedOn)
            implements ByOffice {}

    /**
     * Two ids are one person.
     *
     * @param participantId the retired one
     */
    record MergeParticipants(ParticipantId participantId, ParticipantId keptId) implements ParticipantCommand {}

    /**
     * They are two after all.
     *
     * @param participantId the retired one
     */
    record UndoMerge(ParticipantId participantId) implements ParticipantCommand {}

    record InviteAccount(
            ParticipantId participantId,
            @Nullable ProgramId programId,
            String issuer,
            String codeMac,
            LocalDate expiresOn)
            implements ByOffice {}

    /** Follows the claim of the account, which says whether it may be this person's. */
    record LinkAccount(ParticipantId participantId, AccountId accountId, String issuer, String subject)
            implements ParticipantCommand {}

    record UnlinkAccount(ParticipantId participantId, AccountId accountId, String issuer, String subject)
            implements ParticipantCommand {}
}
