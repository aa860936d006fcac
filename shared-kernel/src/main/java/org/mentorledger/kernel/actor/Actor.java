package org.mentorledger.kernel.actor;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;

/**
 * Who acts or asks.
 *
 * @param subject the authenticated subject of the token
 * @param participant the person whose account the subject is, if any
 * @param roles the roles the token carries; possibly none
 * @param body the auditing body an AUDITOR or REGISTRAR acts for
 * @param method how the subject was authenticated, such as {@code JWT}
 * @param authenticatedAt when, as the token tells
 */
public record Actor(
        String subject,
        @Nullable ParticipantId participant,
        Set<Role> roles,
        @Nullable String body,
        String method,
        Instant authenticatedAt) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the actor's token carries the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the actor is that person. */
    public boolean is(ParticipantId person) {
        return person.equals(participant);
    }
}
