package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Map;
import java.util.Objects;

/** A store that stories run on where the environment says that it is there. */
final class Store {
    private Store() {}

    /** What the environment says of it; where it says nothing, the story is skipped, and that is said. */
    static String named(String store, String variable, String form) {
        return named(System.getenv(), store, variable, form);
    }

    static String named(Map<String, String> environment, String store, String variable, String form) {
        String said = environment.get(variable);
        if (said == null || said.isBlank()) {
            String skipped = "SKIPPED: " + store + ", " + variable + "=" + form + " does not name a running one";
            System.out.println(skipped);
            assumeThat(said).as(skipped).isNotBlank();
        }
        return Objects.requireNonNull(said);
    }
}
