package org.mentorledger.query.participant.people;

import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Opened;

/** A person, with what only some may see; who may is asked where each field is shown. */
public record ParticipantView(
        String id,
        String name,
        @Nullable String organisation,
        @Nullable String designation,
        @Nullable String body,
        @Nullable String memberNumber,
        @Nullable String email) {

    /** Stands for a person whom this room has not seen yet: a mentorship may be shown a moment before its people are. */
    public static ParticipantView unseen(String id) {
        return new ParticipantView(id, "(not yet known)", null, null, null, null, null);
    }

    ParticipantView renamed(String newName) {
        return new ParticipantView(id, newName, organisation, designation, body, memberNumber, email);
    }

    ParticipantView designated(@Nullable String newDesignation, @Nullable String newBody, @Nullable Opened personal) {
        return new ParticipantView(
                id,
                name,
                organisation,
                newDesignation,
                newBody,
                personal == null ? null : personal.maybe("memberNumber"),
                email);
    }
}
