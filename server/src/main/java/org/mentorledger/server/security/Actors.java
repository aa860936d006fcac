package org.mentorledger.server.security;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.id.Id;
import org.mentorledger.kernel.id.ParticipantId;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads the actor off a token that was found good. */
final class Actors {

    private final boolean linksSubjects;
    private final RoleClaim roles;
    private final Accounts accounts;

    Actors(boolean linksSubjects, RoleClaim roles, Accounts accounts) {
        this.linksSubjects = linksSubjects;
        this.roles = roles;
        this.accounts = accounts;
    }

    /**
     * Who that is.
     *
     * @throws InvalidBearerTokenException when their account lets nobody in
     */
    Actor of(Jwt token) {
        String subject = normal(Objects.requireNonNull(token.getSubject(), "TokenRules demands it"));
        String issuer = normal(Objects.requireNonNull(token.getClaimAsString("iss"), "TokenRules demands it"));
        Optional<KnownAccount> account = accounts.find(issuer, subject);
        if (account.filter(KnownAccount::suspended).isPresent()) {
            throw new InvalidBearerTokenException("The account lets nobody in");
        }
        String body = token.getClaims().get("body") instanceof String text && !text.isBlank() ? text : null;
        ParticipantId holder = account.map(KnownAccount::holder).orElseGet(() -> likeness(subject));
        return new Actor(subject, holder, roles.of(token), body, "JWT", authenticatedAt(token));
    }

    /** Names are kept in one form, so a subject that is looked for among them has it too. */
    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** A linked account comes before the likeness of subject and id. */
    private @Nullable ParticipantId likeness(String subject) {
        return linksSubjects && Id.FORM.matcher(subject).matches() ? new ParticipantId(subject) : null;
    }

    private static Instant authenticatedAt(Jwt token) {
        if (token.getClaims().get("auth_time") instanceof Number seconds) {
            return Instant.ofEpochSecond(seconds.longValue());
        }
        return Objects.requireNonNull(token.getIssuedAt(), "TokenRules demands it");
    }
}
