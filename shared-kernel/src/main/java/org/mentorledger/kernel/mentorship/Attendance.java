package org.mentorledger.kernel.mentorship;

import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.program.MemberRole;

/**
 * One person's part in a meeting.
 *
 * @param participantId who
 * @param role the side they stood on
 * @param minutes how long they were there, in minutes
 */
public record Attendance(ParticipantId participantId, MemberRole role, int minutes) {}
