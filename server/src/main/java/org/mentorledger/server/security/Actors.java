package org.mentorledger.server.security;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.Id;
import org.mentorledger.kernel.id.ParticipantId;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the actor off a token that was found good. */
final class Actors {

    private final boolean linksSubjects;
    private final Accounts accounts;

    Actors(boolean linksSubjects, Accounts accounts) {
        this.linksSubjects = linksSubjects;
        this.accounts = accounts;
    }

    Actor of(Jwt token) {
        String subject = Objects.requireNonNull(token.getSubject(), "TokenRules demands it");
        String body = token.getClaims().get("body") instanceof String text && !text.isBlank() ? text : null;
        return new Actor(subject, participant(token, subject), roles(token), body, "JWT", authenticatedAt(token));
    }

    /** A linked account comes before the likeness of subject and id. */
    private @Nullable ParticipantId participant(Jwt token, String subject) {
        String issuer = Objects.requireNonNull(token.getClaimAsString("iss"), "TokenRules demands it");
        return accounts.holderOf(issuer, subject).orElseGet(() -> likeness(subject));
    }

    private @Nullable ParticipantId likeness(String subject) {
        return linksSubjects && Id.FORM.matcher(subject).matches() ? new ParticipantId(subject) : null;
    }

    /** Names of no role of ours grant nothing: an issuer outside may send others along. */
    static Set<Role> roles(Jwt token) {
        if (!(token.getClaims().get("roles") instanceof Collection<?> names)) {
            return Set.of();
        }
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toSet());
    }

    private static Instant authenticatedAt(Jwt token) {
        if (token.getClaims().get("auth_time") instanceof Number seconds) {
            return Instant.ofEpochSecond(seconds.longValue());
        }
        return Objects.requireNonNull(token.getIssuedAt(), "TokenRules demands it");
    }
}
