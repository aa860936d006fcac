package org.mentorledger.server.security;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.mentorledger.command.account.OwnIssuer;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StartRefused;
import org.mentorledger.server.token.PublicKeyFile;
import org.mentorledger.server.token.SigningKey;
import org.mentorledger.server.token.TokenMint;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Which key checks tokens: that of an issuer outside where one is set, else the embedded default's own, which also signs people in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SecuritySettings.class, ClientSettings.class})
class SecurityConfiguration {

    static final String OUTSIDE = "mentorledger.security.public-key";
    static final String ISSUER = "mentorledger.security.issuer-uri";
    static final String CLIENT = "mentorledger.security.client-id";

    @Bean
    TokenRules tokenRules(SecuritySettings settings, ClientSettings client) {
        SecurityFaults.check(settings, client);
        return new TokenRules(settings, Clock.systemUTC());
    }

    @Bean
    Actors actors(SecuritySettings settings, Accounts accounts) {
        return new Actors(settings.linksSubjects(), settings.roleClaim(), accounts);
    }

    @Bean
    OwnIssuer ownIssuer(SecuritySettings settings) {
        return new OwnIssuer(settings.demandedIssuer());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(OUTSIDE)
    static class OutsideKey {

        @Bean
        JwtDecoder jwtDecoder(TokenRules rules, @Value("${" + OUTSIDE + "}") Path file) {
            return Decoders.of(PublicKeyFile.read(file), rules);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(NoIssuerOutside.class)
    static class EmbeddedIssuer {

        @Bean
        TokenMint tokenMint(SecuritySettings settings, DataFolder folder) {
            return new TokenMint(signingKey(folder), settings.demandedIssuer(), settings.audience());
        }

        @Bean
        JwtDecoder jwtDecoder(TokenRules rules, TokenMint mint) {
            return Decoders.of(mint.key().publicKey(), rules);
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
            return new SignInCodes(new SteadyClock());
        }
    }
}
