package org.mentorledger.server.security;

import java.text.Normalizer;
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
        String subject = normal(Objects.requireNonNull(token.getSubject(), "TokenRules demands it"));
        String body = token.getClaims().get("body") instanceof String text && !text.isBlank() ? text : null;
        return new Actor(subject, participant(token, subject), roles(token), body, "JWT", authenticatedAt(token));
    }

    /** Names are kept in one form, so a subject that is looked for among them has it too. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A linked account comes before the likeness of subject and id. */
    private @Nullable ParticipantId participant(Jwt token, String subject) {
        String issuer = normal(Objects.requireNonNull(token.getClaimAsString("iss"), "TokenRules demands it"));
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
