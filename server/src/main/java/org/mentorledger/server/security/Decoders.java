package org.mentorledger.server.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentorledger.server.issuer.IssuerKeys;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Makes what checks tokens. No header of a token chooses the key or the algorithm ({@code alg}, {@code jwk}, {@code jku}, {@code x5c}). */
final class Decoders {
    private static final String ACCESS_TOKEN = "at+jwt";

    private Decoders() {}

    /** One fixed key and one algorithm. */
    static JwtDecoder of(RSAPublicKey key, TokenRules rules) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(key)
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .validateType(false)
                .build();
        decoder.setJwtValidator(rules);
        return new GoodTokens(decoder, rules);
    }

    /** The keys that the issuer publishes; {@code kid} says which of them, and nothing else. */
    static JwtDecoder of(IssuerKeys keys, Set<String> algorithms, TokenRules rules) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT,
                new JOSEObjectType(ACCESS_TOKEN),
                new JOSEObjectType("application/" + ACCESS_TOKEN),
                null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                algorithms.stream().map(JWSAlgorithm::parse).collect(Collectors.toUnmodifiableSet()), keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // TokenRules
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(rules);
        return token -> {
            try {
                return decoder.decode(token);
            } catch (BadJwtException bad) {
                throw bad;
            } catch (JwtException e) {
                if (e.getCause() instanceof KeySourceException) {
                    throw e; // nobody can tell: HTTP 503
                }
                throw new BadJwtException("The token cannot be checked", e);
            }
        };
    }
}
