package org.mentorledger.server.security;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.token.TokenMint;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which tokens count.
 *
 * @param publicKey PEM file of the RSA key that checks tokens of an issuer outside; the embedded default when not set: a key of its
 *     own in the data folder
 * @param issuer the {@code iss} a token must carry
 * @param audience the {@code aud} a token must carry
 * @param maxLifetime the longest time from issue (or from now) to expiry
 * @param skew by how much clocks may differ
 * @param subjectIsParticipant whether a subject that has the form of an id is the participant of that id; when not set: yes on the
 *     embedded default, no with an issuer outside
 */
@ConfigurationProperties("mentorledger.security")
record SecuritySettings(
        @Nullable Path publicKey,
        @DefaultValue(TokenMint.EMBEDDED) String issuer,
        @DefaultValue(TokenMint.EMBEDDED) String audience,
        @DefaultValue("24h") Duration maxLifetime,
        @DefaultValue("60s") Duration skew,
        @Nullable Boolean subjectIsParticipant) {

    boolean linksSubjects() {
        return subjectIsParticipant != null ? subjectIsParticipant : publicKey == null;
    }
}
