package org.mentorledger.kernel.participant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.ParticipantId;
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

    /** The person holds a designation of, or answers to, a body that audits CPD. Sealed: {@code memberNumber}, if given. */
    record DesignationRecorded(
            ParticipantId participantId,
            @Nullable String designation,
            @Nullable String body,
            @Nullable Sealed personal,
            LocalDate happenedOn,
            String zone)
            implements ParticipantEvent {}
}
