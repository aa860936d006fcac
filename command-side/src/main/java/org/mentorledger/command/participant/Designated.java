package org.mentorledger.command.participant;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.participant.ParticipantEvent.DesignationRecorded;
import org.mentorledger.kernel.vault.Sealed;

/** What was recorded last of a person's designation. */
record Designated(
        @Nullable String designation,
        @Nullable String field,
        @Nullable String body,
        @Nullable Sealed memberNumber) {
    static final Designated NOTHING = new Designated(null, null, null, null);

    static Designated by(DesignationRecorded e) {
        return new Designated(e.designation(), e.field(), e.body(), e.personal());
    }
}
