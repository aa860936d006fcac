package org.mentorledger.kernel.participant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.vault.Sealed;

/** The vocabulary of the Participant stream. Names and other personal fields are sealed under the person's key. */
public sealed interface ParticipantEvent extends LedgerEvent {

    /** The person. */
    ParticipantId participantId();

    /**
     * The person is known to the ledger. Sealed: {@code name} and, where given, {@code email birthDate graduationDate
     * location}.
     */
    record Registered(
            ParticipantId participantId,
            Sealed personal,
            @Nullable String organisation,
            @Nullable String educationLevel,
            @Nullable String language,
            List<String> careers,
            List<String> interests,
            @Nullable Integer capacity,
            LocalDate happenedOn,
            String zone)
            implements ParticipantEvent {
        public Registered {
            careers = List.copyOf(careers);
            interests = List.copyOf(interests);
        }
    }

    /** The person bears another name from now on. Sealed: {@code name}. */
    record Renamed(ParticipantId participantId, Sealed personal, LocalDate happenedOn, String zone)
            implements ParticipantEvent {}

    /**
     * From that day on the person holds this designation, in this field of practice, and answers to this body that audits
     * CPD; what is null, they have none of. Sealed: {@code memberNumber}, if given.
     */
    record DesignationRecorded(
            ParticipantId participantId,
            @Nullable String designation,
            @Nullable String field,
            @Nullable String body,
            @Nullable Sealed personal,
            LocalDate happenedOn,
            String zone)
            implements ParticipantEvent {}

    /**
     * The profile is another from now on: what is null stays, what is cleared is not known any more, {@code zone} is that of
     * the person's days. Sealed, where given: {@code email birthDate graduationDate location}.
     */
    record ProfileRevised(
            ParticipantId participantId,
            @Nullable Sealed personal,
            @Nullable String organisation,
            @Nullable String educationLevel,
            @Nullable String language,
            @Nullable List<String> careers,
            @Nullable List<String> interests,
            @Nullable Integer capacity,
            List<ProfileField> cleared,
            LocalDate happenedOn,
            String zone)
            implements ParticipantEvent {
        public ProfileRevised {
            careers = careers == null ? null : List.copyOf(careers);
            interests = interests == null ? null : List.copyOf(interests);
            cleared = List.copyOf(cleared);
        }
    }

    /** Another person is a guardian of this one. Sealed: {@code relation}, such as mother, if given. */
    record GuardianLinked(
            ParticipantId participantId,
            ParticipantId guardianId,
            @Nullable Sealed personal,
            LocalDate happenedOn,
            String zone)
            implements ParticipantEvent {}

    /** That other person is a guardian of this one no more. */
    record GuardianUnlinked(ParticipantId participantId, ParticipantId guardianId, LocalDate happenedOn, String zone)
            implements ParticipantEvent {}

    /**
     * A guardian has consented, on the business date given: for one program, or for all.
     *
     * @param documentId the paper it is on, if there is one
     */
    record ConsentGiven(
            ParticipantId participantId,
            ConsentKind kind,
            @Nullable ProgramId programId,
            @Nullable ParticipantId guardianId,
            ConsentMethod method,
            @Nullable String documentId,
            LocalDate happenedOn,
            String zone)
            implements ParticipantEvent {}

    /** Consent of that kind does not hold from that day on: for one program, or for all. */
    record ConsentWithdrawn(
            ParticipantId participantId,
            ConsentKind kind,
            @Nullable ProgramId programId,
            LocalDate happenedOn,
            String zone)
            implements ParticipantEvent {}

    /** A check of the person had nothing against them; good through {@code expiresOn}, if that is known. Sealed: {@code reference}, if given. */
    record ScreeningCleared(
            ParticipantId participantId,
            ScreeningKind kind,
            @Nullable LocalDate expiresOn,
            @Nullable Sealed personal,
            LocalDate happenedOn,
            String zone)
            implements ParticipantEvent {}

    /** Checks of that kind do not clear the person from that day on. */
    record ScreeningRevoked(ParticipantId participantId, ScreeningKind kind, LocalDate happenedOn, String zone)
            implements ParticipantEvent {}

    /** The person is known under two ids: this one is retired, and stands for the other from now on. */
    record Merged(ParticipantId participantId, ParticipantId keptId, LocalDate happenedOn, String zone)
            implements ParticipantEvent {}

    /** This id and the one it was merged into are two people after all. */
    record MergeUndone(ParticipantId participantId, LocalDate happenedOn, String zone) implements ParticipantEvent {}

    /**
     * Whoever brings the code, signed in at that issuer, may make their account this person's, through the last day.
     *
     * @param codeMac of the code, which stands nowhere
     */
    record AccountInvited(
            ParticipantId participantId,
            String issuer,
            String codeMac,
            LocalDate expiresOn,
            LocalDate happenedOn,
            String zone)
            implements ParticipantEvent {}

    /** The person signs in with this account of that issuer; an invitation is used up. Sealed: {@code subject}. */
    record AccountLinked(ParticipantId participantId, String issuer, Sealed personal, LocalDate happenedOn, String zone)
            implements ParticipantEvent {}

    /** The person does not sign in with this account any more. Sealed: {@code subject}. */
    record AccountUnlinked(
            ParticipantId participantId, String issuer, Sealed personal, LocalDate happenedOn, String zone)
            implements ParticipantEvent {}
}
