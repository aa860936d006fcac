package org.mentorledger.server.security;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * As whom this ledger lets the issuer at {@code issuer-uri} sign people in, in their browser.
 *
 * @param clientId the client that the issuer knows this ledger as; people sign in at {@code /sign-in} when it is set,
 *     by the access token where {@code audience} is in it, else by the ID token, where {@code audience} is this client
 * @param clientSecret the secret of that client; none for a public client
 * @param redirectUri where the issuer sends people back to: {@code /sign-in/return} under the address that browsers see, https or on
 *     this machine; when not set it is told from the request, which is right where no proxy stands before the node
 * @param scopes what the issuer is asked for; {@code openid} is among it
 */
@ConfigurationProperties("mentorledger.security")
record ClientSettings(
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable URI redirectUri,
        @DefaultValue("openid") Set<String> scopes) {

    @Override
    public String toString() {
        return "ClientSettings[clientId=" + clientId + "]";
    }
}
