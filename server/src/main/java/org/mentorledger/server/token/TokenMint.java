package org.mentorledger.server.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Role;

/**
 * Makes tokens, RS256.
 *
 * @param key signs them
 * @param issuer their {@code iss}
 * @param audience their {@code aud}
 */
public record TokenMint(SigningKey key, String issuer, String audience) {

    /** The issuer and the audience of the embedded default. */
    public static final String EMBEDDED = "mentor-ledger";

    /**
     * A token that holds from now on.
     *
     * @param subject whose, not blank
     * @param roles what its bearer may be; possibly none
     * @param body the auditing body an AUDITOR or REGISTRAR acts for
     * @param now the present, cut to seconds in the token
     * @param lifetime how long it holds
     */
    public String mint(String subject, Collection<Role> roles, @Nullable String body, Instant now, Duration lifetime) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(issuer)
                .audience(audience)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .claim("roles", roles.stream().map(Role::name).distinct().toList())
                .claim("body", body)
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            token.sign(new RSASSASigner(key.privateKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException("The signing key does not sign", e);
        }
        return token.serialize();
    }
}
