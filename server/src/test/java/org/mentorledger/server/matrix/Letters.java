package org.mentorledger.server.matrix;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What is seen, in one letter; what has none, should not be seen at all. */
final class Letters {
    static final char VALUE = 'v';
    static final char NOTHING = '-';
    static final char EMPTY = 'e';
    static final char MIXED = 'm';
    static final char NOT_SHOWN = '.';
    static final char PASSED = 'a';

    static final String LEGEND = """
            # v a value; - nothing; e an empty list; m a value of some, nothing of others; . no such thing is shown to them
            # n NOT_FOUND; f FORBIDDEN; u UNAUTHENTICATED; t TOO_FEW_PEOPLE; a past the door; r refused by a rule; b BAD_USER_INPUT
            """;

    private static final Map<String, Character> CODES = Map.of(
            "NOT_FOUND", 'n',
            "FORBIDDEN", 'f',
            "UNAUTHENTICATED", 'u',
            "TOO_FEW_PEOPLE", 't',
            "CONFLICT", PASSED,
            "BAD_USER_INPUT", 'b');

    private Letters() {}

    static char ofValue(JsonNode value) {
        boolean isWithheld =
                value.isNull() || value.isMissingNode() || value.asString("").equals("(not shown)");
        return isWithheld ? NOTHING : value.isArray() && value.isEmpty() ? EMPTY : VALUE;
    }

    /** A question that cannot be asked or breaks something is a fault of the test or of the node. */
    static char ofCode(String code, String body) {
        if (code.equals("INTERNAL_ERROR") || code.equals("without a code") || code.startsWith("GRAPHQL")) {
            throw new AssertionError(body);
        }
        return CODES.getOrDefault(code, 'r');
    }
}
