package org.mentorledger.query.participant.people;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;

/** Which people are asked for; what is null does not matter. */
record ParticipantFilter(
        @Nullable String programId,
        @Nullable MemberRole role,
        @Nullable String text) {
    static final ParticipantFilter ALL = new ParticipantFilter(null, null, null);
}
