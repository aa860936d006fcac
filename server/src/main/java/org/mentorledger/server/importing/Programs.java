package org.mentorledger.server.importing;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks at the program that everything goes into. */
final class Programs {
    private static final String DOCUMENT = "query Program($id: ID!) { program(id: $id) { id cycles { id from to } } }";

    private Programs() {}

    /** What the ledger says of it; halts where it says nothing to this token. */
    static JsonNode see(Ledger ledger, String program) {
        JsonNode found = ledger.ask("program", DOCUMENT, Map.of("id", program));
        if (found == null) {
            throw Halt.notAdmitted("The program is not there, or this token may not see it.");
        }
        return found;
    }
}
