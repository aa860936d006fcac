package org.mentorledger.server.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes an endpoint of what was written on the command line; neither the token nor the address is repeated. */
public final class Connection {
    private static final Pattern BEARER = Pattern.compile("[A-Za-z0-9._~+/=-]+");

    private Connection() {}

    /**
     * The endpoint at that address.
     *
     * @throws Halt when there is no address or token to use
     */
    public static GraphQlEndpoint to(@Nullable String base, @Nullable String token, Patience patience) {
        if (base == null) {
            throw Halt.fileFault("Where is the ledger? Say --url BASE, such as --url http://localhost:8080.");
        }
        if (token == null || token.isBlank()) {
            throw Halt.fileFault("A token is needed: --token TOKEN, or the environment variable MENTOR_LEDGER_TOKEN.");
        }
        if (!BEARER.matcher(token.strip()).matches()) {
            throw Halt.fileFault("The token does not have the form of one.");
        }
        return new GraphQlEndpoint(graphql(base), token.strip(), patience);
    }

    private static URI graphql(String base) {
        try {
            URI uri = new URI(base.strip().replaceFirst("/+$", "") + "/graphql");
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (http && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null) {
                return uri;
            }
        } catch (URISyntaxException noAddress) {
            throw wrong();
        }
        throw wrong();
    }

    private static Halt wrong() {
        return Halt.fileFault(
                "The address of the ledger is like http://localhost:8080, without user, query or fragment.");
    }
}
