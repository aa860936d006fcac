package org.mentorledger.query.evidence;

import org.mentorledger.kernel.program.MemberRole;

/**
 * One person's part in a meeting.
 *
 * @param name as it was then
 * @param minutes how long they were there
 */
public record Attended(String participantId, String name, MemberRole role, int minutes) {}
