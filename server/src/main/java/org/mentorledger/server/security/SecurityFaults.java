package org.mentorledger.server.security;

import com.nimbusds.jose.JWSAlgorithm;
import java.util.Set;
import org.mentorledger.server.issuer.Address;
import org.mentorledger.server.store.StartRefused;

/** What an operator may have set that cannot be meant: the node does not start, and says so by the names of the settings. */
final class SecurityFaults {
    private static final String US = "mentorledger.security.";
    private static final Set<JWSAlgorithm> KNOWN = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private SecurityFaults() {}

    /**
     * Passes settings that can be meant.
     *
     * @throws StartRefused for others
     */
    static void check(SecuritySettings tokens, ClientSettings client) {
        String issuer = tokens.issuerUri();
        if (issuer == null) {
            refuse(
                    client.clientId() != null || client.clientSecret() != null,
                    US + "client-id or client-secret is set, but no issuer that knows the client.",
                    "Set " + US + "issuer-uri, or take them away.");
            return;
        }
        refuse(
                tokens.publicKey() != null,
                "Both " + US + "public-key and " + US + "issuer-uri are set: they name two issuers.",
                "Take one of them away.");
        refuse(
                Address.safe(issuer).isEmpty() || issuer.contains("?"),
                US + "issuer-uri is no address that tokens may come from.",
                "Give it the https address that the issuer calls itself by; http only on this machine.");
        refuse(
                tokens.issuer() != null && !issuer.equals(tokens.issuer()),
                US + "issuer and " + US + "issuer-uri differ, but tokens carry the name of the issuer itself.",
                "Take " + US + "issuer away.");
        refuse(
                tokens.algorithms().isEmpty()
                        || tokens.algorithms().stream().anyMatch(name -> !KNOWN.contains(new JWSAlgorithm(name))),
                US + "algorithms names none, or one with which anybody could sign, or that is unknown here.",
                "Name some of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512.");
        check(client);
    }

    private static void check(ClientSettings client) {
        refuse(
                client.clientId() == null && client.clientSecret() != null,
                US + "client-secret is set, but not whose it is: " + US + "client-id.",
                "Set both, or take the secret away.");
        refuse(
                client.redirectUri() != null
                        && Address.safe(client.redirectUri().toString())
                                .filter(address ->
                                        IssuerSignIn.BACK.equals(address.getRawPath()) && address.getRawQuery() == null)
                                .isEmpty(),
                US + "redirect-uri is no address of this ledger that browsers may be sent back to.",
                "Give it the https address of the ledger with the path " + IssuerSignIn.BACK
                        + " and nothing before or after it, as the issuer knows it; http only on this machine.");
        refuse(
                !client.scopes().contains("openid"),
                US + "scopes lacks openid, without which the issuer does not tell who signed in.",
                "Add openid to it.");
    }

    private static void refuse(boolean wrong, String problem, String remedy) {
        if (wrong) {
            throw new StartRefused(problem, remedy);
        }
    }
}
