package org.mentorledger.query.mentorship.roster;

import org.jspecify.annotations.Nullable;

/** Which mentorships are asked for; what is null does not matter. */
record MentorshipFilter(
        @Nullable String programId,
        @Nullable String participantId,
        @Nullable MentorshipStatus status) {
    static final MentorshipFilter ALL = new MentorshipFilter(null, null, null);
}
