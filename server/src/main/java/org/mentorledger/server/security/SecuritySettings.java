package org.mentorledger.server.security;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.server.token.TokenMint;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens count.
 *
 * @param publicKey PEM file of the RSA key that checks tokens of an issuer outside, instead of {@code issuer-uri}; the embedded
 *     default when neither is set: a key of its own in the data folder
 * @param issuer the {@code iss} a token must carry; when not set: {@code issuer-uri}, else {@code mentor-ledger}
 * @param issuerUri the OpenID Connect issuer whose tokens count, as its tokens and its self-description name it to the letter;
 *     https, or http on this machine. Its keys are those that it publishes
 * @param audience the {@code aud} a token must carry: a name of its own for this ledger, which the issuer puts into access tokens. Where
 *     the issuer gives access tokens that are opaque, the {@code client-id}: then any ID token of that client lets in
 * @param algorithms which signatures count of the issuer at {@code issuer-uri}: of RS256, RS384, RS512, PS256, PS384, PS512, ES256,
 *     ES384, ES512
 * @param rolesClaim where a token names the roles of its bearer: a claim, or the way into one with dots between, such as
 *     {@code realm_access.roles}
 * @param roleNames roles of this ledger by the names that the issuer gives them, such as
 *     {@code role-names.[ledger-admins]=ADMIN}; when set, other names grant nothing; when not: the issuer names them as we do
 * @param maxLifetime the longest time from issue (or from now) to expiry
 * @param skew by how much clocks may differ
 * @param subjectIsParticipant whether a subject that has the form of an id is the participant of that id; when not set: yes on the
 *     embedded default, no with an issuer outside
 */
@ConfigurationProperties("mentorledger.security")
record SecuritySettings(
        @Nullable Path publicKey,
        @Nullable String issuerUri,
        @Nullable String issuer,
        @DefaultValue(TokenMint.EMBEDDED) String audience,
        @DefaultValue({"RS256", "PS256", "ES256"}) Set<String> algorithms,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue Map<String, Role> roleNames,
        @DefaultValue("24h") Duration maxLifetime,
        @DefaultValue("60s") Duration skew,
        @Nullable Boolean subjectIsParticipant) {

    /** The {@code iss} that is demanded. */
    String demandedIssuer() {
        if (issuer != null) {
            return issuer;
        }
        return issuerUri == null ? TokenMint.EMBEDDED : issuerUri;
    }

    boolean linksSubjects() {
        return subjectIsParticipant != null ? subjectIsParticipant : publicKey == null && issuerUri == null;
    }

    RoleClaim roleClaim() {
        return new RoleClaim(rolesClaim, roleNames);
    }
}
