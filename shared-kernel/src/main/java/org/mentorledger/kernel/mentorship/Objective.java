package org.mentorledger.kernel.mentorship;

import org.mentorledger.kernel.id.ParticipantId;

/**
 * What a party wants of the mentorship; its words are sealed in the event.
 *
 * @param ownerId whose
 * @param kind about what
 */
public record Objective(ParticipantId ownerId, ObjectiveKind kind) {}
