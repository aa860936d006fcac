package org.mentorledger.server.importing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The ledger, as one who holds a token for it speaks to it. Safe for several threads. */
final class Ledger {
    private static final Set<String> NOT_ADMITTED = Set.of("UNAUTHENTICATED", "FORBIDDEN");

    private final GraphQlEndpoint endpoint;

    Ledger(GraphQlEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Sends a mutation until it is answered. An answer whose view is behind stands as well: the receipt says so.
     *
     * @throws Halt when the ledger does not answer, or admits the token no longer
     */
    Outcome send(Mutation mutation) {
        JsonNode answer = admitted(mutation.request());
        JsonNode payload = answer.path("data").path(mutation.name());
        if (payload.path("receipt").isObject()) {
            return new Outcome.Stands(
                    "DONE".equals(payload.path("receipt").path("outcome").asString("")), payload);
        }
        JsonNode error = answer.path("errors").path(0);
        JsonNode extensions = error.path("extensions");
        if (extensions.path("code").asString("").equals("READ_MODEL_BEHIND")) {
            return new Outcome.Stands(true);
        }
        return new Outcome.Refused(
                extensions.path("code").asString("REFUSED"),
                extensions.path("field").asString(""),
                error.path("message").asString(""));
    }

    /** What a query answers under that name; null when there is nothing, or nothing for this token. */
    @Nullable
    JsonNode ask(String name, String document, Map<String, ?> variables) {
        JsonNode found = admitted(Map.of("query", document, "variables", variables))
                .path("data")
                .path(name);
        return found.isObject() ? found : null;
    }

    private JsonNode admitted(Map<String, ?> request) {
        JsonNode answer = endpoint.post(request);
        for (JsonNode error : answer.path("errors")) {
            if (NOT_ADMITTED.contains(error.path("extensions").path("code").asString(""))) {
                throw Halt.notAdmitted("The ledger does not admit this token to what is to be done.");
            }
        }
        return answer;
    }
}
