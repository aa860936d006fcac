package org.mentorledger.server.security;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;

/**
 * What is known of an account.
 *
 * @param holder whose it is, if anybody's
 * @param suspended whether it lets nobody in
 */
public record KnownAccount(@Nullable ParticipantId holder, boolean suspended) {}
