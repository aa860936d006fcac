package org.mentorledger.command.participant;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.vault.Sealed;

/** What a person's decisions need of their past: the name they bear, as ciphertext. */
record ParticipantState(Made made, Sealed name, String zone) {

    static ParticipantState evolve(@Nullable ParticipantState state, ParticipantEvent event, Made by) {
        if (event instanceof ParticipantEvent.Registered registered) {
            return new ParticipantState(by, registered.personal(), registered.zone());
        }
        if (event instanceof ParticipantEvent.Renamed renamed) {
            return requireNonNull(state).named(renamed.personal());
        }
        if (event instanceof ParticipantEvent.DesignationRecorded) {
            return requireNonNull(state).afterRegistration(by);
        }
        throw new IllegalStateException("A participant does not know " + event.getClass());
    }

    private ParticipantState named(Sealed another) {
        return new ParticipantState(made, another, zone);
    }

    /** A registration ends with the last event of its command. */
    private ParticipantState afterRegistration(Made by) {
        return by.mac().equals(made.mac()) ? new ParticipantState(by, name, zone) : this;
    }
}
