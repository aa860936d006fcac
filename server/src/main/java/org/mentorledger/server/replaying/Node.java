package org.mentorledger.server.replaying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.importing.GraphQlEndpoint;
import org.mentorledger.server.importing.Halt;
import tools.jackson.databind.JsonNode;

/** The node that is asked, over its public API. */
final class Node {
    private final GraphQlEndpoint endpoint;

    Node(GraphQlEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Begins to build rooms anew; none named: all. */
    List<RebuildRow> begin(List<String> rooms, boolean verify) {
        Map<String, Object> input = input(rooms);
        input.put("verify", verify);
        return rows(ask(
                        "mutation($input: RebuildRoomsInput!) { rebuildRooms(input: $input) { rebuilds "
                                + RebuildRow.FIELDS + " } }",
                        Map.of("input", input))
                .path("rebuildRooms")
                .path("rebuilds"));
    }

    List<RebuildRow> abort(List<String> rooms) {
        return rows(ask(
                        "mutation($input: AbortRebuildInput!) { abortRebuild(input: $input) { rebuilds "
                                + RebuildRow.FIELDS + " } }",
                        Map.of("input", input(rooms)))
                .path("abortRebuild")
                .path("rebuilds"));
    }

    List<RebuildRow> look(List<String> rooms) {
        return rows(ask("query($rooms: [ID!]) { roomRebuilds(rooms: $rooms) " + RebuildRow.FIELDS + " }", input(rooms))
                .path("roomRebuilds"));
    }

    private static Map<String, Object> input(List<String> rooms) {
        Map<String, Object> input = new LinkedHashMap<>();
        if (!rooms.isEmpty()) {
            input.put("rooms", rooms);
        }
        return input;
    }

    private JsonNode ask(String document, Map<String, Object> variables) {
        JsonNode answer = endpoint.post(Map.of("query", document, "variables", variables));
        JsonNode error = answer.path("errors").path(0);
        if (!error.isMissingNode()) {
            throw refused(
                    error.path("extensions").path("code").asString(""),
                    error.path("message").asString(""));
        }
        return answer.path("data");
    }

    private static RuntimeException refused(@Nullable String code, String sentence) {
        return switch (String.valueOf(code)) {
            case "FORBIDDEN", "UNAUTHENTICATED" -> Halt.notAdmitted("The token is not that of an ADMIN.");
            case "NOT_FOUND" -> Halt.fileFault("There is no such room.");
            default -> new Refusal(sentence);
        };
    }

    private static List<RebuildRow> rows(JsonNode array) {
        List<RebuildRow> rows = new ArrayList<>();
        array.forEach(row -> rows.add(RebuildRow.of(row)));
        return rows;
    }

    /** The node will not do it. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
