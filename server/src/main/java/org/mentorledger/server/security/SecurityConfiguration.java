package org.mentorledger.server.security;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.token.PublicKeyFile;
import org.mentorledger.server.token.SigningKey;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Which key checks tokens: that of an issuer outside where one is set, else the embedded default's own, which also signs people in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityConfiguration {

    static final String OUTSIDE = "mentorledger.security.public-key";

    /** One fixed key and one algorithm: no header of a token ({@code alg}, {@code jwk}, {@code jku}, {@code kid}) chooses either. */
    private static JwtDecoder decoder(java.security.interfaces.RSAPublicKey key, SecuritySettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(key)
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .validateType(false)
                .build();
        decoder.setJwtValidator(new TokenRules(settings, Clock.systemUTC()));
        return decoder;
    }

    @Bean
    Actors actors(SecuritySettings settings, Accounts accounts) {
        return new Actors(settings.linksSubjects(), accounts);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(OUTSIDE)
    static class OutsideIssuer {

        @Bean
        JwtDecoder jwtDecoder(SecuritySettings settings, @Value("${" + OUTSIDE + "}") Path file) {
            return decoder(PublicKeyFile.read(file), settings);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = OUTSIDE, matchIfMissing = true, havingValue = "\0")
    static class EmbeddedIssuer {

        @Bean
        TokenMint tokenMint(SecuritySettings settings, DataFolder folder) {
            return new TokenMint(signingKey(folder), settings.issuer(), settings.audience());
        }

        @Bean
        JwtDecoder jwtDecoder(SecuritySettings settings, TokenMint mint) {
            return decoder(mint.key().publicKey(), settings);
        }

        private static SigningKey signingKey(DataFolder folder) {
            try {
                return SigningKey.readOrCreate(folder.path());
            } catch (IOException e) {
                throw new StartRefused(
                        "The key that signs tokens can be neither read nor made: " + e.getMessage(),
                        "Bring it back from your backup; or move it away, and the node makes another: tokens signed with the"
                                + " old one then count no more.",
                        e);
            }
        }

        @Bean
        SignInCodes signInCodes() {
            return new SignInCodes(Clock.systemUTC());
        }
    }
}
