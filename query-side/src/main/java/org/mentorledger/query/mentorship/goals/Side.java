package org.mentorledger.query.mentorship.goals;

import org.mentorledger.kernel.program.MemberRole;

/** Somebody stands or stood on a side of the mentorship. */
public record Side(String participantId, MemberRole role) {}
