package org.mentorledger.server.security;

import java.time.Clock;
import org.mentorledger.server.issuer.Issuer;
import org.mentorledger.server.issuer.IssuerKeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** An OpenID Connect issuer checks tokens by its keys; it signs people in too where it knows this ledger as a client. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(SecurityConfiguration.ISSUER)
class IssuerConfiguration {

    @Bean
    Issuer issuer(TokenRules checked, @Value("${" + SecurityConfiguration.ISSUER + "}") String name) {
        return new Issuer(name, new SteadyClock());
    }

    @Bean
    IssuerKeys issuerKeys(Issuer issuer) {
        return new IssuerKeys(issuer, new SteadyClock());
    }

    /** Before the one of a fixed key: where both are set the node does not start, but it says why. */
    @Bean
    @Primary
    JwtDecoder issuerDecoder(IssuerKeys keys, SecuritySettings settings, TokenRules rules) {
        return Decoders.of(keys, settings.algorithms(), rules);
    }

    @Bean
    @ConditionalOnProperty(SecurityConfiguration.CLIENT)
    IssuerTokens issuerTokens(
            Issuer issuer,
            IssuerKeys keys,
            JwtDecoder tokens,
            SecuritySettings settings,
            ClientSettings client,
            @Value("${" + SecurityConfiguration.CLIENT + "}") String clientId) {
        JwtDecoder idTokens =
                Decoders.of(keys, settings.algorithms(), new TokenRules(settings, clientId, Clock.systemUTC()));
        return new IssuerTokens(issuer.exchange(clientId, client.clientSecret()), idTokens, tokens, clientId);
    }
}
